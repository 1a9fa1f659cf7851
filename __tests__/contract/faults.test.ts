import { afterAll, describe, expect, test } from '@jest/globals';
import { matrixCalls } from '../../contract/faults/calls.ts';
import { expectations } from '../../contract/faults/expectations.ts';
import { type CallName, runMatrix } from '../../contract/faults/run-matrix.ts';
import { faults } from '../../src/simulator/faults/all.ts';
import { parseFault } from '../../src/simulator/faults/parse-fault.ts';
import { endpoints } from '../../src/xano/endpoints.ts';
import { createTokenWatch } from './support/token-watch.ts';

const watch = createTokenWatch();
afterAll(() => {
  expect(watch.find().leaks).toEqual([]);
});

/** One call of each way in which calls differ; `npm run faults` tries all of them. */
const CALLS: readonly CallName[] = [
  'pullMultidoc',
  'dryRunMultidoc',
  'pushMultidoc',
  'listBranches',
  'createBranch',
  'deleteBranch',
  'listUnitTests',
];

describe('every fault', () => {
  test.each(CALLS)('of %s ends as it has to', async (call) => {
    const results = await runMatrix({
      calls: [call],
      token: watch.token,
      log: (event) => watch.see('the log of the client', event),
      watch: (simulator, error) => {
        watch.see('the log of requests', simulator.requests);
        watch.see('the state', simulator.state);
        watch.see('an error', error);
      },
    });
    expect(results.length).toBeGreaterThan(expectations.length);
    expect(results.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    if (call === 'pushMultidoc') expect(Math.max(...results.map(({ applied }) => applied))).toBe(1);
  });
});

describe('the matrix', () => {
  test('holds every call, and every fault at a point where it can strike', () => {
    expect(Object.keys(matrixCalls)).toEqual(Object.keys(endpoints));
    const effects = expectations.map(({ fault }) => /^[a-z0-9-]+/.exec(fault)?.[0]);
    expect(faults.map(({ effect }) => effect).filter((effect) => !effects.includes(effect))).toEqual([]);
    for (const { fault, only } of expectations) {
      expect(parseFault(only === undefined ? fault : `${only}:${fault}`)).toMatchObject({ ok: true });
    }
  });

  test('reads, previews and writes are among the calls that are always tried', () => {
    expect(new Set(CALLS.map((call) => endpoints[call].effect))).toEqual(
      new Set(['read', 'preview', 'write']),
    );
    expect(new Set(CALLS.map((call) => endpoints[call].form))).toEqual(
      new Set(Object.values(endpoints).map(({ form }) => form)),
    );
  });
});
