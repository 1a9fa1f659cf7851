import { describe, expect, test } from '@jest/globals';
import { chooseWorkspaces } from '../../../src/commands/init/choose-workspaces.ts';

const shop = { id: 1, name: 'shop' };
const staging = { id: 2, name: 'shop-staging' };
const live = { id: 3, name: 'Shop (Live)' };
const latest = { id: 4, name: 'latest delivery' };

const names = (
  all: Parameters<typeof chooseWorkspaces>[0],
  wishes: Parameters<typeof chooseWorkspaces>[1] = {},
) => {
  const chosen = chooseWorkspaces(all, wishes);
  return chosen.status === 'chosen'
    ? [chosen.workspaces.staging?.id, chosen.workspaces.production?.id]
    : chosen.status;
};

describe('of the workspaces of an instance', () => {
  test('the names tell which is which', () => {
    expect(names([shop])).toEqual([undefined, 1]);
    expect(names([shop, staging])).toEqual([2, 1]);
    expect(names([staging, live, shop])).toEqual([2, 3]);
    expect(names([shop, live])).toEqual([undefined, 3]);
  });

  test('a name that only holds such a word tells nothing', () => {
    expect(names([shop, latest])).toBe('unclear');
  });

  test('what is unclear is not guessed', () => {
    expect(names([])).toBe('unclear');
    expect(names([shop, latest, staging])).toBe('unclear');
    expect(names([staging])).toBe('unclear');
  });

  test('what was said counts', () => {
    expect(names([shop, latest, staging], { production: 4 })).toEqual([2, 4]);
    expect(names([shop, latest], { any: 1 })).toEqual([undefined, 1]);
    expect(names([shop, latest, live], { staging: 1 })).toEqual([1, 3]);
    expect(names([shop, staging, live], { any: 2 })).toEqual([undefined, 2]);
    expect(names([shop, staging, latest], { staging: 2, any: 2, production: 1 })).toEqual([2, 1]);
  });

  test('one that is not there is told of, with those that are', () => {
    expect(chooseWorkspaces([shop, staging], { staging: 9 })).toEqual({
      status: 'failed',
      failure: {
        step: 'find workspace 9',
        message:
          'The instance has no workspace 9 that this token may see; it has 1 "shop", 2 "shop-staging".',
        remedy: 'Correct --staging-workspace, or use a token that may see it.',
      },
    });
  });
});
