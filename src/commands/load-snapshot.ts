import type { Failure } from '../source/failure.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { describeOrigin } from './load-configuration.ts';
import type { RuleReader } from './ports.ts';

export type LoadedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly failure: Failure; readonly isMissing: boolean };

export async function loadSnapshot(path: string, files: RuleReader): Promise<LoadedSnapshot> {
  const fail = (message: string, remedy: string) => ({
    ok: false as const,
    isMissing: false,
    failure: { step: `read the snapshot ${path}${describeOrigin(files)}`, message, remedy },
  });
  const again = 'Write it again with "xano-ci snapshot".';
  try {
    const text = await files.readText(path);
    if (text === undefined)
      return { ...fail('There is no such file.', `Check the path. ${again}`), isMissing: true };
    const { readSnapshot, describeSnapshotError } = await import('../workspace/snapshot.ts');
    const data: unknown = JSON.parse(text);
    try {
      return { ok: true, snapshot: readSnapshot(data) };
    } catch (error) {
      return fail(describeSnapshotError(error), again);
    }
  } catch (error) {
    if (error instanceof SyntaxError) return fail(`It is not JSON: ${error.message}.`, again);
    return fail(error instanceof Error ? error.message : String(error), again);
  }
}
