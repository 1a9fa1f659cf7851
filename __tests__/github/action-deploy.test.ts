import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseCommands } from '../report/parse-command.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { addPull } from './action-ports.ts';
import { findPayload, RUN_URL, SHA } from './runner.ts';
import { CHECKOUT, CONFIGURATION, PRODUCTION, push, STAGING, Stage, TOKENS } from './stage.ts';

jest.setTimeout(120_000);

let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());

const messagesOf = (stdout: string) => parseCommands(stdout).map(({ message }) => message);

test('how it went is told on the pull request that the commit came by', async () => {
  const stage = await Stage.open();
  const number = addPull(stage.github.state, { mergedAt: '2026-01-02T00:00:00Z' });
  const pull = stage.github.state.openPulls.get(number);
  if (pull !== undefined) stage.github.state.pulls.set(SHA, [pull]);
  expect((await stage.run(HERE)).exitCode).toBe(0);
  expect((stage.github.state.issues[0]?.comments ?? []).map(({ body }) => body)).toEqual([
    expect.stringMatching(
      /^<!-- xano-ci:pull:validate%3A v1[\s\S]*## ✅ Xano deployment: passed[\s\S]*staging: done\.[\s\S]*production: done\./,
    ),
  ]);
});

describe('a push to the default branch', () => {
  test('goes to staging, is proved there, and then goes to production', async () => {
    const stage = await Stage.open();
    const { exitCode, stdout, stderr, outputs, summary, state, masked } = await stage.run(entries.action);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Mode: deploy \(event: push\)\n/);
    expect(outputs).toEqual({
      result: 'passed',
      'failure-reason': '',
      errors: '0',
      warnings: '0',
      changes: expect.stringMatching(/^[1-9]\d*$/),
      'worst-impact': expect.stringMatching(/^(safe|breaking|unknown)$/),
      destructive: '0',
      exposing: '0',
      breaking: expect.stringMatching(/^\d+$/),
      'plan-digest': expect.stringMatching(/^.+$/),
      'bundle-digest': expect.stringMatching(/^[0-9a-f]{32}$/),
      receipt: expect.stringMatching(/receipts\/4711-.+\.json$/),
      'staging-status': 'done',
      'production-status': 'done',
      drift: '',
      'report-file': '',
    });
    expect(summary).toMatch(/^## ✅ Deployed and proved/);
    expect(summary).toContain('## ✅ XanoScript: 0 errors');
    expect([stage.pushes(STAGING), stage.pushes(PRODUCTION)]).toEqual([
      ['POST multidoc 200'],
      ['POST multidoc 200'],
    ]);
    expect(stage.deployments).toEqual([
      'staging: in_progress → success',
      'production: in_progress → success',
    ]);
    expect(stage.github.state.deployments.map(({ sha, payload, task }) => ({ sha, payload, task }))).toEqual(
      [0, 1].map(() => ({
        sha: SHA,
        task: 'xano-ci',
        payload: expect.objectContaining({ bundleDigest: outputs['bundle-digest'], run: RUN_URL }),
      })),
    );
    for (const { statuses } of stage.github.state.deployments) {
      expect(statuses.map(({ logUrl }) => logUrl)).toEqual([RUN_URL, RUN_URL]);
    }
    // The locks are given back; the records stay.
    expect([...stage.github.state.refs.keys()]).toEqual(['refs/xano-ci/records']);
    const digest = outputs['bundle-digest'];
    for (const target of ['staging', 'production']) {
      expect(stage.record(`proofs/${target}/${digest}.json`)).toMatchObject({ commit: SHA, tests: 'passed' });
      expect(stage.record(`deployed/${target}.json`)).toMatchObject({ bundleDigest: digest });
    }
    expect(
      Object.keys(state)
        .map((path) => path.replace(/4711-[0-9a-f]+/, 'id'))
        .sort(),
    ).toEqual([
      'xano-ci/.gitignore',
      'xano-ci/backups/id-production.xs',
      'xano-ci/backups/id-staging.xs',
      'xano-ci/journals/id.jsonl',
      'xano-ci/receipts/id.json',
      'xano-ci/records/current.json',
    ]);
    expect(masked).toEqual([TOKENS.staging, stage.github.token]);
  });

  test('a second time there is nothing to push', async () => {
    const stage = await Stage.open();
    await stage.run(HERE);
    const { exitCode, outputs } = await stage.run(HERE);
    expect([exitCode, outputs.changes, outputs['worst-impact']]).toEqual([0, '0', 'none']);
    expect([stage.pushes(STAGING).length, stage.pushes(PRODUCTION).length]).toEqual([1, 1]);
  });

  test('a test that fails at staging: production is untouched, and GitHub shows both', async () => {
    const stage = await Stage.open();
    const [workspace] = stage.staging.state.workspaces;
    if (workspace !== undefined)
      workspace.verdicts['greet/somebody'] = {
        status: 'fail',
        timing: null,
        results: [{ status: 'fail', message: 'Expected "Hello Ada".' }],
      };
    const { exitCode, stdout, outputs, summary } = await stage.run(HERE);
    expect([exitCode, outputs]).toEqual([
      1,
      expect.objectContaining({
        result: 'failed',
        'failure-reason': 'refused',
        'staging-status': 'refused',
        'production-status': 'not-reached',
      }),
    ]);
    expect(messagesOf(stdout)).toEqual([expect.stringContaining('Expected "Hello Ada".')]);
    expect(summary).toMatch(/^## ❌ /);
    expect(stage.calls(PRODUCTION)).toEqual([]);
    expect(stage.deployments).toEqual(['staging: in_progress → failure', 'production: inactive']);
    expect(stage.github.state.deployments[1]?.statuses[0]?.description).toMatch(/^test: 1 of 2 tests failed/);
  });

  test('mistakes in the files are marked, and nobody is asked for anything', async () => {
    const stage = await Stage.open();
    const files = { ...CHECKOUT, 'backend/x.xs': 'function x {\n  input {\n' };
    const { exitCode, stdout, outputs } = await stage.run(HERE, { files });
    expect([exitCode, outputs['failure-reason']]).toEqual([1, 'findings']);
    expect(parseCommands(stdout)[0]?.properties.file).toBe('backend/x.xs');
    expect([stage.staging.requests, stage.github.received]).toEqual([[], []]);
  });

  test('a wrong token of Xano: production is untouched, and the run says what it cannot do', async () => {
    const stage = await Stage.open();
    const { exitCode, stdout, outputs } = await stage.run(HERE, {
      inputs: { 'staging-token': 'wrong', 'production-token': TOKENS.staging },
    });
    expect([exitCode, outputs.result]).toEqual([1, 'failed']);
    expect(messagesOf(stdout).join('\n')).toMatch(/token/);
    expect(stage.calls(PRODUCTION)).toEqual([]);
    expect(stage.deployments).toEqual(['staging: in_progress → failure', 'production: inactive']);
  });

  test('no token for production: nothing is begun', async () => {
    const stage = await Stage.open();
    const { exitCode, stdout, outputs } = await stage.run(HERE, {
      inputs: { 'xano-token': '', 'staging-token': TOKENS.staging },
    });
    expect([exitCode, outputs['failure-reason']]).toEqual([2, 'not-done']);
    expect(parseCommands(stdout)).toEqual([
      {
        name: 'error',
        properties: { title: 'Could not choose the target for production' },
        message: expect.stringMatching(/"production-token".*"stage"/),
      },
    ]);
    expect([stage.staging.requests, stage.github.received]).toEqual([[], []]);
  });

  test('the server dropped what was pushed: production is untouched', async () => {
    const stage = await Stage.open({ faults: ['push:silent-no-op'] });
    const { exitCode, outputs } = await stage.run(HERE);
    expect([exitCode, outputs['staging-status'], outputs['production-status']]).toEqual([
      1,
      'refused',
      'not-reached',
    ]);
    expect(stage.calls(PRODUCTION)).toEqual([]);
  });

  test('GitHub breaks when staging has the files: nobody can say what it holds, and production is untouched', async () => {
    const stage = await Stage.open();
    // The first ref is the lock, the second one the records.
    stage.github.fail({ method: 'POST', path: '/git/refs', after: 1, times: 99, kind: { status: 502 } });
    const { exitCode, outputs } = await stage.run(entries.action);
    expect([exitCode, outputs]).toEqual([
      2,
      expect.objectContaining({
        result: 'unknown',
        'failure-reason': 'outcome-unknown',
        'staging-status': 'unknown',
        'production-status': 'not-reached',
      }),
    ]);
    expect([stage.pushes(STAGING).length, stage.calls(PRODUCTION)]).toEqual([1, []]);
    expect(stage.deployments).toEqual(['staging: in_progress → error', 'production: inactive']);
  });

  test('a gate: production waits until a run says that it is approved', async () => {
    const stage = await Stage.open();
    const files = {
      ...CHECKOUT,
      'xano-ci.yml': CONFIGURATION.replace('deploy: {', 'deploy: { gate: approval,'),
    };
    const waiting = await stage.run(HERE, { files });
    expect([waiting.exitCode, waiting.outputs]).toEqual([
      1,
      expect.objectContaining({
        'failure-reason': 'waiting',
        'staging-status': 'done',
        'production-status': 'waiting',
      }),
    ]);
    expect(stage.calls(PRODUCTION)).toEqual([]);
    const approved = await stage.run(HERE, {
      files,
      inputs: { stage: 'production', approve: 'true' },
    });
    expect([approved.exitCode, approved.outputs['production-status']]).toEqual([0, 'done']);
    const receipt = Object.entries(approved.state).find(([path]) => path.includes('/receipts/'))?.[1];
    expect(JSON.parse(receipt ?? '')).toMatchObject({ approvedBy: `mona, ${RUN_URL}` });
  });
});

describe('who may not write records may not deploy', () => {
  test.each([
    ['contents: write', { contents: 'read' }],
    ['deployments: write', { deployments: 'read' }],
    ['contents: read', { contents: 'none', deployments: 'none' }],
  ] as const)('without "%s"', async (line, rights) => {
    const stage = await Stage.open({ github: { rights } });
    const { exitCode, stdout, outputs } = await stage.run(HERE, {
      inputs: line === 'contents: read' ? { stage: 'production' } : {},
    });
    expect([exitCode, outputs.result, outputs['failure-reason']]).toEqual([2, 'unknown', 'permission']);
    expect(messagesOf(stdout)).toEqual([expect.stringContaining(`Add "${line}" under "permissions:"`)]);
    expect(stage.staging.requests).toEqual([]);
  });

  test('without a token of GitHub', async () => {
    const stage = await Stage.open();
    const { exitCode, stdout } = await stage.run(entries.action, { inputs: { 'github-token': '' } });
    expect([exitCode, messagesOf(stdout)]).toEqual([
      2,
      [expect.stringContaining('There is no token of GitHub')],
    ]);
    expect(stage.staging.requests).toEqual([]);
  });

  test('a status that cannot be written is a warning: the records tell how it went', async () => {
    const stage = await Stage.open();
    stage.github.fail({ method: 'POST', path: '/statuses', times: 99, kind: { status: 403, message: 'No' } });
    const { exitCode, stdout, outputs } = await stage.run(HERE);
    expect([exitCode, outputs['production-status']]).toEqual([0, 'done']);
    expect(new Set(parseCommands(stdout).map(({ name }) => name))).toEqual(new Set(['warning']));
  });
});

describe('two jobs, two tokens', () => {
  test('staging in one, production in the other, each with what it needs', async () => {
    const stage = await Stage.open({ apart: true });
    const tooEarly = await stage.run(HERE, {
      inputs: {
        'xano-token': '',
        instance: stage.production.url,
        stage: 'production',
        'production-token': TOKENS.production,
      },
    });
    expect([tooEarly.exitCode, tooEarly.outputs['failure-reason']]).toEqual([2, 'unproved']);
    expect(stage.production.requests).toEqual([]);

    const first = await stage.run(HERE, {
      inputs: { 'xano-token': '', stage: 'staging', 'staging-token': TOKENS.staging },
    });
    expect([first.exitCode, first.outputs['staging-status'], first.outputs['production-status']]).toEqual([
      0,
      'done',
      '',
    ]);
    expect(stage.production.requests).toEqual([]);
    const second = await stage.run(HERE, {
      inputs: {
        'xano-token': '',
        instance: stage.production.url,
        stage: 'production',
        'production-token': TOKENS.production,
      },
    });
    expect([second.exitCode, second.outputs['staging-status'], second.outputs['production-status']]).toEqual([
      0,
      '',
      'done',
    ]);
    expect(first.outputs['bundle-digest']).toBe(second.outputs['bundle-digest']);
    expect(stage.deployments).toEqual([
      'staging: in_progress → success',
      'production: in_progress → success',
    ]);
  });

  test('by inputs alone, without a configuration: production still needs the proof of staging', async () => {
    const stage = await Stage.open();
    const { 'xano-ci.yml': _configuration, ...files } = CHECKOUT;
    const production = { stage: 'production', 'production-workspace': String(PRODUCTION) };
    const tooEarly = await stage.run(HERE, { files, inputs: production });
    expect([tooEarly.exitCode, tooEarly.outputs['failure-reason']]).toEqual([2, 'unproved']);
    await stage.run(HERE, {
      files,
      inputs: { stage: 'staging', 'staging-workspace': String(STAGING) },
    });
    const { exitCode, outputs } = await stage.run(HERE, { files, inputs: production });
    expect([exitCode, outputs['production-status']]).toEqual([0, 'done']);
  });
});

describe('what is not deployed', () => {
  test('where nobody has said where to: the files are checked, and the run says so', async () => {
    const stage = await Stage.open();
    const { 'xano-ci.yml': _configuration, ...files } = CHECKOUT;
    const { exitCode, stderr, summary, outputs } = await stage.run(HERE, {
      files,
      inputs: { instance: '', 'xano-token': '' },
    });
    expect([exitCode, outputs.result, outputs['staging-status']]).toEqual([0, 'passed', '']);
    for (const text of [stderr, summary]) expect(text).toContain('Nothing was deployed: no target is named');
  });

  test('a push to another branch, as recorded', async () => {
    const stage = await Stage.open();
    const payload = findPayload('push');
    const { exitCode, stderr } = await stage.run(entries.action, { payload, ref: 'refs/tags/simple-tag' });
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('Mode: validate (event: push)')]);
    expect([stage.staging.requests, stage.github.received]).toEqual([[], []]);
  });

  test('a dry run: only what would change is shown', async () => {
    const stage = await Stage.open();
    const { exitCode, outputs, summary } = await stage.run(HERE, { inputs: { 'dry-run': 'true' } });
    expect([exitCode, outputs.changes]).toEqual([0, expect.stringMatching(/^[1-9]/)]);
    expect(summary.match(/^## Plan: /gm)).toHaveLength(2);
    expect(stage.staging.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(stage.github.received).toEqual([]);
  });

  test('what others edited at staging is not overwritten', async () => {
    const stage = await Stage.open();
    await stage.run(HERE);
    stage.edit(STAGING, 'Good day', 'Moin');
    const { exitCode, stdout } = await stage.run(HERE, {
      files: { ...CHECKOUT, 'backend/4.xs': String(CHECKOUT['backend/4.xs']).replaceAll('Good day', 'Hi') },
    });
    expect([exitCode, messagesOf(stdout)]).toEqual([1, [expect.stringContaining('Edited by somebody')]]);
    expect(stage.pushes(STAGING)).toHaveLength(1);
  });
});

test('the payload of a push to the default branch, as recorded, deploys', async () => {
  const stage = await Stage.open();
  const recorded = { ...Object(findPayload('push')), ref: 'refs/heads/master' };
  const { stderr } = await stage.run(entries.action, {
    payload: recorded,
    ref: 'refs/heads/master',
    inputs: { 'dry-run': 'true' },
  });
  expect(stderr).toContain('Mode: deploy (event: push)');
  expect(push.ref).toBe('refs/heads/main');
});
