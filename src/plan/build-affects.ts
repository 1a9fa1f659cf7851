import type { ReachedCaller } from './callers.ts';
import type { AffectedObject } from './change.ts';
import type { Verdict } from './impact/rule.ts';
import type { Impact } from './impact.ts';
import { resolveWorst } from './impact.ts';

/** The 1-based line of an offset in a file of the state after. */
export type LineOf = (file: string, offset: number) => number | undefined;

/** Those who feel a change. Whoever reaches it only through another one may feel it, and nobody can tell. */
export function buildAffects(
  callers: readonly ReachedCaller[],
  verdict: Verdict,
  lineOf: LineOf,
): readonly AffectedObject[] {
  const worst = resolveWorst(verdict.impacts);
  return callers.flatMap(({ object, offset, distance, through }) => {
    const direct = judgeDirect(verdict, worst, through);
    if (direct === undefined) return [];
    const impact: Impact = distance === 1 || direct === 'safe' ? direct : 'unknown';
    const { kind, name, verb, group } = object;
    const file = object.origin === 'file' ? object.file : undefined;
    const line = file === undefined || offset === undefined ? undefined : lineOf(file, offset);
    return [
      {
        kind,
        name,
        ...(verb === undefined ? {} : { verb }),
        ...(group === undefined ? {} : { group }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        impact,
      },
    ];
  });
}

function judgeDirect(verdict: Verdict, worst: Impact, caller: ReachedCaller['object']): Impact | undefined {
  if (verdict.affects !== undefined) return verdict.affects(caller);
  return worst === 'safe' ? 'safe' : 'unknown';
}
