import type { XanoClient } from '../src/xano/client.ts';
import { XanoError } from '../src/xano/errors.ts';
import { parseInstanceAddress } from '../src/xano/instance-address.ts';
import { Disagreement } from './agree.ts';
import { createContext } from './context.ts';
import type { ContractCase } from './contract-case.ts';

export type Verdict =
  | { readonly case: ContractCase; readonly verdict: 'agrees' }
  | { readonly case: ContractCase; readonly verdict: 'disagrees' | 'not possible'; readonly why: string };

export interface InstanceRun {
  readonly client: XanoClient;
  readonly instance: string;
  readonly token: string;
  readonly workspace: number;
  /** Label of the branch that is made for the run, and deleted after it. */
  readonly branch: string;
  /** Whether nobody needs the workspace: then also cases run that change what all branches share. */
  readonly isThrowAway: boolean;
  readonly run: string;
  readonly report: (verdict: Verdict) => void;
}

/** An argument that the run would do harm with. */
export class RefusedRun extends Error {
  override readonly name = 'RefusedRun';
}

/**
 * Asks a real instance whether it is as claimed. Works in a branch of its own, which must not be there before: so it
 * is never the live one, and can be deleted at the end.
 * @throws RefusedRun, and XanoError when the branch cannot be made or deleted
 */
export async function runOnInstance(
  cases: readonly ContractCase[],
  { client, instance, token, workspace, branch, isThrowAway, run, report }: InstanceRun,
): Promise<readonly Verdict[]> {
  const branches = await client.listBranches(workspace);
  const live = branches.find((one) => one.live === true)?.label;
  if (live === undefined) throw new RefusedRun('No branch of the workspace says that it is live.');
  if (branch === live)
    throw new RefusedRun(`"${branch}" is the live branch; name one that is not there yet.`);
  if (branches.some(({ label }) => label === branch))
    throw new RefusedRun(`The branch "${branch}" is there already; name one that is not, or delete it.`);
  await client.createBranch(workspace, { label: branch, source: live });
  const { origin, base } = parseInstanceAddress(instance);
  const context = createContext({ client, base: `${origin}${base}`, token, workspace, branch, run });
  try {
    const verdicts: Verdict[] = [];
    for (const one of cases) {
      const verdict = await judge(one, isThrowAway, () => one.check(context));
      verdicts.push(verdict);
      report(verdict);
    }
    return verdicts;
  } finally {
    await client.deleteBranch(workspace, branch);
  }
}

async function judge(one: ContractCase, isThrowAway: boolean, check: () => Promise<void>): Promise<Verdict> {
  const not = (why: string): Verdict => ({ case: one, verdict: 'not possible', why });
  if (one.given !== undefined) return not('only an embedded Xano can be told to be so');
  if (one.touches === 'workspace' && !isThrowAway)
    return not('it changes what all branches share; give --whole-workspace if nobody needs it');
  try {
    await check();
    return { case: one, verdict: 'agrees' };
  } catch (error) {
    if (error instanceof Disagreement) return { case: one, verdict: 'disagrees', why: error.message };
    if (error instanceof XanoError) return not(error.message);
    throw error;
  }
}
