import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { type Baseline, buildEntries, renderBaseline } from '../verdict/baseline.ts';
import type { FileSystem } from './ports.ts';
import { writeFile } from './write-reports.ts';

export interface BaselineUpdate {
  readonly path: string;
  readonly root: string;
  /** What is there; undefined when there is none yet. */
  readonly old: Baseline | undefined;
  /** All that was found and that a baseline may hold. */
  readonly found: readonly Diagnostic[];
  /** Whether a file was looked at; what is said of others stays. */
  readonly isChecked: (file: string) => boolean;
  readonly mayGrow: boolean;
  /** Whether all of it could be looked at; half a look would take out what is still there. */
  readonly isComplete: boolean;
}

export type WrittenBaseline =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly failure: Failure };

/** Takes out of the baseline what is found no more; adds what is new only where that was asked for. */
export async function writeBaseline(
  { path, root, old, found, isChecked, mayGrow, isComplete }: BaselineUpdate,
  files: Pick<FileSystem, 'writeText'>,
): Promise<WrittenBaseline> {
  if (!isComplete) {
    const failure = {
      step: `write the baseline ${path}`,
      message: 'Not everything was looked at, so nobody knows what is still there.',
      remedy: 'Leave out "--only" and "--since", and mend what else could not be done.',
    };
    return { ok: false, failure };
  }
  const held = new Set(old?.findings.map(({ fingerprint }) => fingerprint));
  const kept = (old?.findings ?? []).filter(({ file }) => !isChecked(file));
  const current = buildEntries(found).filter(
    ({ fingerprint }) => mayGrow || old === undefined || held.has(fingerprint),
  );
  const baseline = { root, findings: [...kept, ...current] };
  const failure = await writeFile(path, renderBaseline(baseline), files);
  return failure === undefined ? { ok: true, baseline } : { ok: false, failure };
}
