import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { mainHere } from './support/main-here.ts';

jest.setTimeout(60_000);

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

const loose = 'task "nightly" {\n  stack {}\n  active = true\n}\n';
const canonical = 'task nightly {\n  stack {\n  }\n\n  active = true\n}';
const broken = 'task nightly {\n  stack {\n';

const run = (...args: readonly string[]) => runNode(entries.cli, ['fmt', ...args], { cwd: folder.path });
/** The same in this process. */
const here = (...args: readonly string[]) => mainHere(['fmt', ...args], folder.path);
const read = (name: string): string => readFileSync(folder.join(name), 'utf8');

/** With a text on standard input. */
function pipe(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entries.cli, 'fmt', ...args], {
    cwd: folder.path,
    input,
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}

describe('fmt', () => {
  test.each([[[]], [['--check']], [['--check', '--write']]])(
    'with %j says which files would change',
    async (options) => {
      folder.write({ 'task/a.xs': loose, 'task/b.xs': canonical });
      expect(await here('task', ...options)).toEqual({
        exitCode: 1,
        stdout: 'task/a.xs\n',
        stderr: '1 file would change, 1 in form already.\n',
      });
      expect(read('task/a.xs')).toBe(loose);
    },
  );

  test('--write changes them, and finds nothing to do the second time', async () => {
    folder.write({ 'task/a.xs': loose, 'task/b.xs': canonical, 'task/c.xs': loose.replaceAll('\n', '\r\n') });
    const before = statSync(folder.join('task/b.xs')).mtimeMs;
    expect(await run('--write')).toEqual({
      exitCode: 0,
      stdout: 'task/a.xs\ntask/c.xs\n',
      stderr: '2 files changed, 1 in form already.\n',
    });
    expect([read('task/a.xs'), read('task/b.xs'), read('task/c.xs')]).toEqual([
      canonical,
      canonical,
      canonical,
    ]);
    expect(statSync(folder.join('task/b.xs')).mtimeMs).toBe(before);
    expect(await run('--write')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '0 files changed, 3 in form already.\n',
    });
  });

  test('leaves files with syntax errors alone, changes the others, and exits with 2', async () => {
    folder.write({ 'a.xs': broken, 'b.xs': loose });
    const { exitCode, stdout, stderr } = await run('--write');
    expect([exitCode, stdout]).toEqual([2, 'b.xs\n']);
    expect(stderr).toMatch(
      /^could not format a\.xs: a\.xs:\d+:\d+: .* The file is left as it is\.\n {2}= Correct it first: /,
    );
    expect([read('a.xs'), read('b.xs')]).toEqual([broken, canonical]);
  });

  test('reads and writes files of several documents', async () => {
    folder.write({ 'all.xs': `${loose}---\n${loose}` });
    expect((await here('--write', 'all.xs')).exitCode).toBe(0);
    expect(read('all.xs')).toBe(`${canonical}\n---\n${canonical}`);
  });

  test('keeps to the configuration', async () => {
    folder.write({
      'xano-ci.yml': 'path: backend\nignores: [old/**]\n',
      'backend/a.xs': loose,
      'backend/old/b.xs': loose,
    });
    expect((await here()).stdout).toBe('backend/a.xs\n');
  });

  test.each([['nowhere'], ['empty']])('has nothing to do in %s, which is no success', async (path) => {
    folder.write({ 'empty/readme.md': '' });
    const { exitCode, stdout } = await here(path);
    expect([exitCode, stdout]).toEqual([2, '']);
  });

  test('tells what it could not write, and writes the rest', async () => {
    // For root nothing is forbidden: the process then runs as nobody.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    folder.write({ 'in/locked/a.xs': loose, 'in/open/b.xs': loose });
    chmodSync(folder.join('in/open'), 0o777);
    chmodSync(folder.join('in/locked'), 0o555);
    for (const file of ['in/locked/a.xs', 'in/open/b.xs']) chmodSync(folder.join(file), 0o644);
    const options = { cwd: folder.path, ...(uid === undefined ? {} : { uid }) };
    const { exitCode, stdout, stderr } = await runNode(entries.cli, ['fmt', '--write', 'in'], options);
    chmodSync(folder.join('in/locked'), 0o755);
    expect([exitCode, stdout]).toEqual([2, 'in/open/b.xs\n']);
    expect(stderr).toMatch(/^could not write in\/locked\/a\.xs: /);
    expect([read('in/locked/a.xs'), read('in/open/b.xs')]).toEqual([loose, canonical]);
  });
});

describe('fmt -', () => {
  test('reads standard input and writes nothing but the result', () => {
    expect(pipe(loose, '-')).toEqual({ exitCode: 0, stdout: canonical, stderr: '' });
    expect(pipe(canonical, '-')).toEqual({ exitCode: 0, stdout: canonical, stderr: '' });
  });

  test('takes line ends of Windows and several documents', () => {
    expect(pipe(`${loose}---\n${loose}`.replaceAll('\n', '\r\n'), '-').stdout).toBe(
      `${canonical}\n---\n${canonical}`,
    );
  });

  test('writes nothing of a text with a syntax error', () => {
    const { exitCode, stdout, stderr } = pipe(broken, '-');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^could not format standard input: standard input:\d+:\d+: /);
  });

  test('only answers with --check', () => {
    expect(pipe(loose, '-', '--check')).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(pipe(canonical, '-', '--check')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

test('what is published with the repository as an example can be formatted', async () => {
  const { exitCode, stderr } = await runNode(entries.cli, ['fmt', 'examples/shop'], { cwd: repository });
  expect([0, 1]).toContain(exitCode);
  expect(stderr).not.toContain('could not');
});
