import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { checkDriftSchema } from '../report/check-against-schema.ts';
import { greet } from '../simulator/documents.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { CONFIGURATION, Pipeline, type PipelineOptions, readJson } from './support/pipeline.ts';

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

/** Somebody changes a text in a function, in the editor of Xano. */
function edit({ simulator }: Pipeline, workspace: number): void {
  const documents = simulator.state.workspaces
    .filter(({ id }) => id === workspace)
    .flatMap(({ branches }) => branches.flatMap((branch) => branch.documents));
  for (const document of documents) {
    if (document.name === 'greet') document.text = document.text.replace('Hello', 'Hi');
  }
}

async function drift(pipeline: Pipeline, ...args: readonly string[]) {
  const run = await pipeline.run('drift', ...args);
  expect(run.stderr).toBe('');
  return run;
}

async function readDrift(pipeline: Pipeline, ...args: readonly string[]) {
  const run = await drift(pipeline, ...args, '--format', 'json');
  const data = readJson(run);
  expect(checkDriftSchema(data)).toEqual([]);
  return { exitCode: run.exitCode, ...data };
}

describe('drift', () => {
  test('none after a deployment; then what somebody edited, and where', async () => {
    const pipeline = await start({}, entries.cli);
    await pipeline.run('deploy');
    const none = await drift(pipeline);
    expect(none.exitCode).toBe(0);
    expect(none.stdout.match(/^No drift\.$/gm)).toHaveLength(2);
    expect(await readDrift(pipeline)).toMatchObject({ exitCode: 0, version: 1, verdict: 'none' });

    edit(pipeline, 2);
    const before = pipeline.calls.length;
    const found = await drift(pipeline);
    expect(found.exitCode).toBe(1);
    expect(found.stdout).toMatch(
      /^staging \(deployed [^)]+\)\nNo drift\.\n\nproduction \(deployed [^)]+\)\n {2}function "greet": changed in Xano\n {4}~ function "greet" stack\.0\.value\n {6}- "Hello " ~ \$input\.name\n {6}\+ "Hi " ~ \$input\.name\n/,
    );
    expect(pipeline.calls.slice(before)).toEqual([
      'GET /workspace/1/multidoc 200',
      'GET /workspace/2/multidoc 200',
    ]);
    expect(await readDrift(pipeline)).toMatchObject({
      exitCode: 1,
      verdict: 'drift',
      targets: [
        { target: 'staging', verdict: 'none', objects: [] },
        { target: 'production', verdict: 'drift', objects: [{ name: 'greet', state: 'edited' }] },
      ],
    });
    expect((await drift(pipeline, '--target', 'staging')).exitCode).toBe(0);
    const markdown = await drift(pipeline, '--format', 'markdown');
    expect(markdown.stdout).toMatch(
      /^## Drift: staging\n\nNo drift\. .*## Drift: production\n.*\| Object \|/s,
    );
  });

  test('a deploy does not overwrite what somebody edited, unless that is allowed', async () => {
    const pipeline = await start();
    await pipeline.run('deploy');
    edit(pipeline, 1);
    pipeline.folder.write({ 'backend/function/greet.xs': greet.replaceAll('Hello', 'Good day') });
    expect(await readDrift(pipeline, '--target', 'staging')).toMatchObject({
      targets: [{ objects: [{ name: 'greet', state: 'diverged' }] }],
    });
    const refused = await pipeline.run('deploy');
    expect([refused.exitCode, pipeline.pushes.length]).toEqual([1, 2]);
    expect(refused.stdout).toMatch(/failed {2}compare: Edited by somebody .*function "greet"\./);
    expect((await pipeline.run('deploy', '--overwrite-edits')).exitCode).toBe(0);
    expect((await drift(pipeline)).exitCode).toBe(0);
  });

  test('an ignore holds until its day, and is listed when it is of no use', async () => {
    const ignores = [
      { object: 'function "greet"', reason: 'Being tried out.', until: '2999-12-31' },
      { object: 'table "note"', reason: 'Once.', until: '2020-01-01' },
    ];
    const pipeline = await start({ configuration: { ...CONFIGURATION, drift: { ignores } } });
    await pipeline.run('deploy');
    edit(pipeline, 2);
    const { exitCode, stdout } = await drift(pipeline, '--target', 'production');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('changed in Xano; ignored until 2999-12-31: Being tried out.');
    expect(stdout).toContain('The ignore for table "note" no longer holds: remove it.');
    expect(await readDrift(pipeline)).toMatchObject({ verdict: 'none', targets: [{}, { changes: [] }] });
  });

  test('without a record it is not told who changed what, and what is not deployed is no drift', async () => {
    const pipeline = await start();
    await pipeline.run('deploy', '--stage', 'staging');
    edit(pipeline, 1);
    const unrecorded = await drift(pipeline, '--target', 'staging', '--state', 'elsewhere');
    expect(unrecorded.exitCode).toBe(1);
    expect(unrecorded.stdout).toMatch(
      /^staging \(no deployment is recorded\)\n {2}function "greet": not as in git; /,
    );
    pipeline.folder.write({ 'backend/function/bye.xs': greet.replace('function greet', 'function bye') });
    edit(pipeline, 1);
    expect(await readDrift(pipeline, '--target', 'staging')).toMatchObject({
      targets: [
        {
          objects: [
            { name: 'bye', state: 'ahead' },
            { name: 'greet', state: 'edited' },
          ],
        },
      ],
    });
  });
});

describe('unknown', () => {
  test('one target that cannot be read hides nothing of the other', async () => {
    const targets = { ...CONFIGURATION.targets, production: { workspace: 99, name: 'production' } };
    const pipeline = await start({}, entries.cli);
    await pipeline.run('deploy', '--stage', 'staging');
    pipeline.folder.write({ 'xano-ci.yml': JSON.stringify({ ...CONFIGURATION, targets }) });
    edit(pipeline, 1);
    const { exitCode, stdout } = await drift(pipeline);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('function "greet": changed in Xano');
    expect(stdout).toMatch(/could not .*404/s);
    expect(stdout).toContain('Whether there is drift is not known.');
    expect(await readDrift(pipeline)).toMatchObject({
      exitCode: 2,
      verdict: 'unknown',
      targets: [{ verdict: 'drift' }, { verdict: 'unknown', failures: [{}] }],
      failures: [],
    });
  });

  test('a target without its token is told beside the others', async () => {
    const production = { ...CONFIGURATION.targets.production, token: 'XANO_PRODUCTION_TOKEN' };
    const targets = { ...CONFIGURATION.targets, production };
    const pipeline = await start({ configuration: { ...CONFIGURATION, targets } });
    const result = await readDrift(pipeline);
    expect(result).toMatchObject({ exitCode: 2, verdict: 'unknown', targets: [{ target: 'staging' }] });
    expect(result).toMatchObject({
      failures: [{ message: expect.stringContaining('XANO_PRODUCTION_TOKEN') }],
    });
  });

  test.each<[string, object, readonly string[], RegExp]>([
    ['no target', { path: 'backend' }, [], /No target to look at is given\./],
    ['no files', { ...CONFIGURATION, path: 'empty' }, [], /There is no file or folder "empty"/],
    [
      'a mistake in the configuration',
      { ...CONFIGURATION, drift: { ignore: [] } },
      [],
      /"ignore".*"ignores"/,
    ],
    ['a target that is not there', CONFIGURATION, ['--target', 'prod'], /no target "prod"/],
  ])('%s', async (_, configuration, args, message) => {
    const pipeline = await start({ configuration });
    const { exitCode, stdout } = await drift(pipeline, ...args);
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(message)]);
    expect(pipeline.calls).toEqual([]);
    expect(await readDrift(pipeline, ...args)).toMatchObject({ exitCode: 2, verdict: 'unknown' });
  });

  test('records that cannot be read are no reason to guess', async () => {
    const pipeline = await start();
    await pipeline.run('deploy', '--stage', 'staging');
    const record = '.xano-ci/records/deployed/staging.json';
    const text = readFileSync(pipeline.folder.join(record), 'utf8');
    for (const spoiled of [text.slice(0, -20), '{"version": 2}']) {
      pipeline.folder.write({ [record]: spoiled });
      const { exitCode, stdout } = await drift(pipeline, '--target', 'staging');
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/could not read the records of staging: The records cannot be read\./);
    }
  });

  test('a record of another workspace or branch is none of this one', async () => {
    const pipeline = await start();
    await pipeline.run('deploy');
    const targets = { ...CONFIGURATION.targets, staging: { workspace: 2 } };
    pipeline.folder.write({ 'xano-ci.yml': JSON.stringify({ ...CONFIGURATION, targets }) });
    const { exitCode, stdout } = await drift(pipeline, '--target', 'staging');
    expect([exitCode, stdout]).toEqual([0, 'staging (no deployment is recorded)\nNo drift.\n']);
  });
});
