import type { Failure } from '../source/failure.ts';
import type { Baseline } from '../verdict/baseline.ts';
import { describeOrigin } from './load-configuration.ts';
import type { RuleReader } from './ports.ts';

export type LoadedBaseline =
  | { readonly status: 'read'; readonly baseline: Baseline }
  | { readonly status: 'missing' }
  | { readonly status: 'unreadable'; readonly failure: Failure };

/** @param root the folder of the files that are checked: of others it says nothing */
export async function loadBaseline(path: string, root: string, rules: RuleReader): Promise<LoadedBaseline> {
  const fail = (message: string, remedy: string): LoadedBaseline => ({
    status: 'unreadable',
    failure: { step: `read the baseline ${path}${describeOrigin(rules)}`, message, remedy },
  });
  let text: string | undefined;
  try {
    text = await rules.readText(path);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 'Until then all findings count.');
  }
  if (text === undefined) return { status: 'missing' };
  // Most runs have no baseline: what reads one is loaded for those that do.
  const { parseBaseline } = await import('../verdict/parse-baseline.ts');
  const result = parseBaseline(text);
  if (!result.ok) {
    return fail(
      result.message,
      'Write it again with "xano-ci validate --write-baseline"; until then all findings count.',
    );
  }
  const { baseline } = result;
  if (baseline.root === root) return { status: 'read', baseline };
  return fail(
    `It is of the folder "${baseline.root}", and "${root}" is checked.`,
    `Check "${baseline.root}", or give another baseline; until then all findings count.`,
  );
}
