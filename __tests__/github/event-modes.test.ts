import { describe, expect, test } from '@jest/globals';
import { EVENT_MODES, MODES, resolveMode } from '../../src/commands/action/event-modes.ts';

interface More {
  readonly action?: string;
  readonly ref?: string;
  readonly defaultBranch?: string;
  readonly isPrerelease?: boolean;
}

const at = (event: string, { action, ref = '', defaultBranch, isPrerelease = false }: More = {}) =>
  resolveMode({ event, action, ref, defaultBranch, isPrerelease });

describe('by itself', () => {
  test.each([
    ['a pull request is checked', at('pull_request', { action: 'opened' }), 'validate'],
    ['a merge queue as well', at('merge_group', { action: 'checks_requested' }), 'validate'],
    [
      'the default branch is deployed',
      at('push', { ref: 'refs/heads/main', defaultBranch: 'main' }),
      'deploy',
    ],
    ['another branch is checked', at('push', { ref: 'refs/heads/x', defaultBranch: 'main' }), 'validate'],
    [
      'a branch of a like name too',
      at('push', { ref: 'refs/heads/a/main', defaultBranch: 'main' }),
      'validate',
    ],
    ['a tag of the same name too', at('push', { ref: 'refs/tags/main', defaultBranch: 'main' }), 'validate'],
    [
      'where the default is not known, nothing is deployed',
      at('push', { ref: 'refs/heads/main' }),
      'validate',
    ],
    ['a published release is promoted', at('release', { action: 'published' }), 'promote'],
    ['a pre-release is checked', at('release', { action: 'published', isPrerelease: true }), 'validate'],
    ['a created one is not', at('release', { action: 'created' }), undefined],
    ['a schedule looks for drift', at('schedule'), 'drift'],
    ['a person says what to do', at('workflow_dispatch'), 'validate'],
    [
      'code of strangers with our secrets does nothing',
      at('pull_request_target', { action: 'opened' }),
      undefined,
    ],
    ['a comment may ask for a plan', at('issue_comment', { action: 'created' }), 'plan'],
    ['nothing at all', at(''), undefined],
  ])('%s', (_what, mode, expected) => {
    expect(mode).toBe(expected);
  });
});

test('every mode has an event', () => {
  const reached = new Set(EVENT_MODES.map(({ mode }) => mode));
  expect(MODES.filter((mode) => !reached.has(mode))).toEqual([]);
});
