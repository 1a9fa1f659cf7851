import { describe, expect, test } from '@jest/globals';
import { chooseTargets, type TargetWishes } from '../../../src/commands/deploy/choose-targets.ts';
import type { Configuration } from '../../../src/config/configuration.ts';
import { createXanoClient } from '../../../src/xano/client.ts';

const ENVIRONMENT = {
  XANO_INSTANCE: 'http://127.0.0.1:9',
  XANO_TOKEN: 'general-token',
  XANO_LIVE_TOKEN: 'token-of-production',
};
const CONFIGURATION: Configuration = {
  targets: {
    trial: { workspace: 1, name: 'shop-trial' },
    live: { workspace: 2, branch: 'v2', token: 'XANO_LIVE_TOKEN' },
  },
  deploy: { staging: 'trial', production: 'live' },
};

async function choose(
  wishes: Partial<TargetWishes> = {},
  configuration: Configuration = CONFIGURATION,
  environment: Readonly<Record<string, string>> = {},
) {
  const tokens: string[] = [];
  const result = await chooseTargets(
    { stage: 'all', staging: {}, production: {}, ...wishes },
    configuration,
    {
      environment: { ...ENVIRONMENT, ...environment },
      connect: async (address) => {
        tokens.push(address.token);
        return createXanoClient(address);
      },
    },
  );
  const targets = result.ok ? result.targets.map(({ xano: _, ...target }) => target) : [];
  return { targets, tokens, failures: result.ok ? [] : result.failures };
}

const trial = {
  name: 'trial',
  workspace: 1,
  workspaceName: 'shop-trial',
  branch: null,
  isGated: false,
  putsBack: false,
};
const live = { name: 'live', workspace: 2, branch: 'v2', isGated: true, putsBack: true, requires: 'trial' };

describe('chooseTargets', () => {
  test('takes staging, then production, which requires it; each with its own token', async () => {
    const chosen = await choose();
    expect(chosen.targets).toEqual([trial, live]);
    expect(chosen.tokens).toEqual(['general-token', 'token-of-production']);
  });

  test('of one stage takes the same as of both', async () => {
    expect((await choose({ stage: 'staging' })).targets).toEqual([trial]);
    expect((await choose({ stage: 'production' })).targets).toEqual([live]);
  });

  test('without a configuration goes by the ids that are given', async () => {
    const chosen = await choose({ staging: { workspace: 5 }, production: { workspace: 6, branch: 'x' } }, {});
    expect(chosen.targets).toEqual([
      { name: 'staging', workspace: 5, branch: null, isGated: false, putsBack: false },
      { name: 'production', workspace: 6, branch: 'x', isGated: true, putsBack: true, requires: 'staging' },
    ]);
  });

  test('of production alone requires nothing, since there is no staging', async () => {
    const chosen = await choose({ production: { workspace: 6 } }, {});
    expect(chosen.targets).toEqual([
      { name: 'production', workspace: 6, branch: null, isGated: true, putsBack: true },
    ]);
  });

  test('an id that is given outweighs the configuration, and keeps the name that is expected there', async () => {
    const [first] = (await choose({ staging: { workspace: 9 } })).targets;
    expect(first).toEqual({ ...trial, workspace: 9 });
  });

  test('a workspace in the environment sends no named target elsewhere', async () => {
    expect((await choose({}, CONFIGURATION, { XANO_WORKSPACE: '77' })).targets).toEqual([trial, live]);
  });

  test('tells what is wrong with each stage, and connects to nothing', async () => {
    const { failures, targets } = await choose({}, CONFIGURATION, { XANO_TOKEN: '', XANO_LIVE_TOKEN: '' });
    expect(targets).toEqual([]);
    expect(failures.map(({ step }) => step)).toEqual([
      'choose the target for staging',
      'choose the target for production',
    ]);
    expect((await choose({}, {})).failures).toMatchObject([{ message: 'No target to deploy to is given.' }]);
    expect((await choose({ stage: 'staging' }, {})).failures).toMatchObject([
      { message: 'No target is given for staging.' },
    ]);
  });
});
