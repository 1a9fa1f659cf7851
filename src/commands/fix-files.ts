import { posix } from 'node:path';
import { type FixedSources, fixSources } from '../edits/fix-sources.ts';
import { describeDrop } from '../edits/judge-fixes.ts';
import { renderUnifiedDiff } from '../edits/unified-diff.ts';
import type { FixReport } from '../report/run-report.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { CheckedSources, SourceCheck } from './check-sources.ts';
import type { FileSystem, Sources } from './ports.ts';

export interface FixedFiles {
  /** The texts as they are now; without `write`, as they would be. */
  readonly files: readonly SourceFile[];
  readonly checked: CheckedSources;
  readonly fixes: FixReport;
  readonly failures: readonly Failure[];
}

interface FixOptions {
  /** The findings that count: what a baseline knows, say, stays as it is. */
  readonly wanted: readonly Diagnostic[];
  /** Without it, nothing is written. */
  readonly writer: Pick<FileSystem, 'replaceText'> | undefined;
}

/** Whether a finding is one of these; it is still the same when it has moved. */
export function createWish(wanted: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const fingerprints = new Set(wanted.map(({ fingerprint }) => fingerprint));
  return ({ fingerprint }) => fingerprints.has(fingerprint);
}

/**
 * Makes the fixes that prove right, and writes the files if asked to. A file that cannot be written, or that somebody has
 * changed since it was read, stays as it is, and what is told afterwards is told of that.
 */
export async function fixFiles(
  { root, files }: Pick<Sources, 'root' | 'files'>,
  checked: CheckedSources,
  check: SourceCheck,
  { wanted, writer }: FixOptions,
): Promise<FixedFiles> {
  const fixed = fixSources(files, checked, check, createWish(wanted));
  const failures: Failure[] = [];
  const kept: SourceFile[] = [];
  for (const [index, before] of files.entries()) {
    const after = fixed.files[index] ?? before;
    const failure =
      writer === undefined || after.text === before.text
        ? undefined
        : await replaceFile(posix.join(root, before.path), before.text, after.text, writer);
    if (failure !== undefined) failures.push(failure);
    kept.push(failure === undefined ? after : before);
  }
  return {
    files: kept,
    checked: failures.length === 0 ? fixed.checked : check(kept),
    fixes: describeFixes(root, files, kept, fixed, writer !== undefined),
    failures,
  };
}

function describeFixes(
  root: string,
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  { applied, dropped }: FixedSources<CheckedSources>,
  written: boolean,
): FixReport {
  const changed = before.flatMap(({ path, text }, index) => {
    const patch = renderUnifiedDiff(posix.join(root, path), text, after[index]?.text ?? text);
    return patch === '' ? [] : [{ file: path, patch }];
  });
  const paths = new Set(changed.map(({ file }) => file));
  const edited = applied.filter(({ diagnostic }) =>
    (diagnostic.fix?.edits ?? []).every(({ file }) => paths.has(file)),
  );
  return {
    written,
    applied: edited.length,
    files: changed,
    dropped: dropped.map(({ diagnostic, reason }) => ({ diagnostic, reason: describeDrop(reason) })),
  };
}

/** @returns why it was not written */
async function replaceFile(
  path: string,
  before: string,
  after: string,
  writer: Pick<FileSystem, 'replaceText'>,
): Promise<Failure | undefined> {
  const step = `write the fixes to ${path}`;
  try {
    if (await writer.replaceText(path, before, after)) return undefined;
    return {
      step,
      message: 'The file was changed while it was checked, and was left alone.',
      remedy: 'Run it again when nothing else writes to the files.',
    };
  } catch (error) {
    return {
      step,
      message: error instanceof Error ? error.message : String(error),
      remedy: 'Correct its permissions, or make the change by hand: "--fix-dry-run" shows it.',
    };
  }
}
