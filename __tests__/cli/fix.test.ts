import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { validateCommand } from '../../src/cli/validate-command.ts';
import { fileSystem } from '../../src/node/file-system.ts';
import { git } from '../../src/node/git.ts';
import { checkAgainstSchema } from '../report/check-against-schema.ts';
import { readXml } from '../report/read-xml.ts';
import { TempFolder } from '../support/temp-folder.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

const wrong =
  '\ufefffunction a {\r\n  input {\r\n    bool ok\r\n  }\r\n\r\n  stack {\r\n    conditional {\r\n      if ($input.ok) {\r\n      }\r\n      else if (true) {\r\n      }\r\n    }\r\n\r\n    db.query usr as $a\r\n  }\r\n\r\n  response = $a\r\n}';

const never = (): never => {
  throw new Error('Not in this test.');
};

/** One command line, in this process. */
async function run(...args: readonly string[]) {
  const result = { stdout: '', stderr: '', exitCode: -1 };
  const output = (name: 'stdout' | 'stderr') => ({
    color: false,
    write: (text: string) => {
      result[name] += text;
    },
  });
  const world = {
    files: fileSystem,
    git,
    clock: { now: () => 0 },
    environment: {},
    connect: never,
    openStorage: never,
    createId: never,
    wait: never,
    readStdin: never,
    ask: undefined,
    findExamples: never,
    createTemporaryFolder: never,
    waitForEnd: never,
    stdout: output('stdout'),
    stderr: output('stderr'),
  };
  const command = new Command().exitOverride().configureOutput({ writeErr: world.stderr.write });
  validateCommand.configure(command, world, (code) => {
    result.exitCode = code;
  });
  try {
    await command.parseAsync([folder.join('in'), '--scope', 'whole', ...args], { from: 'user' });
  } catch (error) {
    result.stderr += String(error);
  }
  return result;
}

const read = (name: string): string => readFileSync(folder.join(name), 'utf8');

describe('validate', () => {
  beforeEach(() => folder.write({ 'in/a.xs': wrong }));

  test('--fix writes, keeps the mark, the line ends and the end, and exits by what remains', async () => {
    const { stdout, exitCode } = await run('--fix');
    expect(read('in/a.xs')).toBe(wrong.replace('else if', 'elseif'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('error[unknown-table]');
    expect(stdout).toContain('\nFixed 1 finding in 1 file.\n');
    expect(stdout).not.toContain('@@');
  });

  test('--fix-dry-run writes nothing, and shows the change behind the findings', async () => {
    const { stdout, exitCode } = await run('--fix-dry-run');
    expect(read('in/a.xs')).toBe(wrong);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /error\[unknown-table\][\s\S]*\nWould fix 1 finding in 1 file; nothing was written\.\n--- [\s\S]*\n- {6}else if \(true\) \{\n\+ {6}elseif \(true\) \{\n/,
    );
  });

  test('both at once are refused', async () => {
    const { stderr, exitCode } = await run('--fix', '--fix-dry-run');
    expect(stderr).toContain('cannot be used with');
    expect([exitCode, read('in/a.xs')]).toEqual([-1, wrong]);
  });

  test('--output writes every format, beside the one on standard output', async () => {
    const formats = ['json', 'github', 'sarif', 'junit', 'markdown', 'text', 'agent'];
    const outputs = formats.flatMap((format) => ['--output', `${format}=${folder.join(format)}`]);
    const { stdout, stderr } = await run('--format', 'agent', ...outputs);
    expect(stderr).toBe('');
    expect(read('agent')).toBe(stdout);
    expect(stdout).toContain('+      elseif (true) {');
    expect(JSON.parse(read('sarif')).runs[0].results).toHaveLength(2);
    expect(readXml(read('junit')).attributes['failures']).toBe('1');
    expect(checkAgainstSchema(JSON.parse(read('json')))).toEqual([]);
  });
});
