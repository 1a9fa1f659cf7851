import { spawn } from 'node:child_process';
import { chmodSync, closeSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { checkAgainstSchema } from '../report/check-against-schema.ts';
import { parseCommands } from '../report/parse-command.ts';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { type ProcessRun, runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { expectedFindings, renderFinding } from './expected-findings.ts';
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

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

const run = (args: readonly string[], options: RunOptions = {}): Promise<ProcessRun> =>
  runNode(entries.cli, args, { cwd: folder.path, ...options });

/** The same in this process: what differs in its files only needs no other. */
const here = (args: readonly string[], cwd = folder.path): Promise<ProcessRun> => mainHere(args, cwd);

const runInRepository = (...args: readonly string[]) => run(args, { cwd: repository });

const wrongTable =
  'function a {\n  input {\n  }\n\n  stack {\n    db.query usr as $rows\n  }\n\n  response = $rows\n}\n';
const some = {
  'table/user.xs': 'table user {\n  auth = false\n  schema {\n    int id\n  }\n}\n',
  'function/a.xs': wrongTable,
};

describe('the example without mistakes', () => {
  test('passes, with the result on stdout and nothing else anywhere', async () => {
    const { exitCode, stdout, stderr } = await runInRepository('validate', 'examples/shop');
    expect(stdout).toMatch(
      /^Scope: whole workspace\.\n\n0 errors, 0 warnings, 0 notices in \d+ files, \d+ documents \(\d+ ms\)\n$/,
    );
    expect([exitCode, stderr]).toEqual([0, '']);
  });
});

describe('the example of an agent', () => {
  const root = 'examples/shop-agent-pr';
  const expected = expectedFindings.map(renderFinding).sort();

  test('as text: every mistake on its line, with its check, the place marked and the right name', async () => {
    const { exitCode, stdout, stderr } = await runInRepository('validate', root);
    expect([exitCode, stderr]).toEqual([1, '']);
    const blocks = stdout.split('\n\n').filter((block) => block.startsWith('error['));
    expect(blocks).toHaveLength(expected.length);
    for (const { file, at, line, check, nearest } of expectedFindings) {
      const found = blocks.filter(
        (block) => block.startsWith(`error[${check}] `) && block.includes(`at ${root}/${file}:${line}:`),
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(nearest);
      const [source = '', marks = ''] = (found[0] ?? '').split('\n').filter((row) => row.includes(' | '));
      expect(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe(at);
    }
  });

  test('as JSON: the same, by the schema', async () => {
    const { exitCode, stdout, stderr } = await runInRepository('validate', root, '--format', 'json');
    expect([exitCode, stderr]).toEqual([1, '']);
    const result: { diagnostics: readonly Diagnostic[]; failures: unknown[]; summary: { errors: number } } =
      JSON.parse(stdout);
    expect(checkAgainstSchema(result)).toEqual([]);
    expect(result.failures).toEqual([]);
    expect(result.summary.errors).toBe(expected.length);
    expect(result.diagnostics.map(renderFinding).sort()).toEqual(expected);
    for (const row of expectedFindings) {
      const found = result.diagnostics.find((one) => renderFinding(one) === renderFinding(row));
      expect([found?.message, found?.help, ...(found?.suggestions ?? [])].join(' ')).toContain(row.nearest);
      const line = readFileSync(`${repository}/${root}/${row.file}`, 'utf8').split('\n')[row.line - 1] ?? '';
      expect(line.slice((found?.column ?? 0) - 1, (found?.endColumn ?? 0) - 1)).toBe(row.at);
    }
  });

  test('for GitHub: ten annotations, the last of which counts the rest', async () => {
    const { exitCode, stdout, stderr } = await runInRepository('validate', root, '--format', 'github');
    expect([exitCode, stderr]).toEqual([1, '']);
    const commands = parseCommands(stdout);
    expect(commands).toHaveLength(10);
    for (const { name, properties, message } of commands.slice(0, 9)) {
      const row = expectedFindings.find(
        ({ file, line, check }) =>
          `${root}/${file}` === properties.file &&
          String(line) === properties.line &&
          check === properties.title,
      );
      expect([name, row === undefined]).toEqual(['error', false]);
      expect(message).toContain(row?.nearest);
    }
    expect(commands[9]?.message).toBe(
      `${expected.length - 9} errors more: the summary of this run shows them.`,
    );
  });
});

describe('places', () => {
  const findPlaces = async (text: string): Promise<readonly (readonly number[])[]> => {
    folder.write({ 'a.xs': text });
    const { stdout } = await here(['validate', '--format', 'json', '--scope', 'whole']);
    const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
    return diagnostics.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]);
  };
  const source = [
    'function a {',
    '  input {',
    '  }',
    '',
    '  stack {',
    '\t\tvar $a {',
    '\t\t  value = "\u{1f600}"|to_uper',
    '\t\t}',
    '  }',
    '',
    '  response = $a',
    '}',
    '',
  ];

  test('count tabs as one and an emoji as two, whatever the line ends', async () => {
    const place = [7, 18, 7, 25];
    expect(source[6]?.slice(17, 24)).toBe('to_uper');
    expect(await findPlaces(source.join('\n'))).toEqual([place]);
    expect(await findPlaces(source.join('\r\n'))).toEqual([place]);
    expect(await findPlaces(`\ufeff${source.join('\r\n')}`)).toEqual([place]);
  });

  test('of files are relative to the folder that was given, with slashes', async () => {
    folder.write({ 'backend/function/a.xs': wrongTable, 'backend/table/user.xs': some['table/user.xs'] });
    for (const path of ['backend', './backend/', folder.join('backend')]) {
      const json = JSON.parse((await here(['validate', path, '--format', 'json'])).stdout);
      expect(json.diagnostics.map(({ file }: Diagnostic) => file)).toEqual(['function/a.xs']);
      const [command] = parseCommands((await here(['validate', path, '--format', 'github'])).stdout);
      expect(command?.properties.file).toBe('backend/function/a.xs');
    }
  });
});

describe('reports', () => {
  test('--output writes as many as are asked for, beside the one on stdout', async () => {
    folder.write(some);
    const { exitCode, stdout, stderr } = await run([
      ...['validate', '--scope', 'whole', '--format', 'github'],
      ...[
        '--output',
        'json=out/a.json',
        '--output',
        'json=b.json',
        '--output',
        'markdown=a=b.md',
        '--output',
        'text=a.txt',
      ],
    ]);
    expect([exitCode, stderr, parseCommands(stdout).length]).toEqual([1, '', 1]);
    const read = (name: string) => readFileSync(folder.join(name), 'utf8');
    expect(JSON.parse(read('out/a.json'))).toEqual(JSON.parse(read('b.json')));
    expect(read('a=b.md')).toMatch(/^## ❌ XanoScript: 1 error/);
    expect(read('a.txt')).toContain('error[unknown-table]');
  });

  test('one that cannot be written is told on stderr and exits with 2; all others are there', async () => {
    folder.write(some);
    const { exitCode, stdout, stderr } = await run([
      ...['validate', '--format', 'json', '--output', 'text=table', '--output', 'text=a.txt'],
    ]);
    expect([exitCode, stderr]).toEqual([
      2,
      'could not write table: It is a folder.\n  = Give a path that can be written.\n',
    ]);
    expect(checkAgainstSchema(JSON.parse(stdout))).toEqual([]);
    expect(readFileSync(folder.join('a.txt'), 'utf8')).toContain('notice[unknown-table]');
  });

  test('a reader that has seen enough is no reason to complain', async () => {
    folder.write({ 'a.xs': wrongTable.replace(/ {4}db.*\n/, (line) => line.repeat(2_000)) });
    const child = spawn(process.execPath, [entries.cli, 'validate', '--scope', 'whole'], {
      cwd: folder.path,
    });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('an output that cannot be written to is not taken for findings', async () => {
    folder.write(some);
    const readOnly = openSync(folder.join('table/user.xs'), 'r');
    const child = spawn(process.execPath, [entries.cli, 'validate'], {
      cwd: folder.path,
      stdio: ['ignore', readOnly, 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (data) => {
      stderr += data;
    });
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    closeSync(readOnly);
    expect(stderr).toMatch(/^xano-ci could not go on: .*EBADF/);
    expect(exitCode).toBe(2);
  });
});

describe('colours', () => {
  test.each([
    ['a pipe', {}, false],
    ['a pipe and FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['a pipe, FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['a pipe of a CI', { CI: 'true', GITHUB_ACTIONS: 'true' }, false],
  ])('%s', async (_, env, colored) => {
    folder.write(some);
    const { stdout } = await run(['validate'], { env });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });
});

describe('what cannot be used exits with 2, with all else there', () => {
  beforeEach(() => folder.write({ 'in/a.xs': wrongTable, 'in/user.xs': some['table/user.xs'] }));

  const findFailure = (...args: readonly string[]) => findFailureOf(here, args);

  /** Runs with the mistake that is always there, which has to be found all the same. */
  async function findFailureOf(start: typeof here | typeof run, args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await start(['validate', 'in', '--scope', 'whole', ...args]);
    expect(stdout).toContain('error[unknown-table]');
    expect([exitCode, stderr]).toEqual([2, '']);
    const [failure = ''] = stdout.split('\n\n').filter((block) => block.startsWith('could not '));
    expect(failure).toMatch(/\n {2}= [A-Z].*\.$/);
    return failure.split('\n')[0] ?? '';
  }

  test('a path with nothing there', async () => {
    expect(await findFailureOf(run, ['none'])).toBe(
      'could not read none: There is no file or folder "none".',
    );
  });

  test('a folder without XanoScript', async () => {
    folder.write({ 'empty/readme.md': '' });
    expect(await findFailure('empty')).toBe('could not read empty: The folder "empty" holds no .xs file.');
  });

  test('a folder named like a file', async () => {
    folder.write({ 'x.xs/readme.md': '' });
    expect(await findFailure('x.xs')).toBe('could not read x.xs: The folder "x.xs" holds no .xs file.');
  });

  test.each([
    [
      'a link to nothing',
      () => symlinkSync('nowhere', folder.join('in/x.xs')),
      'It is a link to something that does not exist.',
    ],
    [
      'another encoding',
      () => folder.write({ 'in/x.xs': Uint8Array.of(0xff, 0xfe) }),
      'It is not UTF-8 text.',
    ],
  ])('a file that holds %s', async (_, make, message) => {
    make();
    expect(await findFailureOf(run, [])).toBe(`could not read x.xs: The file cannot be read. ${message}`);
  });

  test('a file that holds too much', async () => {
    folder.write({ 'in/x.xs': Buffer.alloc(3_000_000) });
    expect(await findFailure()).toBe(
      'could not read x.xs: The file is too large to be checked. It has 3000000 bytes; at most 2097152 are read.',
    );
  });

  test('an empty file', async () => {
    folder.write({ 'in/x.xs': '' });
    expect(await findFailure()).toBe('could not read x.xs: The file holds no document: it is empty.');
  });

  test('a folder that may not be listed', async () => {
    // For root nothing is forbidden: the process then runs as nobody.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    folder.write({ 'in/locked/b.xs': '' });
    for (const path of ['', 'in', 'in/a.xs', 'in/user.xs']) chmodSync(folder.join(path), 0o755);
    chmodSync(folder.join('in/locked'), 0o000);
    const options = { cwd: folder.path, ...(uid === undefined ? {} : { uid }) };
    const { exitCode, stdout } = await run(['validate', 'in', '--scope', 'whole'], options);
    chmodSync(folder.join('in/locked'), 0o755);
    expect(stdout).toContain('error[unknown-table]');
    expect(stdout).toContain(
      'could not look into in/locked: The folder cannot be listed. Its permissions do not allow it.',
    );
    expect(exitCode).toBe(2);
  });

  test.each([
    ['no JSON', '{', /: It is not JSON: /],
    ['another version', '{"version":9}', /: It is no snapshot of version 1: "version": /],
    [
      'another shape',
      '{"version":1,"origin":"a","takenAt":"2026-01-01T00:00:00Z","objects":{}}',
      /"objects": /,
    ],
  ])('a snapshot that is %s', async (_, text, message) => {
    folder.write({ 'snapshot.json': text });
    expect(await findFailure('--snapshot', 'snapshot.json')).toMatch(message);
  });

  test('a snapshot that is not there', async () => {
    expect(await findFailure('--snapshot', 'none.json')).toBe(
      'could not read the snapshot none.json: There is no such file.',
    );
  });

  test.each([
    ['no YAML', 'path: [', /xano-ci\.yml:1:\d+: /],
    [
      'an unknown key',
      'scope: whole\nignoers: []',
      /xano-ci\.yml:2:1: There is no key "ignoers"; did you mean "ignores"\?/,
    ],
    ['a wrong value', 'fail-on: eror', /xano-ci\.yml:1:10: "fail-on" is "eror"; .* Did you mean "error"\?/],
  ])('a configuration with %s', async (_, text, message) => {
    folder.write({ 'xano-ci.yml': text });
    expect(await findFailure()).toMatch(message);
  });
});

describe('the configuration', () => {
  test('its paths are relative to it, and its ignores hold for any part of the files', async () => {
    folder.write({
      'ci/xano-ci.yml': 'path: ../backend\nignores: [old/**]\nscope: whole\nsnapshot: s.json\n',
      'ci/s.json': '{"version":1,"origin":"s","takenAt":"2026-01-01T00:00:00Z","objects":[]}',
      'backend/old/a.xs': wrongTable,
      'backend/new/user.xs': some['table/user.xs'],
    });
    const whole = await here(['validate', '--config', 'ci/xano-ci.yml']);
    expect(whole.stdout).toContain('in 1 file, 1 document');
    expect(whole.exitCode).toBe(0);
    const part = await here(['validate', '--config', 'ci/xano-ci.yml', 'backend/old/a.xs', 'backend/new']);
    expect(part.stdout).toContain('in 1 file, 1 document');
  });
});
