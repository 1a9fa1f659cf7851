import { CHECKS } from '../../src/checks/all.ts';
import type { Check } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run/run-checks.ts';
import { parseFile } from '../../src/language/parse.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import type { SnapshotObject } from '../../src/workspace/object.ts';
import { readSnapshot, renderSnapshot } from '../../src/workspace/snapshot.ts';
import { buildWorkspace, type Scope } from '../../src/workspace/workspace.ts';

interface Options {
  readonly scope?: Scope;
  readonly snapshot?: readonly SnapshotObject[];
  /** Only findings of this check; without it, of all. */
  readonly only?: string;
  /** Run also where it is off by default; `only` is. */
  readonly asked?: string;
  /** Only these are run; without it, all. */
  readonly checks?: readonly Check[];
}

/** Suppressions that expire have done so by then, or will. */
export const TODAY = '2026-01-01';

/** Runs all checks on sources, as if they were the whole workspace. */
export function diagnose(
  sources: Readonly<Record<string, string>>,
  options: Options = {},
): readonly Diagnostic[] {
  const files = Object.entries(sources).map(([path, text]) => parseFile({ path, text }));
  const workspace = buildWorkspace(files, options.snapshot ?? []);
  const scope = options.scope ?? 'whole';
  const asked = CHECKS.filter(({ id }) => id === (options.asked ?? options.only));
  const off = asked.filter(({ offByDefault }) => offByDefault === true);
  const severities = Object.fromEntries(off.map(({ id, severity }) => [id, severity]));
  const run = { files, workspace, scope, checks: options.checks ?? CHECKS, severities, today: TODAY };
  const { diagnostics, failures } = runChecks(run);
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n'));
  return options.only === undefined ? diagnostics : diagnostics.filter(({ check }) => check === options.only);
}

/** What a snapshot of sources holds. */
export function buildSnapshotObjects(
  sources: Readonly<Record<string, string>> | undefined,
): readonly SnapshotObject[] {
  const files = Object.entries(sources ?? {}).map(([path, text]) => parseFile({ path, text }));
  const { objects } = buildWorkspace(files, []);
  const head = { origin: 'a test', takenAt: '2026-01-02T03:04:05Z' };
  return readSnapshot(JSON.parse(renderSnapshot(objects, head))).objects;
}

/** What is found, in a form that a test can show beside the source: `function/a.xs:4 "user_naem"`. */
export function findAll(sources: Readonly<Record<string, string>>, options: Options = {}): readonly string[] {
  return diagnose(sources, options).map((diagnostic) => {
    const suggestions = diagnostic.suggestions === undefined ? '' : ` → ${diagnostic.suggestions.join(', ')}`;
    return `${diagnostic.check} ${diagnostic.file}:${diagnostic.line} ${JSON.stringify(underlined(sources, diagnostic))}${suggestions}`;
  });
}

/** The text that a diagnostic underlines; of several lines, those joined by line breaks. */
export function underlined(sources: Readonly<Record<string, string>>, place: Diagnostic): string {
  const lines = (sources[place.file] ?? '').split('\n').slice(place.line - 1, place.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? place.column - 1 : 0, index === last ? place.endColumn - 1 : undefined),
    )
    .join('\n');
}
