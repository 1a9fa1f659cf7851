import { expect, test } from '@jest/globals';
import { editBehindGit } from '../../../src/commands/demo/edit-behind-git.ts';

const target = { name: 'production', instance: '', workspace: 4, branch: null, token: '' };
const cost = 'function "shipping/cost" {\n  stack {\n    var $a {\n      value = 9\n    }\n  }\n}';
const other = 'function other {\n  stack {\n    var $a {\n      value = 1\n    }\n  }\n}';

async function edit(live: string): Promise<readonly unknown[]> {
  const pushed: unknown[] = [];
  await editBehindGit(target, {
    pullMultidoc: async () => live,
    pushMultidoc: async (...args) => {
      pushed.push(args);
      return {} as never;
    },
  });
  return pushed;
}

test('pushes one document with one number changed', async () => {
  expect(await edit(`${other}\n---\n${cost}`)).toEqual([[4, cost.replace('9', '10'), { branch: null }]]);
});

test.each([
  ['no such function', other],
  ['no number in it', cost.replace('9', '$input.a')],
])('says what is missing: %s', async (_, live) => {
  await expect(edit(live)).rejects.toMatchObject({
    name: 'RemedyError',
    remedy: expect.stringContaining('--examples'),
  });
});
