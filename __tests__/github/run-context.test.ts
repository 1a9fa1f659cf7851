import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/github/action-inputs.ts';
import { readRunContext } from '../../src/github/run-context.ts';
import { TempFolder } from '../support/temp-folder.ts';

const require = createRequire(import.meta.url);
const recorded: readonly {
  readonly name: string;
  readonly examples: readonly unknown[];
}[] = require('@octokit/webhooks-examples/api.github.com/index.json');

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

const read = (event: string, text: string) => {
  folder.write({ 'event.json': text });
  return readRunContext({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: folder.join('event.json') });
};
const refusal = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.then(
    () => undefined,
    (refused) => refused,
  );
  expect(error).toBeInstanceOf(InputError);
  return error instanceof InputError ? error.message : '';
};

test.each(recorded.map(({ name, examples }) => ({ name, examples })))(
  'all that GitHub was seen to send of $name can be read',
  async ({ name, examples }) => {
    for (const example of examples) {
      const { defaultBranch } = await read(name, JSON.stringify(example));
      expect(defaultBranch).toBe(Object(Object(example).repository).default_branch);
    }
  },
);

test('a comment below an issue is one, of no pull request', async () => {
  const comment = { id: 7, body: '/xano plan', user: { login: 'mona' } };
  const event = { action: 'created', issue: { number: 3, state: 'open' }, comment };
  const { pull, comment: found } = await read('issue_comment', JSON.stringify(event));
  expect([pull, found?.id]).toEqual([undefined, 7]);
});

describe('an event that is not there is told, and nothing is checked in its place', () => {
  test.each([
    ['an empty file', 'push', '', 'the file is empty'],
    ['no JSON', 'push', '{"ref":', 'holds no JSON'],
    ['a list', 'push', '[]', 'holds no object'],
    ['nothing', 'push', 'null', 'holds no object'],
    ['another shape', 'push', '{"repository":[]}', '"repository" is not what GitHub sends there'],
    ['a pull request without one', 'pull_request', '{}', 'it has no "pull_request"'],
    ['a queue without its base', 'merge_group', '{}', 'it has no "merge_group"'],
    ['a base without a commit', 'pull_request', '{"pull_request":{"base":{}}}', '"pull_request.base.sha"'],
  ])('%s', async (_what, event, text, message) => {
    expect(await refusal(read(event, text))).toContain(message);
  });

  test('no file, a folder, no word of it', async () => {
    expect(await refusal(readRunContext({}))).toContain('no "GITHUB_EVENT_PATH", which the runner sets');
    for (const path of ['none.json', '.']) {
      const said = await refusal(readRunContext({ GITHUB_EVENT_PATH: folder.join(path) }));
      expect(said).toContain(`"GITHUB_EVENT_PATH" names "${folder.join(path)}"`);
      expect(said).toContain('npx xano-ci validate');
    }
  });
});

describe('the page that describes the checks', () => {
  const readPage = async (env: Readonly<Record<string, string>>) => {
    folder.write({ 'event.json': '{}' });
    const about = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: folder.join('event.json') };
    return (await readRunContext({ ...about, ...env })).helpPage;
  };

  test('is that of the action in use, at its version', async () => {
    expect(
      await readPage({ GITHUB_ACTION_REPOSITORY: 'octo-org/xano', GITHUB_ACTION_REF: 'try/a#b' }),
    ).toMatch(/^https?:\/\/[^/]+\/octo-org\/xano\/blob\/try\/a%23b\/docs\/checks\.md$/);
  });

  test.each([
    ['an action of a folder', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
    ['one without a version', { GITHUB_ACTION_REPOSITORY: 'octo-org/xano' }],
    ['what is no repository', { GITHUB_ACTION_REPOSITORY: 'a/b/../c', GITHUB_ACTION_REF: 'v1' }],
  ])('is not known of %s', async (_, env) => {
    expect(await readPage(env)).toBeUndefined();
  });
});
