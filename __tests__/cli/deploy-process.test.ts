import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { greet, note } from '../simulator/documents.ts';
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

const GREET = 'backend/function/greet.xs';
const POLITE = { [GREET]: greet.replaceAll('Hello', 'Good day') };
const NUMBERED = { 'backend/table/note.xs': note.replace('text title filters=trim', 'int title') };
/** Objects of the files, as both workspaces hold them when they are deployed. */
const HELD = ['api_group main', 'function greet', 'query notes', 'table note'];

const held = (pipeline: Pipeline, workspace: number) => Object.keys(pipeline.held(workspace)).sort();

describe('deploy', () => {
  test('brings the files to staging, then to production; again, there is nothing to do; then only what changed', async () => {
    const pipeline = await start({}, entries.cli);
    const first = await pipeline.run('deploy');
    expect([first.exitCode, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(
      /^staging: done\n.*\nproduction: done\n.*\nDeployed and proved\.\nDeployment /s,
    );
    expect(pipeline.pushes).toEqual(['POST /workspace/1/multidoc 200', 'POST /workspace/2/multidoc 200']);
    expect([held(pipeline, 1), held(pipeline, 2)]).toEqual([HELD, HELD]);

    const again = await pipeline.run('deploy');
    expect([again.exitCode, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('Nothing to do: everything was there already, and is proved.');
    expect(pipeline.pushes).toHaveLength(2);

    pipeline.folder.write(POLITE);
    const changed = await pipeline.run('deploy');
    expect(changed.exitCode).toBe(0);
    expect(changed.stdout.match(/push: 1 documents were pushed\./g)).toHaveLength(2);
    expect(changed.stdout).toContain('Deployed and proved.');
    expect(pipeline.pushes).toHaveLength(4);
    expect(pipeline.held(2)['function greet']).toContain('Good day');
  });

  test('in two jobs: what staging proved in one, production takes in the other', async () => {
    const pipeline = await start();
    const early = await pipeline.run('deploy', '--stage', 'production');
    expect(early.exitCode).toBe(1);
    expect(early.stdout).toMatch(
      /failed {2}accept: "staging" has not proved bundle \w+, so "production" does not take it\./,
    );
    expect(pipeline.calls).toEqual([]);

    const staging = await pipeline.run('deploy', '--stage', 'staging');
    expect([staging.exitCode, staging.stdout.includes('production')]).toEqual([0, false]);
    expect(held(pipeline, 2)).toEqual([]);

    const production = await pipeline.run('deploy', '--stage', 'production');
    expect([production.exitCode, production.stdout.includes('staging: ')]).toEqual([0, false]);
    expect(production.stdout).toContain('ok      accept: "staging" proved it at ');
    expect(held(pipeline, 2)).toEqual(HELD);

    pipeline.folder.write(POLITE);
    const other = await pipeline.run('deploy', '--stage', 'production');
    expect(other.exitCode).toBe(1);
    expect(pipeline.pushes).toHaveLength(2);
  });

  test('waits at a gate until somebody opens it', async () => {
    const pipeline = await start({
      configuration: { ...CONFIGURATION, deploy: { ...CONFIGURATION.deploy, gate: 'approval' } },
    });
    const waiting = await pipeline.run('deploy');
    expect([waiting.exitCode, waiting.stderr]).toEqual([1, '']);
    expect(waiting.stdout).toContain('production: waiting');
    expect(waiting.stdout).toContain('"xano-ci deploy --resume --approve"');
    expect([held(pipeline, 1), held(pipeline, 2)]).toEqual([HELD, []]);

    const still = await pipeline.run('deploy', '--resume', '--format', 'json');
    expect([still.exitCode, readJson(still)['status']]).toEqual([1, 'waiting']);
    expect(held(pipeline, 2)).toEqual([]);

    const approved = await pipeline.run('deploy', '--resume', '--approve');
    expect(approved.exitCode).toBe(0);
    expect(approved.stdout).toContain('ok      gate: Approved by ada.');
    expect(held(pipeline, 2)).toEqual(HELD);
    expect(pipeline.pushes).toHaveLength(2);
  });

  test('refuses what the policy refuses, until it is allowed by name', async () => {
    const pipeline = await start();
    await pipeline.run('deploy');
    pipeline.folder.write(NUMBERED);
    const refused = await pipeline.run('deploy');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toMatch(
      /failed {2}policy: The policy refuses 1 change: table "note" at "schema\.title" \(destructive[^)]*\)\./,
    );
    expect(refused.stdout).toContain('production: not-reached');
    expect(pipeline.pushes).toHaveLength(2);

    const allow = [{ kind: 'table', name: 'note', path: 'schema.title', reason: 'Titles are numbers now.' }];
    pipeline.folder.write({ 'xano-ci.yml': JSON.stringify({ ...CONFIGURATION, policy: { allow } }) });
    const allowed = await pipeline.run('deploy');
    expect([allowed.exitCode, pipeline.pushes.length]).toEqual([0, 4]);
  });

  test('keeps production untouched when a test fails at staging', async () => {
    const pipeline = await start();
    const [staging] = pipeline.simulator.state.workspaces;
    if (staging !== undefined)
      staging.verdicts = { somebody: { status: 'error', message: 'Not so.', timing: 0 } };
    const failed = await pipeline.run('deploy');
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toMatch(/failed {2}test: 1 of 1 tests failed\. .*Not so\./);
    expect(held(pipeline, 2)).toEqual([]);
  });
});

describe('what keeps a deployment from being begun', () => {
  test('files with errors: nobody is asked for anything', async () => {
    const pipeline = await start({}, entries.cli);
    pipeline.folder.write({
      'backend/function/bad.xs': greet.replace('greet', 'bad').replace('var $text', 'vra $text'),
    });
    const { exitCode, stdout, stderr } = await pipeline.run('deploy');
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^could not deploy these files: They have 1 error, the first at backend\/function\/bad\.xs:7:5: .*"vra".* Nothing was deployed\.\n {2}= Run "xano-ci validate"/,
    );
    expect(stdout).toContain('Not deployed: the deployment was not begun.');
    expect(pipeline.calls).toEqual([]);
    expect(readJson(await pipeline.run('deploy', '--format', 'json'))).toEqual({
      version: 1,
      failures: [expect.objectContaining({ step: 'deploy these files' })],
    });
  });

  test('a configuration with a mistake: it alone is told', async () => {
    const pipeline = await start({ configuration: { ...CONFIGURATION, depoy: {} } });
    const { exitCode, stdout, stderr } = await pipeline.run('deploy');
    expect([exitCode, stderr]).toEqual([2, '']);
    expect(stdout).toMatch(/^could not read the configuration xano-ci\.yml: .*"depoy".*"deploy"/);
    expect(stdout.match(/could not/g)).toHaveLength(1);
    expect(pipeline.calls).toEqual([]);
  });

  test.each<[string, object, readonly string[], RegExp]>([
    ['no target', { path: 'backend' }, [], /No target to deploy to is given\..*"deploy" in xano-ci\.yml/s],
    [
      'no target for a stage',
      { path: 'backend', targets: CONFIGURATION.targets, deploy: { staging: 'staging' } },
      ['--stage', 'production'],
      /No target is given for production\./,
    ],
    [
      'a target that is not there',
      { ...CONFIGURATION, deploy: { staging: 'stagin' } },
      [],
      /choose the target for staging: .*"stagin".*\n.*Did you mean "staging"\?/,
    ],
    ['nothing to resume', CONFIGURATION, ['--resume'], /No deployment was begun here\..*without --resume/s],
  ])('%s', async (_, configuration, args, message) => {
    const pipeline = await start({ configuration });
    const { exitCode, stdout, stderr } = await pipeline.run('deploy', ...args);
    expect([exitCode, stderr]).toEqual([2, '']);
    expect(stdout).toMatch(message);
    expect(pipeline.calls).toEqual([]);
  });

  test('no token, no folder for what has to be remembered', async () => {
    const pipeline = await start({}, entries.cli);
    const token = await pipeline.runWith({ XANO_TOKEN: '' }, 'deploy');
    expect([token.exitCode, token.stdout]).toEqual([2, expect.stringContaining('XANO_TOKEN holds no token')]);
    const folder = await pipeline.run('deploy', '--state', 'xano-ci.yml');
    expect([folder.exitCode, folder.stderr]).toEqual([2, '']);
    expect(folder.stdout).toContain('What deployments have to remember cannot be kept.');
    expect(pipeline.calls).toEqual([]);
  });
});

describe('what ends a deployment before anything is changed', () => {
  test('a workspace that is called otherwise', async () => {
    const targets = { ...CONFIGURATION.targets, production: { workspace: 2, name: 'shop' } };
    const pipeline = await start({ configuration: { ...CONFIGURATION, targets } });
    const { exitCode, stdout } = await pipeline.run('deploy');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'failed  doctor: Workspace 2 is called "production", and "production" is "shop".',
    );
    expect([held(pipeline, 1), held(pipeline, 2)]).toEqual([HELD, []]);
  });

  test('one workspace for both, also by an environment that names it', async () => {
    const targets = { ...CONFIGURATION.targets, production: { workspace: 1, name: 'staging' } };
    const pipeline = await start({ configuration: { ...CONFIGURATION, targets } });
    const { exitCode, stdout } = await pipeline.run('deploy');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"staging" and "production" are the same workspace');
    expect(pipeline.calls).toEqual([]);

    const other = await start();
    const run = await other.runWith({ XANO_WORKSPACE: '2' }, 'deploy', '--stage', 'staging');
    expect([run.exitCode, held(other, 1), held(other, 2)]).toEqual([0, HELD, []]);
  });

  test('a workspace that lets no pushes in', async () => {
    const pipeline = await start({ allowPush: false });
    const { exitCode, stdout, stderr } = await pipeline.run('deploy');
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/failed {2}doctor: .*Push is disabled.*\n +=.*"Allow Direct Workspace Push"/);
    expect(stdout).toMatch(
      /skipped lock, back-up, [a-z, -]+, record: An earlier step ended the deployment\./,
    );
    expect(stdout).toMatch(
      /production: not-reached\n {2}skipped accept, [a-z, -]+, unlock: "staging" is not done\.\n/,
    );
    expect(pipeline.pushes).toEqual([]);
  });

  test('an instance that does not answer', async () => {
    const pipeline = await start({}, entries.cli);
    await pipeline.simulator.close();
    const { exitCode, stdout, stderr } = await pipeline.run('deploy');
    expect([exitCode, stderr]).toEqual([2, '']);
    expect(stdout).toMatch(/unknown doctor: .*127\.0\.0\.1/);
    expect(stdout).toContain('It is not known how it ended');
  });

  test('another bundle than the one that is to be gone on with', async () => {
    const pipeline = await start();
    await pipeline.run('deploy', '--stage', 'staging');
    pipeline.folder.write(POLITE);
    const { exitCode, stdout } = await pipeline.run('deploy', '--stage', 'staging', '--resume');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /failed {2}begin: This deployment cannot be resumed: the deployment began with bundle /,
    );
    expect(pipeline.pushes).toHaveLength(1);
  });
});
