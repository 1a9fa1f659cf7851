import { posix } from 'node:path';
import type { SuppressedFinding } from '../checks/run/apply-suppressions.ts';
import { isSuppressionCheck } from '../checks/run/suppression-checks.ts';
import { isSyntaxCheck } from '../checks/run/syntax-checks.ts';
import type { HiddenFinding, LeftOut, ReportNote } from '../report/run-report.ts';
import { renderCount } from '../report/wording.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { Baseline } from '../verdict/baseline.ts';
import { weighFindings } from '../verdict/weigh-findings.ts';
import { describeAsked } from './agreed-suppressions.ts';
import { isWithin, readBaseState } from './base-state.ts';
import type { CheckedSources, SourceCheck } from './check-sources.ts';
import { loadBaseline } from './load-baseline.ts';
import { isAdded, type LoadedRules } from './load-rules.ts';
import type { SourceRequest } from './ports.ts';
import type { ValidatePorts, ValidateRequest } from './validate-request.ts';
import { writeBaseline } from './write-baseline.ts';

/** What is known when all files have been checked. */
export interface Checked {
  readonly request: ValidateRequest;
  readonly loaded: LoadedRules;
  readonly sourceRequest: SourceRequest;
  readonly root: string;
  readonly check: SourceCheck;
  readonly checked: CheckedSources;
  /** What could not be done so far. */
  readonly read: readonly Failure[];
}

export interface Weighed {
  /** What counts. */
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: LeftOut;
  readonly hidden: readonly HiddenFinding[];
  readonly notes: readonly ReportNote[];
  readonly failures: readonly Failure[];
}

/** Where the baseline is when nobody says. */
const BASELINE_FILE = 'xano-ci-baseline.json';

/** Decides which of the findings count: by the baseline, and by the commit since which they are asked for. */
export async function weigh(about: Checked, ports: ValidatePorts): Promise<Weighed> {
  const { request, check, checked, root, sourceRequest } = about;
  const failures: Failure[] = [];
  const baseline = await findBaseline(about, ports, failures);
  let before: CheckedSources | undefined;
  if (request.since !== undefined && ports.git !== undefined) {
    const base = await readBaseState(request.since, sourceRequest, root, ports.git);
    if (base.ok) before = check(base.files);
    else failures.push(base.failure);
  }
  const isChecked = createCheckedTest(about);
  const { shown, known, older, gone } = weighFindings(checked, { baseline, canHold, before });
  const fixed = gone.filter((entry) => isChecked(entry.file, entry.check)).length;
  const path = about.loaded.paths.baseline;
  const isChanging = about.loaded.notes.some(({ file }) => file === path);
  return {
    diagnostics: shown,
    leftOut: { suppressed: checked.suppressed.length, baseline: known.length, older },
    hidden: [...checked.suppressed.map(describeSuppressed), ...known.map(describeKnown)],
    notes: [
      ...describeAsked(root, checked),
      ...(fixed === 0 || isChanging ? [] : [{ message: describeShrink(fixed) }]),
    ],
    failures,
  };
}

function describeSuppressed({ suppression: { text }, diagnostic }: SuppressedFinding): HiddenFinding {
  // One without a reason suppresses nothing.
  return { diagnostic, hiding: { by: 'comment', reason: text.slice(text.indexOf('--') + 2).trim() } };
}

function describeKnown(diagnostic: Diagnostic): HiddenFinding {
  return { diagnostic, hiding: { by: 'baseline' } };
}

/** What cannot be read hides all else in there, and what is said of suppressions is mended at once. */
function canHold(check: string): boolean {
  return !isSyntaxCheck(check) && !isSuppressionCheck(check);
}

function describeShrink(count: number): string {
  return `The baseline can shrink: ${renderCount(count, 'finding')} of it ${count === 1 ? 'is' : 'are'} gone. Run "xano-ci validate --write-baseline".`;
}

/** Whether a finding would have been found if it were still there. */
function createCheckedTest({
  request,
  root,
  sourceRequest,
}: Checked): (file: string, check: string) => boolean {
  return (file, check) =>
    (request.only === undefined || request.only.includes(check)) &&
    sourceRequest.paths.some((path) => isWithin(path, posix.join(root, file)));
}

async function findBaseline(
  about: Checked,
  { files, rules = files }: ValidatePorts,
  failures: Failure[],
): Promise<Baseline | undefined> {
  const { request, loaded, root, checked, read } = about;
  const { writeBaseline: wish } = request;
  const path = loaded.paths.baseline ?? (wish === undefined ? undefined : BASELINE_FILE);
  if (path === undefined) return undefined;
  const found = await loadBaseline(path, root, rules);
  if (found.status === 'unreadable') failures.push(found.failure);
  if (found.status === 'missing' && wish === undefined && !(await isAdded(path, files, rules)))
    failures.push(describeMissing(path));
  const old = found.status === 'read' ? found.baseline : undefined;
  if (wish === undefined || found.status === 'unreadable') return old;
  const isChecked = createCheckedTest(about);
  const written = await writeBaseline(
    {
      path,
      root,
      old,
      found: checked.diagnostics.filter(({ check }) => canHold(check)),
      isChecked: (file) => isChecked(file, ''),
      mayGrow: wish === 'grow',
      isComplete: request.only === undefined && request.since === undefined && read.length === 0,
    },
    files,
  );
  if (written.ok) return written.baseline;
  failures.push(written.failure);
  return old;
}

function describeMissing(path: string): Failure {
  return {
    step: `read the baseline ${path}`,
    message: 'There is no such file.',
    remedy: 'Check the path, or write one with "xano-ci validate --write-baseline".',
  };
}
