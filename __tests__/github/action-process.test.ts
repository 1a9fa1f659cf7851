import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MODES } from '../../src/commands/action/event-modes.ts';
import { actionOutputs } from '../../src/github/action-interface.ts';
import { expectedFindings } from '../cli/expected-findings.ts';
import { checkAgainstSchema } from '../report/check-against-schema.ts';
import { parseCommands } from '../report/parse-command.ts';
import { readXml } from '../report/read-xml.ts';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { readFolder } from './read-folder.ts';
import { findPayload, runAction, type Workflow } from './runner.ts';

jest.setTimeout(120_000);

let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());

const run = (workflow: Workflow) => runAction(entries.action, workflow);
/** The same in this process: what differs in its files or inputs only needs no other. */
const here = (workflow: Workflow) => runAction(HERE, workflow);

const shop = readFolder(`${repository}/examples/shop`, 'backend');
const agent = readFolder(`${repository}/examples/shop-agent-pr`, 'backend');
const wrong = {
  'a.xs':
    'function a {\n  input {\n  }\n\n  stack {\n    db.query usr as $rows\n  }\n\n  response = $rows\n}\n',
};

/** Every output, with nothing in it. */
const NOTHING = Object.fromEntries(Object.keys(actionOutputs).map((name) => [name, '']));

describe('on a pull request', () => {
  test('without mistakes it passes', async () => {
    const { exitCode, stdout, stderr, outputs, summary } = await run({ files: shop });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^Mode: validate \(event: pull_request\)\n0 errors, 0 warnings, 0 notices in \d+ files, \d+ documents\nPlan: no changes\n$/,
    );
    expect(outputs).toEqual({
      ...NOTHING,
      result: 'passed',
      errors: '0',
      warnings: '0',
      changes: '0',
      'worst-impact': 'none',
      destructive: '0',
      exposing: '0',
      breaking: '0',
      'plan-digest': expect.stringMatching(/./),
    });
    expect(summary).toMatch(/^## ✅ XanoScript: 0 errors/);
  });

  test('with mistakes it marks them, shows all of them on the page of the run, and fails', async () => {
    const { exitCode, stdout, outputs, summary } = await run({ files: agent });
    const total = expectedFindings.length;
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({
      ...NOTHING,
      result: 'failed',
      'failure-reason': 'findings',
      errors: String(total),
      warnings: '0',
      changes: '0',
      'worst-impact': 'none',
      destructive: '0',
      exposing: '0',
      breaking: '0',
      'plan-digest': expect.stringMatching(/./),
    });
    const commands = parseCommands(stdout);
    expect(commands).toHaveLength(10);
    const marked = new Set(
      expectedFindings.map(({ file, line, check }) => `backend/${file} ${line} ${check}`),
    );
    for (const { properties } of commands.slice(0, 9)) {
      expect(marked).toContain(`${properties.file} ${properties.line} ${properties.title}`);
    }
    expect(commands[9]?.message).toContain(`${total - 9} errors more`);
    for (const { file, line, check } of expectedFindings) {
      expect(summary).toMatch(
        new RegExp(`<code>backend/${file.replaceAll('_', '&#95;')}:${line}</code>.*<sub>${check}</sub>`),
      );
    }
  });

  test('with a folder given, places are still those of the repository, and reports are written where they were asked for', async () => {
    const {
      exitCode,
      stdout,
      outputs,
      json = '',
      sarif = '',
      junit = '',
    } = await run({
      files: { ...agent, 'other/broken.xs': 'table {' },
      inputs: {
        path: 'backend',
        'json-file': 'reports/xano.json',
        'sarif-file': 'reports/xano.sarif',
        'junit-file': 'junit.xml',
      },
    });
    expect([exitCode, outputs['report-file']]).toEqual([1, 'reports/xano.json']);
    const { file } = parseCommands(stdout)[0]?.properties ?? {};
    expect(file).toMatch(/^backend\//);
    const result = JSON.parse(json);
    expect(checkAgainstSchema(result)).toEqual([]);
    expect(result.diagnostics).toHaveLength(expectedFindings.length);
    expect(`backend/${result.diagnostics[0].file}`).toBe(file);
    const { results } = JSON.parse(sarif).runs[0];
    expect(results).toHaveLength(expectedFindings.length);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(file);
    const suites = readXml(junit).children.filter(({ attributes }) => attributes['failures'] !== '0');
    expect(suites.map(({ attributes }) => attributes['name'])).toContain(file);
  });

  test('the configuration of the base is used, and inputs go before it', async () => {
    const files = {
      ...wrong,
      'xano-ci.yml': 'scope: whole\nseverity: { unknown-table: warning }\nfail-on: warning\n',
    };
    const configured = await run({ files });
    expect([configured.exitCode, configured.outputs]).toEqual([
      1,
      expect.objectContaining({ errors: '0', warnings: '1' }),
    ]);
    const given = await here({ files, inputs: { 'fail-on': 'error' } });
    expect([given.exitCode, given.outputs.result]).toEqual([0, 'passed']);
  });

  test.each([
    ['xano-ci.yml', {}],
    ['ci/own.yml', { config: 'ci/own.yml' }],
  ])('what it says of the configuration %s does not count for itself', async (name, inputs) => {
    const where = name === 'xano-ci.yml' ? '' : 'path: ..\n';
    const base = { ...wrong, [name]: `${where}scope: whole\n` };
    const files = { ...wrong, [name]: `${where}scope: whole\nseverity: { unknown-table: off }\n` };
    const { exitCode, stdout, outputs, summary } = await here({ base, files, inputs });
    expect([exitCode, outputs.errors]).toEqual([1, '1']);
    const message = `This pull request changes ${name}: it is judged by the one of the base branch.`;
    expect(parseCommands(stdout)).toEqual([
      expect.objectContaining({ name: 'error' }),
      { name: 'notice', properties: { file: name, line: '1', title: 'xano-ci' }, message },
    ]);
    expect(summary).toContain('it is judged by the one of the base branch');
  });

  test('that leaves all files out is not passed', async () => {
    const config = { 'xano-ci.yml': 'ignores: ["**"]\n' };
    const brought = await here({ base: wrong, files: { ...wrong, ...config }, inputs: { scope: 'whole' } });
    expect([brought.exitCode, brought.outputs.errors]).toEqual([1, '1']);
    const { exitCode, stdout } = await here({ files: { ...wrong, ...config } });
    expect([exitCode, parseCommands(stdout).map(({ message }) => message)]).toEqual([
      2,
      [expect.stringContaining('The only XanoScript file is left out by "ignores"')],
    ]);
  });

  test('with "only-changed" is told of what it brings, and how much was there', async () => {
    const other = { 'b.xs': wrong['a.xs'].replace('function a', 'function b') };
    const { exitCode, outputs, stderr } = await here({
      base: wrong,
      files: { ...wrong, ...other },
      inputs: { 'only-changed': 'true', scope: 'whole' },
    });
    expect([exitCode, outputs.errors]).toEqual([1, '1']);
    expect(stderr).toContain('Not counted: 1 older finding.');
  });
});

describe('a repository without XanoScript', () => {
  test('passes, and says that there was nothing to check', async () => {
    const { exitCode, stdout, stderr, outputs, summary } = await run({ files: { 'README.md': 'Hello' } });
    expect([exitCode, stdout, outputs.result]).toEqual([0, '', 'passed']);
    for (const text of [stderr, summary])
      expect(text).toContain('no XanoScript (.xs) file here: nothing to check');
  });

  test('does not, where somebody said which folder holds it', async () => {
    const { exitCode, stdout, outputs } = await here({
      files: { 'backend/README.md': '' },
      inputs: { path: 'backend' },
    });
    expect([exitCode, outputs.result, outputs['failure-reason']]).toEqual([2, 'unknown', 'not-done']);
    expect(parseCommands(stdout)[0]?.message).toContain('The folder "backend" holds no .xs file.');
  });
});

describe('what it cannot do exits with 2, and says what to do', () => {
  test.each([
    ['without a folder', {}],
    ['with a folder', { path: 'backend' }],
  ])('nothing was checked out, %s given', async (_, inputs) => {
    const { exitCode, stdout, outputs, summary } = await here({ files: {}, inputs });
    expect([exitCode, outputs.result, outputs['failure-reason']]).toEqual([2, 'unknown', 'not-done']);
    expect(parseCommands(stdout).at(-1)).toMatchObject({
      name: 'error',
      message: expect.stringContaining('run actions/checkout first'),
    });
    expect(summary).toMatch(/^## ❓ /);
  });

  test.each([
    ['fail-on', 'eror', 'Input "fail-on" is "eror"; it can be error, warning, notice. Did you mean "error"?'],
    ['scope', 'all', 'Input "scope" is "all"; it can be whole, partial.'],
    [
      'mode',
      'validat',
      'Input "mode" is "validat"; it can be auto, validate, plan, deploy, promote, drift. Did you mean "validate"?',
    ],
  ])('input %s is %j', async (name, value, message) => {
    const { exitCode, stdout, outputs } = await here({ files: shop, inputs: { [name]: value } });
    expect([exitCode, parseCommands(stdout)]).toEqual([2, [{ name: 'error', properties: {}, message }]]);
    expect(outputs).toMatchObject({ result: 'unknown', 'failure-reason': 'not-done' });
  });

  test('an event for which there is no mode, unless one is given', async () => {
    const { exitCode, stdout } = await run({ event: 'fork', payload: {}, files: shop });
    expect([exitCode, parseCommands(stdout)[0]?.message]).toEqual([
      2,
      `Nothing is done on the event "fork" by itself. Set the input "mode" to one of ${MODES.join(', ')}.`,
    ]);
    const given = await here({ event: 'fork', payload: {}, files: shop, inputs: { mode: 'validate' } });
    expect(given.exitCode).toBe(0);
  });

  test('a file that cannot be read: what was found in the others is marked all the same', async () => {
    const files = { ...wrong, 'b.xs': Uint8Array.of(0xff) };
    const { exitCode, stdout, outputs, summary } = await run({ files, inputs: { scope: 'whole' } });
    expect([exitCode, outputs.result, outputs.errors]).toEqual([2, 'unknown', '1']);
    const errors = parseCommands(stdout).filter(({ name }) => name === 'error');
    expect(errors.map(({ properties }) => properties.title)).toEqual([
      'Could not read b.xs',
      'unknown-table',
    ]);
    expect(summary).toContain('### What could not be done');
  });

  test('a result file that cannot be written', async () => {
    const { exitCode, stdout, outputs } = await here({
      files: shop,
      inputs: { 'json-file': 'backend', 'sarif-file': 'backend' },
    });
    expect([exitCode, outputs.result, outputs['report-file']]).toEqual([2, 'unknown', '']);
    const refused = {
      name: 'error',
      properties: { title: 'Could not write backend' },
      message: 'It is a folder. Give a path that can be written.',
    };
    expect(parseCommands(stdout)).toEqual([refused, refused]);
  });
});

describe('the runner', () => {
  test.each(['pull_request', 'merge_group', 'push', 'workflow_dispatch'])(
    'the event %s needs no input',
    async (event) => {
      const { exitCode, stderr } = await run({ event, payload: findPayload(event), files: shop });
      expect([exitCode, stderr]).toEqual([0, expect.stringContaining(`Mode: validate (event: ${event})`)]);
    },
  );

  test('every output is set on every run', async () => {
    const names = Object.keys(actionOutputs).sort();
    const runs = await Promise.all([
      run({ files: shop }),
      here({ files: {} }),
      here({ files: {}, inputs: { mode: 'x' } }),
    ]);
    for (const { outputs } of runs) expect(Object.keys(outputs).sort()).toEqual(names);
  });

  test.each([
    ['is not named', () => ''],
    ['is not there', (folder: string) => `${folder}/none`],
    ['is a folder', (folder: string) => folder],
  ])('what says more than the verdict may be missing: the file for it %s', async (_what, at) => {
    for (const [files, code] of [
      [shop, 0],
      [wrong, 1],
    ] as const) {
      const path = at(tmpdir());
      const env = { GITHUB_OUTPUT: path, GITHUB_STEP_SUMMARY: path };
      const { exitCode, stdout } = await here({ files, inputs: { scope: 'whole' }, env });
      expect(exitCode).toBe(code);
      const warnings = parseCommands(stdout).filter(({ name }) => name === 'warning');
      expect(warnings.map(({ properties }) => properties.title)).toEqual([
        'Could not write the summary of the run',
        'Could not write the outputs',
      ]);
      for (const { message } of warnings) expect(message).toMatch(/"GITHUB_(OUTPUT|STEP_SUMMARY)"/);
    }
  });

  test('one that cannot even begin says so without outputs as well', async () => {
    const env = { GITHUB_OUTPUT: tmpdir(), GITHUB_WORKSPACE: '/none' };
    const { exitCode, stdout } = await here({ files: shop, env });
    expect(exitCode).toBe(2);
    expect(parseCommands(stdout).map(({ name, message }) => [name, message])).toEqual([
      ['error', expect.stringContaining('"GITHUB_WORKSPACE" names "/none", and there is no such folder')],
      ['warning', expect.stringContaining('"GITHUB_OUTPUT"')],
    ]);
  });

  test('a hostile file name and source make no command of their own', async () => {
    const name = 'x\n::error::owned\r%0A::set-output,a=b:c.xs';
    const { stdout, exitCode } = await run({ files: { [name]: '::error::owned {\n::stop-commands::x\n' } });
    expect(exitCode).toBe(1);
    const commands = parseCommands(stdout);
    expect(stdout.trimEnd().split('\n')).toHaveLength(commands.length);
    expect(commands.map(({ properties }) => properties.file)).toEqual(commands.map(() => name));
  });

  test('Node 24, which it names in action.yml, runs it', async () => {
    const { NODE24: given } = process.env;
    const node =
      given ??
      execFileSync('npx', ['-y', '-p', 'node@24', 'node', '-p', 'process.execPath'], {
        cwd: tmpdir(),
        encoding: 'utf8',
      }).trim();
    expect(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })).toMatch(/^24\./);
    const good = await run({ files: shop, node });
    expect([good.exitCode, good.stdout, good.outputs.result]).toEqual([0, '', 'passed']);
    expect(good.stderr).not.toMatch(/Warning:/);
    const bad = await run({ files: agent, node });
    expect([bad.exitCode, parseCommands(bad.stdout).length]).toEqual([1, 10]);
  });
});
