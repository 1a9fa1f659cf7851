import { describe, expect, test } from '@jest/globals';
import { amendConfiguration } from '../../../src/commands/init/amend-configuration.ts';
import {
  type ConfigurationSetup,
  renderConfiguration,
} from '../../../src/commands/init/render-configuration.ts';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';

const read = (text: string) => {
  const result = parseConfiguration(text, []);
  return result.ok ? result.configuration : result.problems;
};

const least: ConfigurationSetup = {
  path: 'backend',
  instance: undefined,
  workspaces: {},
  snapshot: undefined,
  baseline: undefined,
};
const most: ConfigurationSetup = {
  path: 'apps/my backend',
  instance: 'https://x8ki-letl-twmt.n7.xano.io',
  workspaces: { staging: { id: 7, name: 'yes' }, production: { id: 8, name: 'shop: "live" #1' } },
  snapshot: 'xano-snapshot.json',
  baseline: 'xano-ci-baseline.json',
};

const policy = { label: 'xano-approved' };

describe('a new configuration', () => {
  test('says what it has to, and is one', () => {
    expect(read(renderConfiguration(least))).toEqual({ path: 'backend', policy });
    expect(read(renderConfiguration(most))).toEqual({
      path: 'apps/my backend',
      snapshot: 'xano-snapshot.json',
      baseline: 'xano-ci-baseline.json',
      targets: {
        staging: { instance: 'https://x8ki-letl-twmt.n7.xano.io', workspace: 7, name: 'yes' },
        production: {
          instance: 'https://x8ki-letl-twmt.n7.xano.io',
          workspace: 8,
          name: 'shop: "live" #1',
        },
      },
      deploy: { staging: 'staging', production: 'production', gate: 'approval' },
      policy,
    });
  });

  test('with one workspace has one target', () => {
    const workspaces = { staging: { id: 7, name: '' } };
    expect(read(renderConfiguration({ ...least, workspaces }))).toEqual({
      path: 'backend',
      targets: { staging: { workspace: 7 } },
      deploy: { staging: 'staging' },
      policy,
    });
  });
});

describe('one that is there', () => {
  test('and says all of it stays as it is, to the letter', () => {
    for (const setup of [least, most]) {
      const text = renderConfiguration(setup);
      expect(amendConfiguration(text, setup)).toBe(text);
    }
    expect(amendConfiguration('fail-on: warning   # all\n', { ...least, path: '.' })).toBe(
      'fail-on: warning   # all\n',
    );
  });

  test('keeps what it says besides, comments too', () => {
    const before = '# ours\nfail-on: warning # all\npath: old\nseverity:\n  unknown-table: notice\n';
    expect(
      amendConfiguration(before, { ...least, workspaces: { production: { id: 8, name: 'shop' } } }),
    ).toBe(
      '# ours\nfail-on: warning # all\npath: backend\nseverity:\n  unknown-table: notice\ntargets:\n  production:\n    workspace: 8\n    name: shop\ndeploy:\n  production: production\n  gate: approval\n',
    );
  });

  test('names its targets as it likes; the old name of another workspace goes', () => {
    const before =
      'path: backend\ntargets:\n  live: { workspace: 8, name: shop }\ndeploy: { production: live, gate: none }\n';
    const workspaces = { production: { id: 9, name: '' } };
    expect(read(amendConfiguration(before, { ...least, workspaces }))).toEqual({
      path: 'backend',
      targets: { live: { workspace: 9 } },
      deploy: { production: 'live', gate: 'none' },
    });
  });
});
