import { cpSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import type { Check } from '../../src/checks/check.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
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

const run = (...args: readonly string[]) => runNode(entries.cli, args, { cwd: folder.path });
/** The same in this process: what differs in words only needs no other. */
const here = (...args: readonly string[]) => mainHere(args, folder.path);

describe('usage', () => {
  test('--version and --help are results', async () => {
    const { version } = JSON.parse(readFileSync(`${repository}/package.json`, 'utf8'));
    expect(await run('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    const { exitCode, stdout, stderr } = await run('--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(stdout).toContain('Exit codes: 0 nothing found · 1 findings · 2 could not do the job.');
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help names its options', async (name) => {
    const { exitCode, stdout, stderr } = await here(name, '--help');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: xano-ci ${name} `));
    expect(stdout).not.toContain('(default: [])');
  });

  test.each([
    ['no command', [], /^Usage: xano-ci /],
    ['an unknown command', ['valdate'], /unknown command 'valdate'\n\(Did you mean validate\?\)/],
    [
      'an unknown option',
      ['validate', '--formt', 'json'],
      /unknown option '--formt'\n\(Did you mean --format\?\)/,
    ],
    [
      'an unknown format',
      ['validate', '--format', 'jsn'],
      /The formats are text, json, github, sarif, junit, markdown, agent\. Did you mean "json"\?/,
    ],
    ['an unknown scope', ['validate', '--scope', 'all'], /Allowed choices are whole, partial\./],
    [
      'an unknown severity',
      ['validate', '--fail-on', 'info'],
      /Allowed choices are error, warning, notice\./,
    ],
    ['an option without its value', ['validate', '--config'], /argument missing/],
    ['an output without a file', ['validate', '--output', 'json='], /Write it as FORMAT=FILE\./],
    ['an output without a format', ['validate', '--output', 'a.json'], /Write it as FORMAT=FILE\./],
    ['an output of an unknown format', ['validate', '--output', 'markdwn=a.md'], /Did you mean "markdown"\?/],
    ['too many arguments', ['explain', 'unknown-table', 'unknown-field'], /too many arguments/],
  ])('%s exits with 2, says what is right, and gives no result', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await here(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Run "xano-ci --help"');
  });
});

describe('explain', () => {
  test('without an id lists every check', async () => {
    const { exitCode, stdout, stderr } = await run('explain');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(CHECKS.length);
  });

  test('with an id shows what it is about, and how it is done right', async () => {
    const explainOne = async ({ id, summary, why }: Check): Promise<void> => {
      const { exitCode, stdout, stderr } = await here('explain', id);
      expect([id, exitCode, stderr]).toEqual([id, 0, '']);
      expect(stdout.split('\n')[0]).toBe(id);
      for (const part of [summary, why, 'Reported:', 'Right:']) expect(stdout).toContain(part);
    };
    // What every check says of itself is tested without the command line.
    const some = CHECKS.filter((_, index) => index % 8 === 0);
    for (const check of some) await explainOne(check);
  });

  test('of a check that is not there exits with 1, and names the nearest', async () => {
    const { exitCode, stdout, stderr } = await run('explain', 'unknown-tabel');
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^There is no check "unknown-tabel"\. Did you mean "unknown-table"/);
    expect((await here('explain', 'zzzzzzzz')).stderr).toContain('Run "xano-ci explain" for the list.');
  });
});

describe('show and impact', () => {
  test('find an object of the example, or name the nearest', async () => {
    const shop = `${repository}/examples/shop`;
    const shown = await run('show', 'GET shop/products', shop);
    expect([shown.exitCode, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toMatch(/^query GET "products" in "shop"\n.*Stack\n {2}1 {2}db\.query product/s);
    const reached = await here('impact', 'table:prodct', shop, '--format', 'json');
    expect([reached.exitCode, reached.stderr]).toEqual([1, '']);
    expect(JSON.parse(reached.stdout)).toMatchObject({ found: false, names: ['table:product'] });
  });
});

describe('snapshot', () => {
  const shop = `${repository}/examples/shop`;

  test('of the example: stable, and good for checking a part of it', async () => {
    const wrote = await run('snapshot', shop, '--output', 'snapshot.json', '--origin', 'shop');
    expect(wrote).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: expect.stringMatching(/^Wrote \d+ objects to snapshot\.json\.\n$/),
    });
    const first = readFileSync(folder.join('snapshot.json'), 'utf8');
    const again = await here('snapshot', shop, '--origin', 'shop');
    expect([again.exitCode, again.stderr]).toEqual([0, '']);
    const withoutTime = (text: string) => text.replace(/"takenAt": "[^"]+"/, '');
    expect(withoutTime(again.stdout)).toBe(withoutTime(first));
    expect(again.stdout).not.toContain(repository);

    cpSync(`${shop}/function`, folder.join('function'), { recursive: true });
    const right = await run('validate', 'function', '--snapshot', 'snapshot.json');
    expect(right.stdout).toContain('Snapshot of shop: ');
    expect([right.exitCode, right.stdout]).toEqual([
      0,
      expect.stringContaining('\n0 errors, 0 warnings, 0 notices in '),
    ]);

    folder.write({
      'function/new.xs':
        'function new {\n  input {\n  }\n\n  stack {\n    db.query products as $rows\n  }\n\n  response = $rows\n}\n',
    });
    const wrong = await run('validate', 'function', '--snapshot', 'snapshot.json');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stdout).toMatch(/error\[unknown-table\] .*"products".*Did you mean "product"/s);
  });

  test('without paths reads what the configuration says', async () => {
    folder.write({
      'xano-ci.yml': 'path: backend\nignores: [broken.xs]\n',
      'backend/a.xs': 'table a {\n  auth = false\n  schema {\n    int id\n  }\n}\n',
      'backend/broken.xs': 'table {',
    });
    const { exitCode, stdout } = await here('snapshot');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ origin: 'backend', objects: [{ kind: 'table', name: 'a' }] });
  });

  test('that cannot be complete, or cannot be written, exits with 2 and leaves no file', async () => {
    folder.write({ 'a.xs': 'table {' });
    const broken = await run('snapshot', '.', '--output', 's.json');
    expect([broken.exitCode, broken.stdout]).toEqual([2, '']);
    expect(broken.stderr).toMatch(/^could not parse a\.xs: .*\n {2}= Run "xano-ci validate"/);
    expect(() => readFileSync(folder.join('s.json'))).toThrow();

    folder.write({ 'a.xs': 'table a {\n  auth = false\n  schema {\n    int id\n  }\n}\n', 'taken/a': '' });
    const unwritten = await here('snapshot', 'a.xs', '--output', 'taken');
    expect([unwritten.exitCode, unwritten.stderr]).toEqual([
      2,
      'could not write taken: It is a folder.\n  = Give a path that can be written.\n',
    ]);
  });
});
