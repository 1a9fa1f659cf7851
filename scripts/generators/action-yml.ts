import { stringify } from 'yaml';
import { EVENT_MODES } from '../../src/commands/action/event-modes.ts';
import { actionInputs, actionOutputs } from '../../src/github/action-interface.ts';
import { findPermissions, modeCalls, SHOWN } from '../../src/github/mode-calls.ts';

const header =
  '# Made from src/github/action-interface.ts by `npm run generate`: change that file instead.\n';

/** The text of `action.yml`. */
export function renderActionYml(): string {
  const action = {
    name: 'xano-ci',
    description: 'Checks a Xano backend kept as XanoScript in git, on the very line, before it is deployed.',
    author: 'xano-ci contributors',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: actionInputs,
    outputs: actionOutputs,
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return header + stringify(action, { lineWidth: 0 });
}

/** The inputs as a table in markdown, for the documentation. */
export function renderInputsTable(): string {
  const rows = Object.entries(actionInputs).map(([name, input]) => {
    const fallback = 'default' in input ? `\`${input.default}\`` : '–';
    return `| \`${name}\` | ${escapeCell(input.description)} | ${fallback} | ${input.required ? 'yes' : 'no'} |`;
  });
  return ['| Input | Meaning | Default | Required |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** The outputs, likewise. */
export function renderOutputsTable(): string {
  const rows = Object.entries(actionOutputs).map(
    ([name, output]) => `| \`${name}\` | ${escapeCell(output.description)} |`,
  );
  return ['| Output | Meaning |', '| --- | --- |', ...rows, ''].join('\n');
}

/** What each event does by itself. */
export function renderEventsTable(): string {
  const rows = EVENT_MODES.map(({ event, when, mode, does }) => {
    const kind = when === undefined ? '' : `, ${when}`;
    return `| \`${event}\`${kind} | \`${mode}\` | ${escapeCell(does)} |`;
  });
  const others = '| others | – | nothing, and the run says so; set `mode` to choose |';
  return ['| Event | Mode | What is done |', '| --- | --- | --- |', ...rows, others, ''].join('\n');
}

/** What the token of GitHub has to be allowed, by mode. */
export function renderPermissionsTable(): string {
  const rows = Object.entries(modeCalls).map(([mode, { calls, why }]) => {
    const lines = findPermissions(calls).map((line) => `\`${line}\``);
    return `| \`${mode}\` | ${lines.join(', ')} | ${escapeCell(why)} |`;
  });
  return ['| Mode | `permissions:` | For what |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** What is lost without a right that only shows something. */
export function renderShownTable(): string {
  const rows = SHOWN.map(
    ({ permission, shows, without }) =>
      `| \`${permission}\` | ${escapeCell(shows)} | ${escapeCell(without)} |`,
  );
  return ['| `permissions:` | What it shows | Without it |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
