import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSources } from '../../src/node/read-sources.ts';
import { TempFolder } from '../support/temp-folder.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

const read = (...names: readonly string[]) =>
  readSources({ paths: (names.length === 0 ? ['.'] : names).map((name) => folder.join(name)), ignores: [] });

const readPaths = async (...names: readonly string[]) => (await read(...names)).files.map(({ path }) => path);

describe('which files are read', () => {
  test('all .xs files below a folder, sorted, and none of packages, git and hidden folders', async () => {
    folder.write({
      'b.xs': '',
      'a/c.xs': '',
      'a/B.xs': '',
      'a/readme.md': '',
      'node_modules/x/a.xs': '',
      'a/node_modules/a.xs': '',
      '.git/a.xs': '',
      '.hidden/a.xs': '',
    });
    expect(await readPaths()).toEqual(['a/B.xs', 'a/c.xs', 'b.xs']);
  });

  test('names with characters that mean something in patterns', async () => {
    folder.write({ 'a[1]/{b}/(c)*.xs': '', 'a[1]/d!.xs': '', 'a1/other.xs': '' });
    expect(await readPaths('a[1]')).toEqual(['d!.xs', '{b}/(c)*.xs']);
    const { files } = await readSources({
      paths: [folder.join('a[1]/{b}/(c)*.xs')],
      ignores: [],
      ignoresFrom: folder.path,
    });
    expect(files).toHaveLength(1);
  });

  test('a file that is named, whatever its ending, and once though it is named twice', async () => {
    folder.write({ 'export.txt': 'x', 'a.xs': '' });
    const paths = await readPaths('export.txt', '.', 'a.xs');
    expect(paths.map((path) => path.split('/').at(-1))).toEqual(['a.xs', 'export.txt']);
  });

  test('ignores mean the same for the whole folder, a part of it and a single file', async () => {
    folder.write({ 'old/a.xs': '', 'old/deep/b.xs': '', 'new/c.xs': '', 'new/d.gen.xs': '' });
    const about = { ignores: ['old/**', '**/*.gen.xs'], ignoresFrom: folder.path };
    const readWith = async (...paths: string[]) =>
      (await readSources({ paths: paths.map((path) => folder.join(path)), ...about })).files.map(({ path }) =>
        path.split('/').at(-1),
      );
    expect(await readWith('.')).toEqual(['c.xs']);
    expect(await readWith('old')).toEqual([]);
    expect(await readWith('new')).toEqual(['c.xs']);
    expect(await readWith('old/deep/b.xs', 'new/d.gen.xs', 'new/c.xs')).toEqual(['c.xs']);
  });

  test('without a base of their own, ignores are relative to the folder', async () => {
    folder.write({ 'backend/old/a.xs': '', 'backend/b.xs': '' });
    const { files } = await readSources({ paths: [folder.join('backend')], ignores: ['old'] });
    expect(files.map(({ path }) => path)).toEqual(['b.xs']);
  });

  test('a folder that holds none is told', async () => {
    folder.write({ 'a/readme.md': '', 'b/x.xs': '' });
    expect((await read('a', 'b')).emptyFolders).toEqual([folder.join('a')]);
  });
});

describe('the root', () => {
  test('is the one folder that was given', async () => {
    folder.write({ 'a/x.xs': '' });
    const { root, files } = await readSources({ paths: [`${folder.path}/a/../a/`], ignores: [] });
    expect([root, files[0]?.path]).toEqual([`${folder.path}/a/../a/`, 'x.xs']);
  });

  test('is the working folder for anything else', async () => {
    folder.write({ 'a/x.xs': '', 'b/y.xs': '' });
    const { root, files } = await read('a', 'b');
    const from = relative('.', folder.path);
    expect([root, files.map(({ path }) => path)]).toEqual(['.', [`${from}/a/x.xs`, `${from}/b/y.xs`]]);
  });
});

describe('texts', () => {
  test('lose their byte order mark and keep their line ends', async () => {
    folder.write({ 'a.xs': '\ufefftask a {\r\n}\r\n' });
    expect((await read()).files).toEqual([{ path: 'a.xs', text: 'task a {\r\n}\r\n' }]);
  });
});

describe('what cannot be read is a failure, and the rest is read all the same', () => {
  beforeEach(() => folder.write({ 'good.xs': 'good' }));

  async function findFailure(...names: readonly string[]): Promise<string> {
    const { files, failures } = await read(...names);
    expect(files.map(({ text }) => text)).toEqual(['good']);
    expect(failures).toHaveLength(1);
    const [{ step, message, remedy } = { step: '', message: '', remedy: '' }] = failures;
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    return `${step}: ${message}`.replaceAll(folder.path, '');
  }

  test('nothing at the path', async () => {
    expect(await findFailure('.', 'none')).toBe('read /none: There is no file or folder "/none".');
  });

  test('a link to nothing', async () => {
    symlinkSync('nowhere.xs', folder.join('bad.xs'));
    expect(await findFailure()).toBe(
      'read bad.xs: The file cannot be read. It is a link to something that does not exist.',
    );
  });

  test('a link to itself, found or named', async () => {
    symlinkSync('bad.xs', folder.join('bad.xs'));
    expect(await findFailure()).toMatch(/^read bad\.xs: .* leads back to itself\.$/);
    expect(await findFailure('good.xs', 'bad.xs')).toBe(
      'read /bad.xs: "/bad.xs" cannot be read. It is a link that leads back to itself.',
    );
  });

  test('a link to a folder with the name of a file', async () => {
    folder.write({ 'a/readme.md': '' });
    symlinkSync('a', folder.join('bad.xs'));
    expect(await findFailure()).toBe('read bad.xs: The file cannot be read. It is a folder.');
  });

  test('a socket, as an example of what is no file and may never end', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(folder.join('bad.xs'), resolve));
    expect(await findFailure()).toBe('read bad.xs: The file cannot be read. It is no ordinary file.');
    expect(await findFailure('good.xs', 'bad.xs')).toMatch(/It is no ordinary file\.$/);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a link out of the folder, to a secret of the machine', async () => {
    const other = new TempFolder({ 'secret.txt': 'secret' });
    symlinkSync(other.join('secret.txt'), folder.join('bad.xs'));
    expect(await findFailure()).toBe(
      'read bad.xs: The file cannot be read. It is a link that leads out of the folder.',
    );
    other.remove();
  });

  test('another encoding', async () => {
    folder.write({ 'bad.xs': Uint8Array.of(0x2f, 0x2f, 0xe4) });
    expect(await findFailure()).toBe('read bad.xs: The file cannot be read. It is not UTF-8 text.');
    folder.write({ 'bad.xs': Buffer.from('\ufefftask a {}', 'utf16le') });
    expect(await findFailure()).toMatch(/It is not UTF-8 text\.$/);
  });

  test('more than the limit', async () => {
    folder.write({ 'bad.xs': Buffer.alloc(2 * 1024 * 1024 + 1, ' ') });
    expect(await findFailure()).toBe(
      'read bad.xs: The file is too large to be checked. It has 2097153 bytes; at most 2097152 are read.',
    );
  });

  test('more words than the limit', async () => {
    folder.write({ 'bad.xs': 'a '.repeat(200_001) });
    expect(await findFailure()).toBe(
      'read bad.xs: The file is too large to be checked. It is over the limit of 200000 words, numbers, texts and signs in one file.',
    );
  });
});

describe('links', () => {
  test('to a file that is read anyway add nothing: its documents would be there twice', async () => {
    folder.write({ 'b.xs': 'b' });
    symlinkSync('b.xs', folder.join('a.xs'));
    expect(await readPaths()).toEqual(['b.xs']);
  });

  test('to a file within the folder that is not read otherwise are followed', async () => {
    folder.write({ 'texts/b.txt': 'b' });
    symlinkSync('texts/b.txt', folder.join('a.xs'));
    expect((await read()).files).toEqual([{ path: 'a.xs', text: 'b' }]);
  });

  test('to folders are not walked: they may lead anywhere', async () => {
    folder.write({ 'a.xs': '' });
    symlinkSync('/', folder.join('everything'));
    symlinkSync('.', folder.join('again'));
    expect(await readPaths()).toEqual(['a.xs']);
  });

  test('that the user names are followed wherever they lead', async () => {
    const other = new TempFolder({ 'x/a.xs': 'text' });
    symlinkSync(other.join('x'), folder.join('folder'));
    symlinkSync(other.join('x/a.xs'), folder.join('file.xs'));
    expect((await read('folder')).files).toEqual([{ path: 'a.xs', text: 'text' }]);
    expect((await read('file.xs')).files.map(({ text }) => text)).toEqual(['text']);
    other.remove();
  });
});

test('files that are left out are counted', async () => {
  folder.write({ 'a.xs': '', 'old/b.xs': '', 'old/c.xs': '', 'old/d.md': '', 'node_modules/e.xs': '' });
  const leaveOut = (ignores: readonly string[]) =>
    readSources({ paths: [folder.path], ignores, ignoresFrom: folder.path });
  expect((await leaveOut(['old/**'])).ignored).toBe(2);
  expect((await leaveOut([])).ignored).toBe(0);
  const idle = async (ignores: readonly string[]) => (await leaveOut(ignores)).idleIgnores;
  expect(await idle(['old', 'ol*', './old/c.xs', 'old/d.md', 'older/**', '**/b.xs'])).toEqual([
    'old/d.md',
    'older/**',
  ]);
  expect(await leaveOut(['**'])).toMatchObject({ ignored: 3, files: [], emptyFolders: [folder.path] });
});
