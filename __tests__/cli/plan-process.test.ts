import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { checkPlanSchema } from '../report/check-against-schema.ts';
import { note } from '../simulator/documents.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { BACKEND, CONFIGURATION, Pipeline, type PipelineOptions, readJson } from './support/pipeline.ts';

jest.setTimeout(60_000);

let entries: Entries;
const started: Pipeline[] = [];
beforeAll(async () => {
  entries = await buildEntries();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((pipeline) => pipeline.close()));
});
afterAll(() => entries.remove());

async function start(options: PipelineOptions = {}, cli: string | typeof HERE = HERE): Promise<Pipeline> {
  const pipeline = await Pipeline.start(cli, options);
  started.push(pipeline);
  return pipeline;
}

/** The backend with another text in a function; a part of it in another folder. */
const NEXT = Object.fromEntries(
  Object.entries(BACKEND).map(([path, text]) => [
    path.replace('backend/', 'next/'),
    text.replaceAll('Hello', 'Good day'),
  ]),
);
const MULTIDOC = Object.values(BACKEND).join('---\n');

const plan = async (pipeline: Pipeline, from: string, to: string, ...args: readonly string[]) => {
  const run = await pipeline.run('plan', '--from', from, '--to', to, ...args);
  expect(run.stderr).toBe('');
  return run;
};
const git = (pipeline: Pipeline, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd: pipeline.folder.path,
    stdio: 'pipe',
  });

describe('plan between all that can be named', () => {
  test('one edit is one change, whatever the sides are', async () => {
    const pipeline = await start({ files: { ...BACKEND, ...NEXT, 'all.xs': MULTIDOC } });
    const { stdout: snapshot } = await pipeline.run('snapshot', 'backend');
    pipeline.folder.write({ 'snapshot.json': snapshot });
    git(pipeline, 'init', '--quiet');
    git(pipeline, 'add', '.');
    git(pipeline, 'commit', '--quiet', '--message', 'first');
    await pipeline.run('deploy');

    for (const from of ['backend', 'all.xs', 'snapshot.json', 'git:HEAD', 'staging']) {
      const same = await plan(pipeline, from, 'backend', '--format', 'json');
      expect({ from, exitCode: same.exitCode, changes: readJson(same)['changes'] }).toEqual({
        from,
        exitCode: 0,
        changes: [],
      });
      const { stdout, exitCode } = await plan(pipeline, from, 'next');
      expect({ from, exitCode }).toEqual({ from, exitCode: 0 });
      const stack = from === 'snapshot.json' ? '' : ' stack.0.value';
      expect(stdout).toMatch(new RegExp(`~ function "greet"${stack.replaceAll('.', '\\.')}.*\\n`));
    }
    const back = await plan(pipeline, 'next', 'git:HEAD', '--format', 'json');
    expect(readJson(back)['changes']).toHaveLength(2);
  });

  test('names a target that was meant, a commit that is missing, and a folder that is empty', async () => {
    const pipeline = await start({ files: { ...BACKEND, 'docs/a.md': '' } });
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        'stagin',
        /There is neither a file or folder "stagin" nor a target of that name\.\n {2}= Did you mean "staging"\?/,
      ],
      ['./stagin', /There is no file or folder "\.\/stagin"\./],
      ['git:HEAD', /Git cannot be asked about "backend": fatal: not a git repository/],
      ['docs', /The folder "docs" holds no \.xs file\./],
      ['gone.json', /could not read the snapshot gone\.json: There is no such file\./],
    ];
    for (const [from, message] of cases) {
      const { exitCode, stdout } = await plan(pipeline, from, 'backend');
      expect({ from, exitCode }).toEqual({ from, exitCode: 2 });
      expect(stdout).toMatch(message);
      expect(stdout).toContain('What would change is not known.');
    }
  });
});

describe('what a plan comes to', () => {
  const NUMBERED = { 'next/table/note.xs': note.replace('text title filters=trim', 'int title') };

  test('refused by the policy: exit 1, with what it takes to let it pass', async () => {
    const pipeline = await start({ files: { ...BACKEND, ...NEXT, ...NUMBERED } }, entries.cli);
    const text = await plan(pipeline, 'backend', 'next');
    expect(text.exitCode).toBe(1);
    expect(text.stdout).toMatch(/^From backend to next\n\ndestructive.* ~ table "note" schema\.title\n/);
    expect(text.stdout).toContain('The policy refuses 1 change.');
    const json = readJson(await plan(pipeline, 'backend', 'next', '--format', 'json'));
    expect(json['policy']).toEqual({
      verdict: 'refused',
      allowed: [],
      refused: [
        {
          object: expect.objectContaining({ kind: 'table', name: 'note' }),
          path: 'schema.title',
          impacts: ['destructive'],
          remedy: { kind: 'table', name: 'note', path: 'schema.title', impacts: ['destructive'] },
        },
      ],
    });

    const allow = [{ kind: 'table', name: 'note', path: 'schema.title', reason: 'Looked at.' }];
    pipeline.folder.write({ 'xano-ci.yml': JSON.stringify({ ...CONFIGURATION, policy: { allow } }) });
    expect((await plan(pipeline, 'backend', 'next')).exitCode).toBe(0);
  });

  test('not known: exit 2, with everything that is known', async () => {
    const pipeline = await start(
      {
        files: { ...BACKEND, ...NEXT, 'next/function/bad.xs': 'function bad {' },
      },
      entries.cli,
    );
    const { exitCode, stdout } = await plan(pipeline, 'backend', 'next');
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining('~ function "greet"')]);
    expect(stdout).toContain('could not compare function "bad"');

    pipeline.folder.write({ 'xano-ci.yml': 'polcy: {}\n' });
    const configured = await plan(pipeline, 'backend', 'backend', '--format', 'json');
    expect(configured.exitCode).toBe(2);
    expect(readJson(configured)['failures']).toEqual([
      expect.objectContaining({ step: 'read the configuration xano-ci.yml' }),
    ]);
  });

  test.each([
    ['that is cut off', 'pull:truncate', /documents of which the last one does not end/],
    ['that is refused', 'pull:status=403', /403/],
  ])('not known: a pull %s', async (_, fault, message) => {
    const pipeline = await start();
    await pipeline.run('deploy');
    const other = await Pipeline.start(entries.cli, { faults: [fault] });
    started.push(other);
    for (const workspace of other.simulator.state.workspaces) {
      const twin = pipeline.simulator.state.workspaces.find(({ id }) => id === workspace.id);
      Object.assign(workspace, structuredClone(twin));
    }
    const { exitCode, stdout } = await plan(other, 'staging', 'backend');
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(message)]);
    expect(stdout).not.toContain('no changes');
  });

  test('as JSON and as markdown', async () => {
    const pipeline = await start({ files: { ...BACKEND, ...NEXT, ...NUMBERED } });
    for (const [from, to] of [
      ['backend', 'next'],
      ['next', 'backend'],
      ['backend', 'backend'],
      ['backend', 'gone'],
      ['staging', 'next'],
    ] as const) {
      const json = readJson(await plan(pipeline, from, to, '--format', 'json'));
      expect({ from, to, wrong: checkPlanSchema(json) }).toEqual({ from, to, wrong: [] });
    }
    const markdown = await plan(pipeline, 'backend', 'next', '--format', 'markdown');
    expect(markdown.stdout).toMatch(
      /^## Plan: 1 destructive, [^\n]+\n\nFrom backend to next\.\n\n\*\*The policy refuses 1 of them\.\*\*\n\n\| Impact /,
    );
  });

  test('by mode: what is left behind is neither deleted nor forgotten', async () => {
    const [gone, ...rest] = Object.keys(NEXT);
    const pipeline = await start(
      {
        files: { ...BACKEND, ...Object.fromEntries(rest.map((path) => [path, NEXT[path] ?? ''])) },
      },
      entries.cli,
    );
    expect(gone).toBe('next/table/note.xs');
    const partial = await plan(pipeline, 'backend', 'next', '--mode', 'partial');
    expect([partial.exitCode, partial.stdout]).toEqual([
      0,
      expect.stringMatching(/Left behind: .*\n {2}table "note"/),
    ]);
    const deleted = await plan(pipeline, 'backend', 'next', '--mode', 'delete');
    expect([deleted.exitCode, deleted.stdout]).toEqual([1, expect.stringContaining('- table "note"')]);
  });
});
