import { describe, expect, test } from '@jest/globals';
import { Disagreement } from '../../contract/agree.ts';
import { contractCases } from '../../contract/all.ts';
import type { ContractCase } from '../../contract/contract-case.ts';
import { RefusedRun, runOnInstance, type Verdict } from '../../contract/run-on-instance.ts';
import { createXanoClient } from '../../src/xano/client.ts';
import { withSimulator } from '../simulator/with-simulator.ts';

async function run(cases: readonly ContractCase[], branch = 'tmp', isThrowAway = false) {
  const { simulator } = await withSimulator();
  const { url: instance, token } = simulator;
  const reported: Verdict[] = [];
  const verdicts = await runOnInstance(cases, {
    client: createXanoClient({ instance, token }),
    instance,
    token,
    workspace: 7,
    branch,
    isThrowAway,
    run: 'test',
    report: (verdict) => reported.push(verdict),
  });
  expect(reported).toEqual(verdicts);
  return { simulator, verdicts };
}

function stub(check: ContractCase['check'], more: Partial<ContractCase> = {}): ContractCase {
  const about = { endpoint: 'GET W', mode: 'm', claim: 'It is.', evidence: 'unknown' } as const;
  return { ...about, touches: 'nothing', check, ...more };
}

describe('a real instance', () => {
  test('is told what agrees, what does not, and what cannot be tried', async () => {
    const { verdicts } = await run([
      stub(async () => {}),
      stub(async () => {
        throw new Disagreement('found 2, expected 1');
      }),
      stub(async ({ client }) => {
        await client.getBranch(7, 'nowhere');
      }),
      stub(async () => {}, { given: { plan: 'free' } }),
      stub(async () => {}, { touches: 'workspace' }),
    ]);
    expect(verdicts.map((one) => [one.verdict, 'why' in one ? one.why : ''])).toEqual([
      ['agrees', ''],
      ['disagrees', 'found 2, expected 1'],
      ['not possible', expect.stringMatching(/^Could not read the branch /)],
      ['not possible', expect.stringContaining('embedded')],
      ['not possible', expect.stringContaining('--whole-workspace')],
    ]);
  });

  test('is left as it was, tables and releases included', async () => {
    const { simulator, verdicts } = await run(contractCases);
    const [workspace] = simulator.state.workspaces;
    expect(workspace?.branches.map(({ label, live }) => [label, live])).toEqual([['v1', true]]);
    expect(workspace?.branches[0]?.documents).toEqual([]);
    expect(workspace?.shared.map(({ kind }) => kind)).toEqual(['workspace']);
    expect([workspace?.releases, simulator.state.sandbox]).toEqual([[], null]);
    // Only the other one of two possible answers disagrees.
    const wrong = verdicts.filter((one) => one.verdict === 'disagrees' && one.case.settings === undefined);
    expect(wrong).toEqual([]);
  });

  test('loses the branch of the run also when a case breaks', async () => {
    const { simulator } = await withSimulator();
    const { url: instance, token } = simulator;
    const broken = stub(async () => {
      throw new TypeError('a bug');
    });
    const options = { workspace: 7, branch: 'tmp', isThrowAway: false, run: 'test', report: () => {} };
    const client = createXanoClient({ instance, token });
    await expect(runOnInstance([broken], { client, instance, token, ...options })).rejects.toThrow('a bug');
    expect(simulator.state.workspaces[0]?.branches.map(({ label }) => label)).toEqual(['v1']);
  });
});

describe('a run is refused', () => {
  test('in the live branch', async () => {
    await expect(run([], 'v1')).rejects.toThrow(RefusedRun);
    await expect(run([], 'v1')).rejects.toThrow('"v1" is the live branch; name one that is not there yet.');
  });

  test('in a branch that is there already', async () => {
    const { simulator, send } = await withSimulator();
    await send('POST', '/workspace/7/branch', { label: 'dev', source_branch: 'v1' });
    const { url: instance, token } = simulator;
    const options = { workspace: 7, branch: 'dev', isThrowAway: false, run: 'test', report: () => {} };
    const client = createXanoClient({ instance, token });
    await expect(runOnInstance([], { client, instance, token, ...options })).rejects.toThrow(
      'The branch "dev" is there already',
    );
    expect(simulator.state.workspaces[0]?.branches).toHaveLength(2);
  });
});
