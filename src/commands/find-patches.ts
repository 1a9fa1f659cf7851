import { posix } from 'node:path';
import { EditableFiles } from '../edits/apply-edits.ts';
import { fixSources } from '../edits/fix-sources.ts';
import { renderUnifiedDiff } from '../edits/unified-diff.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { CheckedSources, SourceCheck } from './check-sources.ts';
import { createWish } from './fix-files.ts';
import type { Sources } from './ports.ts';

/** Lines around each change: fewer than people want, since whoever applies these pays for each. */
const CONTEXT = 1;

/**
 * Tries the fixes of findings in memory.
 * @returns what corrects some findings, by those of their fixes that proved right; undefined when none did
 */
export function findPatches(
  { root, files }: Pick<Sources, 'root' | 'files'>,
  checked: CheckedSources,
  check: SourceCheck,
  wanted: readonly Diagnostic[],
): (places: readonly Diagnostic[]) => string | undefined {
  // Those of later rounds are made to a text that is not there yet.
  const { applied } = fixSources(files, checked, check, createWish(wanted));
  const isProved = createWish(applied.filter(({ round }) => round === 1).map(({ diagnostic }) => diagnostic));
  const editable = new EditableFiles(files);
  return (places) => {
    const groups = places
      .filter(isProved)
      .flatMap(({ fix }) => editable.resolve(fix?.edits ?? []) ?? [])
      .map((edit) => [edit]);
    if (groups.length === 0) return undefined;
    const after = editable.apply(groups);
    const patches = files.map(({ path, text }, index) =>
      renderUnifiedDiff(posix.join(root, path), text, after[index]?.text ?? text, CONTEXT),
    );
    const patch = patches.join('');
    return patch === '' ? undefined : patch;
  };
}
