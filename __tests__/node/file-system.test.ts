import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fileSystem } from '../../src/node/file-system.ts';
import { TempFolder } from '../support/temp-folder.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

describe('readText', () => {
  test('drops a byte order mark', async () => {
    folder.write({ 'a.json': '\ufeff{}' });
    expect(await fileSystem.readText(folder.join('a.json'))).toBe('{}');
  });

  test('there is nothing at a path that is not there, nor below a file', async () => {
    folder.write({ file: '' });
    expect(await fileSystem.readText(folder.join('none'))).toBeUndefined();
    expect(await fileSystem.readText(folder.join('file', 'below'))).toBeUndefined();
  });

  test('says why a file cannot be read', async () => {
    folder.write({ latin1: Uint8Array.of(0x74, 0xe4) });
    symlinkSync('loop', folder.join('loop'));
    await expect(fileSystem.readText(folder.path)).rejects.toThrow('It is a folder.');
    await expect(fileSystem.readText(folder.join('latin1'))).rejects.toThrow('It is not UTF-8 text.');
    await expect(fileSystem.readText('/dev/zero')).rejects.toThrow('It is no ordinary file.');
    await expect(fileSystem.readText(folder.join('loop'))).rejects.toThrow(
      'It is a link that leads back to itself.',
    );
  });
});

describe('writeText', () => {
  test('makes the folders above, and leaves nothing else behind', async () => {
    await fileSystem.writeText(folder.join('a', 'b.json'), '{}');
    await fileSystem.writeText(folder.join('a', 'b.json'), '{"a":1}');
    expect(readdirSync(folder.join('a'))).toEqual(['b.json']);
    expect(readFileSync(folder.join('a', 'b.json'), 'utf8')).toBe('{"a":1}');
  });

  test('says why it could not, and leaves nothing behind', async () => {
    mkdirSync(folder.join('taken'));
    folder.write({ file: '' });
    await expect(fileSystem.writeText(folder.join('taken'), '')).rejects.toThrow('It is a folder.');
    await expect(fileSystem.writeText(folder.join('file', 'below', 'c'), '')).rejects.toThrow(
      'What should be a folder on its path is a file.',
    );
    expect(readdirSync(folder.path).sort()).toEqual(['file', 'taken']);
  });

  test('a device stays one', async () => {
    await fileSystem.writeText('/dev/null', 'x');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('replaces a link, and does not touch what it leads to', async () => {
    folder.write({ precious: 'precious' });
    symlinkSync('precious', folder.join('link'));
    await fileSystem.writeText(folder.join('link'), 'new');
    expect(readFileSync(folder.join('precious'), 'utf8')).toBe('precious');
    expect(lstatSync(folder.join('link')).isFile()).toBe(true);
  });
});

test('hasFiles tells an empty folder from another', async () => {
  expect(await fileSystem.hasFiles(folder.path)).toBe(false);
  folder.write({ '.gitkeep': '' });
  expect(await fileSystem.hasFiles(folder.path)).toBe(true);
  expect(existsSync(folder.join('.gitkeep'))).toBe(true);
});

describe('replaceText', () => {
  test('changes what was read, and keeps a byte order mark and permissions', async () => {
    folder.write({ 'a.xs': '\ufeffold\r\n' });
    chmodSync(folder.join('a.xs'), 0o640);
    expect(await fileSystem.replaceText(folder.join('a.xs'), 'old\r\n', 'new\r\n')).toBe(true);
    expect(readFileSync(folder.join('a.xs'), 'utf8')).toBe('\ufeffnew\r\n');
    expect(statSync(folder.join('a.xs')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(['a.xs']);
  });

  test('leaves alone what holds something else by now', async () => {
    folder.write({ 'a.xs': 'theirs' });
    expect(await fileSystem.replaceText(folder.join('a.xs'), 'old', 'new')).toBe(false);
    expect(readFileSync(folder.join('a.xs'), 'utf8')).toBe('theirs');
  });

  test('changes what a link leads to, as that is what was read', async () => {
    folder.write({ 'a.xs': 'old' });
    symlinkSync('a.xs', folder.join('link.xs'));
    expect(await fileSystem.replaceText(folder.join('link.xs'), 'old', 'new')).toBe(true);
    expect(readFileSync(folder.join('a.xs'), 'utf8')).toBe('new');
    expect(lstatSync(folder.join('link.xs')).isSymbolicLink()).toBe(true);
  });

  test('says why it could not', async () => {
    await expect(fileSystem.replaceText(folder.join('none.xs'), '', 'new')).rejects.toThrow(/\.$/);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
