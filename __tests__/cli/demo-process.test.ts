import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';

jest.setTimeout(120_000);

let entries: Entries;
let folder: TempFolder;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

/** @param args besides; what the story leaves in a temporary folder stays in the folder of the test */
const run = (...args: readonly string[]) =>
  runNode(entries.cli, ['demo', ...args], { cwd: folder.path, env: { TMPDIR: folder.path } });

function copyExamples(): void {
  for (const name of ['shop', 'shop-agent-pr'])
    cpSync(`${repository}/examples/${name}`, folder.join('copy', name), { recursive: true });
}

describe('demo', () => {
  test('tells the whole story, needs nothing, and leaves every output in full', async () => {
    // Of somebody's own project, which is none of the story's.
    folder.write({ 'xano-ci.yml': 'ignores: ["**"]\nseverty: {}\n' });
    const { exitCode, stdout, stderr } = await run(
      '--examples',
      `${repository}/examples`,
      '--report',
      'story.txt',
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.match(/^── \d\/5 .* ──$/gm)).toHaveLength(5);
    expect(stdout).toContain('The whole story went as it should. The embedded Xano was called ');
    expect(stdout).not.toContain('xano-ci broke');
    expect(stdout.split('\n').length).toBeLessThan(150);
    const story = readFileSync(folder.join('story.txt'), 'utf8');
    expect(story.match(/^error\[/gm)).toHaveLength(20);
    expect(story).not.toContain(' more mistakes …');
  });

  test('ends at a mistake in the shop: exit 1, and nothing is deployed', async () => {
    copyExamples();
    const file = folder.join('copy/shop/function/cart/add_item.xs');
    writeFileSync(file, readFileSync(file, 'utf8').replace('db.query', 'db.qery'));
    const { exitCode, stdout, stderr } = await run('--examples', 'copy');
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/error\[unknown-statement\] .*"db\.qery"/);
    expect(stdout).toContain('→ Exit code 1, and 0 was to be expected: here the story ends.');
    expect(stdout).toContain('ended in chapter 1 of 5. The embedded Xano was called 0 times.');
  });

  test("ends when the agent's pull request has no mistake: exit 1", async () => {
    copyExamples();
    cpSync(folder.join('copy/shop'), folder.join('fine/shop'), { recursive: true });
    cpSync(folder.join('copy/shop'), folder.join('fine/shop-agent-pr'), { recursive: true });
    const { exitCode, stdout } = await run('--examples', 'fine');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('→ Exit code 0, and 1 was to be expected: here the story ends.');
    expect(stdout).toContain('ended in chapter 2 of 5.');
  });

  test('says that the story cannot be left where it should be', async () => {
    folder.write({ taken: '' });
    const { exitCode, stderr } = await run('--examples', 'gone', '--report', 'taken/story.txt');
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^could not write taken\/story\.txt: /)]);
  });
});
