import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { commit, git } from '../github/checkout.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { runWorkflow } from './driver/run-workflow.ts';
import { createWorld } from './driver/world.ts';

jest.setTimeout(60_000);

let folder: TempFolder;
beforeAll(() => {
  folder = new TempFolder({ 'a.txt': 'one' });
  git(folder.path, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder.path, 'one');
});
afterAll(() => folder.remove());

const push = { name: 'push', ref: 'refs/heads/main', payload: { ref: 'refs/heads/main' } };
const CHECKOUT = `actions/checkout@${'0'.repeat(40)}`;

test('jobs and steps go as on GitHub: conditions, environments, what needs what', async () => {
  const world = await createWorld(folder.path, {
    variables: { NAME: 'Ada' },
    environments: { open: { secrets: { WORD: 'sesame' } }, closed: { approved: false } },
  });
  const run = await runWorkflow(
    `
on:
  push:
    branches: [main]
env:
  GREETING: Hello
jobs:
  first:
    runs-on: ubuntu-latest
    environment: open
    steps:
      - uses: ${CHECKOUT}
      - name: greet
        run: |
          echo "$GREETING \${{ vars.NAME }} $WORD $(cat a.txt)"
          printf "said<<EOF\\nyes\\nEOF\\n" >> "$GITHUB_OUTPUT"
        env:
          WORD: \${{ secrets.WORD }}
      - name: never
        if: \${{ github.event_name == 'schedule' }}
        run: exit 3
      - name: fails
        run: exit 3
      - name: not reached
        run: echo no
      - name: reached all the same
        if: failure()
        run: echo yes
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo no
  third:
    runs-on: ubuntu-latest
    environment: closed
    steps:
      - run: echo no
  fourth:
    if: \${{ vars.MISSING != '' }}
    runs-on: ubuntu-latest
    steps:
      - run: echo no
`,
    push,
    world,
  );
  expect(Object.entries(run).map(([id, { result }]) => `${id}: ${result}`)).toEqual([
    'first: failure',
    'second: skipped',
    'third: waiting',
    'fourth: skipped',
  ]);
  expect(run['first']?.steps.map(({ name, outcome, stdout }) => [name, outcome, stdout])).toEqual([
    [CHECKOUT, 'success', ''],
    ['greet', 'success', 'Hello Ada sesame one\n'],
    ['never', 'skipped', ''],
    ['fails', 'failure', ''],
    ['not reached', 'skipped', ''],
    ['reached all the same', 'success', 'yes\n'],
  ]);
  expect(run['first']?.steps[1]?.outputs).toEqual({ said: 'yes' });
});

test('another branch starts nothing; what is no workflow is refused', async () => {
  const world = await createWorld(folder.path, {});
  const text =
    'on:\n  push:\n    branches: [other]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo\n';
  expect(await runWorkflow(text, push, world)).toEqual({});
  await expect(runWorkflow(text.replace('steps', 'stpes'), push, world)).rejects.toThrow('stpes');
});
