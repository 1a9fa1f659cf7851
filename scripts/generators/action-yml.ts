import { stringify } from 'yaml';
import { actionInputs, actionOutputs } from '../../src/github/action-interface.ts';

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

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
