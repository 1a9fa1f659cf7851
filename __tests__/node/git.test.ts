import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { git } from '../../src/node/git.ts';
import { type Files, TempFolder } from '../support/temp-folder.ts';

jest.setTimeout(30_000);

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

const run = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd,
    stdio: 'pipe',
    encoding: 'utf8',
  }).trim();

function commit(files: Files): string {
  folder.write(files);
  run(folder.path, 'init', '--quiet');
  run(folder.path, 'add', '--force', '.');
  run(folder.path, 'commit', '--quiet', '--message', 'one');
  return run(folder.path, 'rev-parse', 'HEAD');
}

const read = (ref: string, path = '.', ignores: readonly string[] = []) =>
  git.readTree(ref, folder.join(path), ignores);

describe('readTree', () => {
  test('gives the files of the commit, whatever they are called, and not those of the folder', async () => {
    const files = {
      'a.xs': 'table a {\n}\n',
      'with blank.xs': 'b',
      'tab\tand "quotes".xs': 'c',
      'line\nend.xs': 'd',
      'ünï/-dash.xs': 'e',
      'brackets/[a]{b}*.xs': 'f',
      'empty.xs': '',
      'crlf.xs': 'x\r\ny\r\n',
    };
    commit({ ...files, 'notes.md': 'no', 'a.xs.bak': 'no' });
    folder.write({ 'a.xs': 'another', 'new.xs': 'new' });
    const found = await read('HEAD');
    expect(Object.fromEntries(found.map(({ path, text }) => [path, text]))).toEqual(files);
  });

  test('of a folder: its files by their paths in it', async () => {
    commit({ 'root.xs': 'r', 'backend/a.xs': 'a', 'backend/b/c.xs': 'c', 'backend2/d.xs': 'd' });
    expect(await read('HEAD', 'backend')).toEqual([
      { path: 'a.xs', text: 'a' },
      { path: 'b/c.xs', text: 'c' },
    ]);
    mkdirSync(folder.join('new'));
    expect(await read('HEAD', 'new')).toEqual([]);
  });

  test('leaves out what a folder leaves out: ignores, hidden folders, packages', async () => {
    commit({
      'a.xs': 'a',
      'legacy/old.xs': 'o',
      '.hidden/h.xs': 'h',
      'node_modules/p/p.xs': 'p',
      'b/legacy/c.xs': 'c',
    });
    const paths = async (ignores: readonly string[]) =>
      (await read('HEAD', '.', ignores)).map(({ path }) => path);
    expect(await paths([])).toEqual(['a.xs', 'b/legacy/c.xs', 'legacy/old.xs']);
    expect(await paths(['legacy/**'])).toEqual(['a.xs', 'b/legacy/c.xs']);
    expect(await paths(['**/legacy/**'])).toEqual(['a.xs']);
  });

  test('takes branches, tags and short ids', async () => {
    const id = commit({ 'a.xs': 'a' });
    run(folder.path, 'tag', 'v1', '--message', 'one');
    run(folder.path, 'branch', 'feature/x');
    for (const ref of ['v1', 'feature/x', id.slice(0, 8), 'HEAD^{commit}'])
      expect({ ref, files: await read(ref) }).toEqual({ ref, files: [{ path: 'a.xs', text: 'a' }] });
  });

  test.each([
    ['a commit that is not there', 'gone', /Git has no commit "gone" here\./],
    ['the tree of a commit', 'HEAD:', /Git has no commit "HEAD:" here\./],
    ['an option to git', '--all', /Git has no commit "--all" here\./],
    ['nothing', '', /Git has no commit "" here\./],
  ])('refuses %s', async (_, ref, message) => {
    commit({ 'a.xs': 'a' });
    await expect(read(ref)).rejects.toThrow(message);
  });

  test('refuses what is no text, and a link, unless it is left out', async () => {
    symlinkSync('a.xs', folder.join('link.xs'));
    commit({ 'a.xs': 'a', 'bytes.xs': new Uint8Array([0xff, 0xfe]) });
    await expect(read('HEAD', '.', ['bytes.xs'])).rejects.toThrow('"link.xs" is a symbolic link');
    await expect(read('HEAD', '.', ['link.xs'])).rejects.toThrow('bytes.xs is not UTF-8 text');
    expect(await read('HEAD', '.', ['link.xs', 'bytes.xs'])).toHaveLength(1);
  });

  test('says that a clone is shallow, or that there is no repository', async () => {
    const first = commit({ 'a.xs': 'a' });
    folder.write({ 'a.xs': 'b' });
    run(folder.path, 'commit', '--quiet', '--all', '--message', 'two');
    const clone = new TempFolder();
    try {
      run(clone.path, 'clone', '--quiet', '--depth', '1', `file://${folder.path}`, 'copy');
      await expect(git.readTree(first, clone.join('copy'), [])).rejects.toMatchObject({
        message: `Git has no commit "${first}" here: the clone is shallow.`,
        remedy: expect.stringContaining('"fetch-depth: 0"'),
      });
      expect(await git.readTree('HEAD', clone.join('copy'), [])).toEqual([{ path: 'a.xs', text: 'b' }]);
      await expect(git.readTree('HEAD', clone.path, [])).rejects.toThrow('fatal: not a git repository');
      await expect(git.readTree('HEAD', clone.join('gone'), [])).rejects.toThrow(
        'it cannot be started there',
      );
    } finally {
      clone.remove();
    }
  });
});

describe('resolveCommit', () => {
  test('gives the full id, also of a tag, and undefined for anything else', async () => {
    const id = commit({ 'a.xs': 'a' });
    run(folder.path, 'tag', 'v1', '--message', 'one');
    for (const ref of ['HEAD', 'v1', id.slice(0, 10)])
      expect(await git.resolveCommit(ref, folder.path)).toBe(id);
    for (const ref of ['gone', '-h', '--help', ''])
      expect(await git.resolveCommit(ref, folder.path)).toBeUndefined();
  });

  test('is undefined where there is no repository', async () => {
    expect(await git.resolveCommit('HEAD', folder.path)).toBeUndefined();
  });
});

describe('findUncommitted', () => {
  test('lists what is changed, new or gone below the folder, relative to it', async () => {
    commit({ 'a.xs': 'a', 'backend/b.xs': 'b', 'backend/same.xs': 's', 'backend/ü x.xs': 'u' });
    folder.write({
      'a.xs': 'changed',
      'backend/b.xs': 'changed',
      'backend/new.xs': 'n',
      'backend/ü x.xs': 'v',
    });
    expect(await git.findUncommitted(folder.join('backend'))).toEqual(new Set(['b.xs', 'new.xs', 'ü x.xs']));
  });

  test('is undefined where there is no repository', async () => {
    expect(await git.findUncommitted(folder.path)).toBeUndefined();
  });
});

describe('one file of a commit', () => {
  const readText = (path: string, at = '.') => git.readText('HEAD', folder.join(path), folder.join(at));

  test('is the one of the commit, found from wherever it is asked for', async () => {
    commit({ 'a.yml': 'old', 'ci/[b]*.yml': 'b', 'backend/a.xs': '' });
    folder.write({ 'a.yml': 'new', 'later.yml': 'x' });
    expect([await readText('a.yml'), await readText('a.yml', 'backend')]).toEqual(['old', 'old']);
    expect(await readText('ci/[b]*.yml')).toBe('b');
    for (const path of ['later.yml', 'ci', 'ci/*.yml', '../a.yml', 'backend/../none']) {
      expect(await readText(path)).toBeUndefined();
    }
    expect(await git.resolvePath(folder.join('ci/x.yml'), folder.join('backend'))).toBe('ci/x.yml');
  });

  test('is no link, and needs the commit', async () => {
    symlinkSync('/etc/hostname', folder.join('link.yml'));
    commit({ 'a.yml': '' });
    await expect(readText('link.yml')).rejects.toThrow('"link.yml" is a symbolic link in commit "HEAD"');
    await expect(git.readText('none', 'a.yml', folder.path)).rejects.toThrow('Git has no commit "none"');
  });
});

describe('what a commit was made from', () => {
  test('is known also where it was not fetched', async () => {
    const first = commit({ 'a.xs': '' });
    expect(await git.findParents('HEAD', folder.path)).toEqual([]);
    folder.write({ 'b.xs': '' });
    const second = commit({ 'b.xs': '' });
    expect(await git.findParents('HEAD', folder.path)).toEqual([first]);
    const clone = folder.join('clone');
    run(folder.path, 'clone', '--quiet', '--depth', '1', `file://${folder.path}`, clone);
    expect(await git.resolveCommit(first, clone)).toBeUndefined();
    expect(await git.findParents('HEAD', clone)).toEqual([first]);
    expect(await git.findParents('none', clone)).toEqual([]);
    expect(await git.findMergeBase(first, second, folder.path)).toBe(first);
    expect(await git.findMergeBase('none', second, folder.path)).toBeUndefined();
  });
});

test('the default branch is that of the remote, else the one that is checked out', async () => {
  expect(await git.findDefaultBranch(folder.path)).toBeUndefined();
  run(folder.path, 'init', '--quiet', '--initial-branch', 'trunk');
  expect(await git.findDefaultBranch(folder.path)).toBe('trunk');
  run(folder.path, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/1');
  expect(await git.findDefaultBranch(folder.path)).toBe('release/1');
});
