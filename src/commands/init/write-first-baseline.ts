import { renderCounts } from '../../report/wording.ts';
import { validate } from '../validate.ts';
import { type FirstFile, NOT_WRITTEN } from './first-file.ts';
import type { InitPorts, InitRequest } from './init-request.ts';

const BASELINE_FILE = 'xano-ci-baseline.json';

export interface FirstBaseline extends FirstFile {
  /** Errors that count. */
  readonly remaining: number;
}

/**
 * Checks the files, and the first time writes down what is found, so that from then on only what is new counts. Later
 * the baseline may only shrink.
 */
export async function writeFirstBaseline(
  { wantsBaseline }: InitRequest,
  isFirst: boolean,
  { path, snapshot }: { readonly path: string; readonly snapshot: string | undefined },
  { files, clock }: Pick<InitPorts, 'files' | 'clock'>,
): Promise<FirstBaseline> {
  // Later it is the configuration that says all of this.
  const isThere = isFirst && (await files.readText(BASELINE_FILE)) !== undefined;
  const request = {
    ...(isFirst ? { paths: [path], snapshotPath: snapshot } : {}),
    ...(isThere ? { baselinePath: BASELINE_FILE } : {}),
  };
  const { report } = await validate(request, { files, clock });
  const { failures } = report;
  const file = { path: BASELINE_FILE, about: 'what was found at first, and does not count', diff: '' };
  const checked = `Checked: ${renderCounts(report.summary)}`;
  if (isThere) {
    const there = { path: BASELINE_FILE, files: [{ ...file, status: 'unchanged' as const }] };
    return { ...there, notes: [`${checked}.`], failures, remaining: report.summary.errors };
  }
  if (!isFirst || !wantsBaseline || report.diagnostics.length === 0 || failures.length > 0)
    return { ...NOT_WRITTEN, notes: [`${checked}.`], failures, remaining: report.summary.errors };
  const written = await validate(
    { ...request, baselinePath: BASELINE_FILE, writeBaseline: 'grow' },
    { files, clock },
  );
  if (written.report.failures.length > 0)
    return { ...NOT_WRITTEN, failures: written.report.failures, remaining: report.summary.errors };
  return {
    path: BASELINE_FILE,
    files: [{ ...file, status: 'written' }],
    notes: [`${checked}; what the baseline can hold does not count.`],
    failures: [],
    remaining: written.report.summary.errors,
  };
}
