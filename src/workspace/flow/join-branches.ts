import type { Statement } from '../../language/ast.ts';
import { branchGap, type Environment, join, type Running, type Way } from './environment.ts';

/**
 * Behind several branches. What each of them sets is probably set, also where none of them need be taken: the conditions
 * may well cover everything.
 * @param otherwise what is set when no branch is taken; undefined when one always is
 */
export function joinBranches(ends: readonly Way[], otherwise: Way, statement: Statement): Way {
  const gap = branchGap(statement);
  const after = join([...ends, otherwise], gap);
  const taken = otherwise === undefined || ends.length < 2 ? undefined : join(ends, gap);
  if (after === undefined || taken === undefined) return after;
  let probable: Running | undefined;
  for (const [name, reaching] of after) {
    const inAll = taken.get(name);
    if (reaching.gap?.statement !== statement || inAll === undefined || inAll.gap !== undefined) continue;
    probable ??= new Map(after);
    probable.set(name, { ...reaching, tested: true });
  }
  return probable ?? after;
}

/** A conditional that goes on in every branch leaves what was untested before untested. */
export function restoreTested(after: Environment, before: Environment, stops: boolean): Environment {
  if (stops) return after;
  let restored: Running | undefined;
  for (const [name, reaching] of after) {
    const old = before.get(name);
    if (old === undefined || !reaching.tested || old.tested || old.gap === undefined) continue;
    restored ??= new Map(after);
    restored.set(name, { ...reaching, tested: false });
  }
  return restored ?? after;
}
