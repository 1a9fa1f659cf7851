import { afterAll, describe, expect, test } from '@jest/globals';
import { contractCases } from '../../contract/all.ts';
import { type ContractCase, describeCase } from '../../contract/contract-case.ts';
import { runOnSimulator } from '../../contract/run-on-simulator.ts';
import { routes } from '../../src/simulator/routes/all.ts';
import { defaultSettings } from '../../src/simulator/settings.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { createTokenWatch } from './support/token-watch.ts';

const watch = createTokenWatch();
const folder = new TempFolder();
afterAll(() => {
  folder.remove();
  expect(watch.find().leaks).toEqual([]);
});

/** Runs a case, and lets the watch see all that it has left behind. */
async function run(one: ContractCase): Promise<void> {
  const stateFile = folder.join(`${watch.find().seen}.json`);
  try {
    await runOnSimulator(one, {
      token: watch.token,
      stateFile,
      client: { log: (event) => watch.see('the log of the client', event) },
      afterwards: ({ requests, state }) => {
        watch.see('the log of requests', requests);
        watch.see('the state', state);
      },
    });
  } finally {
    watch.seeFile('the state file', stateFile);
  }
}

describe('the embedded Xano agrees', () => {
  test.each(contractCases.map((one) => [describeCase(one), one] as const))('%s', async (_, one) => {
    await run(one);
  });
});

describe('the cases', () => {
  test('are about every endpoint, and about no other', () => {
    const endpoints = routes.map(
      ({ method, path }) => `${method} ${path.replace('/workspace/{workspace}', 'W')}`,
    );
    const named = new Set(contractCases.map(({ endpoint }) => endpoint));
    expect(endpoints.filter((endpoint) => !named.has(endpoint))).toEqual([]);
    expect([...named].filter((endpoint) => !endpoints.includes(endpoint))).toEqual([]);
  });

  test('are told apart by endpoint, mode and claim, each in one sentence', () => {
    const names = contractCases.map(describeCase);
    expect(names).toEqual([...new Set(names)]);
    for (const { claim } of contractCases) expect(claim).toMatch(/^[A-Z][^\n]*\.$/);
  });

  test('cover every setting: each has a case that differs from its default', () => {
    const varied = new Set(contractCases.flatMap(({ settings = {} }) => Object.keys(settings)));
    expect(Object.keys(defaultSettings).filter((name) => !varied.has(name))).toEqual([]);
  });

  test('that vary a setting disagree without it: the two answers can be told apart', async () => {
    const same: string[] = [];
    for (const one of contractCases) {
      if (one.settings === undefined) continue;
      const differs = await run({ ...one, settings: {} }).then(
        () => false,
        () => true,
      );
      if (!differs) same.push(describeCase(one));
    }
    expect(same).toEqual([]);
  });
});
