import { CHECKS } from '../../src/checks/all.ts';
import type { Check, Sources } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run/run-checks.ts';
import { type ParsedFile, parseFile } from '../../src/language/parse.ts';
import { renderMessage } from '../../src/report/wording.ts';
import { readSnapshot, renderSnapshot } from '../../src/workspace/snapshot.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';

/** The text of `docs/checks.md`: each check with its example and what is really said of it. */
export function renderChecksPage(): string {
  const index = CHECKS.map(
    ({ id, severity, offByDefault, summary }) =>
      `| [\`${id}\`](#${id}) | ${offByDefault === true ? 'off' : severity} | ${summary} |`,
  );
  return [
    '<!-- Made from src/checks/ by `npm run generate`: change the checks instead. -->',
    '# Checks',
    '',
    'What `xano-ci validate` looks for. `xano-ci explain <check>` shows the same in a terminal. Severities can be changed in `xano-ci.yml`.',
    '',
    '| Check | Severity | Reports |',
    '| --- | --- | --- |',
    ...index,
    ...CHECKS.map(renderCheck),
    '',
  ].join('\n');
}

function renderCheck(check: Check): string {
  const onPart =
    check.severityOnPart === undefined ? '' : `; ${check.severityOnPart} on a part of a workspace`;
  return [
    '',
    `## ${check.id}`,
    '',
    check.summary,
    '',
    check.why,
    '',
    `Category ${check.category} · ${check.severity}${onPart}${check.offByDefault === true ? ', off unless `xano-ci.yml` gives it a severity' : ''} · basis: ${check.basis}`,
    '',
    ...renderSources(check.bad.sources),
    ...renderKnown(check.bad.snapshot),
    '```text',
    ...findAnswers(check),
    '```',
    '',
    'Right:',
    '',
    ...renderSources(changedSources(check)),
  ]
    .join('\n')
    .trimEnd();
}

/** The files of the good example that differ from the bad one. */
function changedSources({ bad, good }: Check): Sources {
  return Object.fromEntries(Object.entries(good).filter(([file, text]) => bad.sources[file] !== text));
}

/** What stands in the snapshot only. */
function renderKnown(snapshot: Sources | undefined): readonly string[] {
  return snapshot === undefined ? [] : ['In the snapshot only:', '', ...renderSources(snapshot)];
}

function parseSources(sources: Sources): readonly ParsedFile[] {
  return Object.entries(sources).map(([path, text]) => parseFile({ path, text }));
}

function renderSources(sources: Sources): readonly string[] {
  return Object.entries(sources).flatMap(([file, text]) => [
    '```xs',
    `// ${file}`,
    shorten(text.trimEnd()),
    '```',
    '',
  ]);
}

/** An example that is wrong by its size is not shown at its size. */
function shorten(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 120 ? `${line.slice(0, 60)} … ${line.slice(-20)}` : line))
    .join('\n');
}

function findAnswers(check: Check): readonly string[] {
  const files = parseSources(check.bad.sources);
  const known = buildWorkspace(parseSources(check.bad.snapshot ?? {}), []).objects;
  const snapshot = renderSnapshot(known, { origin: 'an example', takenAt: '2026-01-01T00:00:00Z' });
  const workspace = buildWorkspace(files, readSnapshot(JSON.parse(snapshot)).objects);
  const { diagnostics } = runChecks({
    files,
    workspace,
    scope: 'whole',
    checks: CHECKS,
    severities: { [check.id]: check.severity },
    today: '2026-01-01',
  });
  return diagnostics.map((diagnostic) => {
    const { file, line, column, severity } = diagnostic;
    return `${file}:${line}:${column}: ${severity}: ${renderMessage(diagnostic)}`;
  });
}
