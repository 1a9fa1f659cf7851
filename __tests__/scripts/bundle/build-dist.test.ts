import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildDist } from '../../../scripts/bundle/build-dist.ts';
import { findDifferences } from '../../../scripts/bundle/compare-folders.ts';

const project = {
  'package.json': '{ "version": "1.2.3" }',
  'src/action.ts':
    "declare const __VERSION__: string;\nconst { greet } = await import('./greet.ts');\ngreet(__VERSION__);",
  'src/bin.ts':
    "import separator from 'old';\nconst { greet } = await import('./greet.ts');\ngreet(['cli', 'js'].join(separator));",
  'src/greet.ts':
    "import { word } from '@scope/word';\nexport function greet(name: string) { console.log(word, name); }",
  'node_modules/@scope/word/package.json':
    '{ "name": "@scope/word", "version": "2.0.0", "license": "MIT", "type": "module", "main": "index.js" }',
  'node_modules/@scope/word/index.js': "export const word = 'hello';",
  'node_modules/@scope/word/LICENSE': 'Use the word.\r\n',
  'node_modules/@scope/word/NOTICE.txt': 'By its author.',
  'node_modules/old/package.json':
    '{ "name": "old", "version": "1.0.0", "license": "ISC", "main": "index.js" }',
  'node_modules/old/index.js': "module.exports = require('path').posix.join('.', '');",
  'node_modules/unused/package.json': '{ "name": "unused", "version": "1.0.0" }',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xano-ci-build-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function buildIn(name: string): Promise<string> {
  const root = join(folder, name);
  for (const [file, text] of Object.entries(project)) write(join(root, file), text);
  await buildDist(root, join(root, 'dist'));
  return join(root, 'dist');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('buildDist', () => {
  test('gives two entries that run, with the version and CommonJS packages within', async () => {
    const dist = await buildIn('a');
    const link = join(folder, 'linked');
    symlinkSync(join(dist, 'cli.js'), link);
    const run = (file: string, args: string[]) => execFileSync(file, args, { encoding: 'utf8' });
    expect(run(process.execPath, [join(dist, 'index.js')])).toBe('hello 1.2.3\n');
    expect(run(link, [])).toBe('hello cli.js\n');
  });

  test('keeps the licences of what is within, and of nothing else', async () => {
    const dist = await buildIn('a');
    const rule = '-'.repeat(72);
    expect(readFileSync(join(dist, 'licenses.txt'), 'utf8')).toBe(
      [
        'Third-party software in these files',
        `@scope/word 2.0.0 (MIT)\n\n${rule}\n\nUse the word.\n\nBy its author.`,
        `\nold 1.0.0 (ISC)\n\n${rule}\n\nThe package comes without a licence file.\n`,
      ].join('\n\n'),
    );
  });

  test('gives the same bytes in another folder, and leaves nothing of an earlier build', async () => {
    const first = await buildIn('a');
    const other = join(folder, 'somewhere', 'else', 'dist');
    write(join(other, 'chunk-OLD.js'), 'old');
    await buildDist(join(folder, 'a'), other);
    const second = await buildIn('b');
    expect(findDifferences(first, other)).toEqual([]);
    expect(findDifferences(first, second)).toEqual([]);
  });
});

describe('findDifferences', () => {
  test('names every file that differs, and how', () => {
    const [expected, actual] = [join(folder, 'expected'), join(folder, 'actual')];
    write(join(expected, 'same.js'), 'same');
    write(join(actual, 'same.js'), 'same');
    write(join(expected, 'changed.js'), 'new');
    write(join(actual, 'changed.js'), 'old');
    write(join(expected, 'sub', 'added.js'), '');
    write(join(actual, 'sub', 'stale.js'), '');
    write(join(expected, 'tool.js'), '');
    writeFileSync(join(actual, 'tool.js'), '', { mode: 0o755 });
    expect(findDifferences(expected, actual)).toEqual([
      'changed.js has other content',
      'sub/added.js is missing',
      'sub/stale.js is not part of the build any more',
      'tool.js has another executable bit',
    ]);
  });
});
