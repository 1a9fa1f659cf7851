import { CHECKS } from '../../src/checks/all.ts';
import { runChecks } from '../../src/checks/run/run-checks.ts';
import { parseFile } from '../../src/language/parse.ts';
import { REFERENCES, type ReferenceRow } from '../../src/language/vocabulary/references.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';
import { findReferenceSample } from './reference-samples.ts';

/** Why nothing is said of a name that is not there. */
const SILENT: Readonly<Record<string, string>> = {
  action: 'comes from the marketplace: no file tells which there are',
  realtime_channel: 'may be a pattern: a name that is not there is no mistake for sure',
};

/** A table that is there, and is not for signing in with. */
const buildTable = (name: string): string => `table ${name} {\n  schema {\n    int id\n  }\n}\n`;

/** The ids of the checks that speak of "named", which is not there, or not what it has to be. */
function findChecksOf(row: ReferenceRow, name: string): readonly string[] {
  const sample = findReferenceSample(row, name);
  if (sample === undefined) throw new Error(`There is no sample of "${name} ${row.via}".`);
  const file = { path: 'sample.xs', text: sample };
  // The table that samples query, and one that is there and not what it has to be.
  const tables = row.needs === undefined ? ['own'] : ['own', 'named'];
  const others = tables.map((table) => ({ path: `table/${table}.xs`, text: buildTable(table) }));
  const files = [file, ...others].map(parseFile);
  const workspace = buildWorkspace(files, []);
  const { diagnostics } = runChecks({ files, workspace, scope: 'whole', checks: CHECKS, severities: {} });
  const lines = sample.split('\n');
  const found = diagnostics.filter(
    ({ file: path, line, column, endColumn }) =>
      path === file.path && lines[line - 1]?.slice(column - 1, endColumn - 1) === 'named',
  );
  return [...new Set(found.map(({ check }) => check))];
}

/** The text of `docs/reference-coverage.md`: every way to name something, and the check that looks it up. */
export function renderReferenceCoverage(): string {
  return [
    '<!-- Made from src/language/vocabulary/references.ts by `npm run generate`. -->',
    '# References',
    '',
    `The ${REFERENCES.length} ways in which one part of a workspace names another, and the check that speaks up when the name is not there. Each row is tried: a document names something that does not exist, and this is what is said of it. \`__tests__/workspace/find-references.test.ts\` tests all rows, the last column each check.`,
    '',
    '| In | Name stands in | Names | Check | Test |',
    '| --- | --- | --- | --- | --- |',
    ...REFERENCES.map(renderRow),
    '',
  ].join('\n');
}

function renderRow(row: ReferenceRow): string {
  const { from, names, via, to, needs, recursive } = row;
  const ids = [...new Set(names.flatMap((name) => findChecksOf(row, name)))];
  const silent = SILENT[to];
  if (ids.length === 0 && silent === undefined) throw new Error(`No check looks up "${names[0]} ${via}".`);
  const what = names.map((name) => (name === '*' ? 'every one' : `\`${name}\``)).join(', ');
  const target = `${to.replaceAll('_', ' ')}${needs === undefined ? '' : ` with \`${needs}\``}`;
  const cells =
    ids.length === 0
      ? [`none: ${silent}`, '']
      : [
          ids.map((id) => `[\`${id}\`](checks.md#${id})`).join(', '),
          ids.map((id) => `\`__tests__/checks/${id}.test.ts\``).join(', '),
        ];
  return `| ${[`${from} ${what}`, `\`${via}\`${recursive === true ? ', at any depth' : ''}`, target, ...cells].join(' | ')} |`;
}
