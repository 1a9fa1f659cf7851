import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseCommands } from '../report/parse-command.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { findPayload, type Workflow } from './runner.ts';
import { CHECKOUT, PRODUCTION, STAGING, Stage } from './stage.ts';

jest.setTimeout(120_000);

let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());

const release: Partial<Workflow> = {
  event: 'release',
  payload: findPayload('release', 'published'),
  ref: 'refs/tags/0.0.1',
};

describe('a release', () => {
  test('that staging has not proved: production gets no request, and the run says how to get the proof', async () => {
    const stage = await Stage.open();
    const { exitCode, stdout, stderr, outputs, summary } = await stage.run(entries.action, release);
    expect(stderr).toContain('Mode: promote (event: release)');
    expect([exitCode, outputs]).toEqual([
      2,
      expect.objectContaining({
        result: 'unknown',
        'failure-reason': 'unproved',
        'bundle-digest': expect.stringMatching(/^[0-9a-f]{32}$/),
        'production-status': '',
      }),
    ]);
    expect(parseCommands(stdout)).toEqual([
      {
        name: 'error',
        properties: { title: 'Could not bring commit c0ffeec0ffee to "production"' },
        message: expect.stringMatching(
          /^The proof is missing that "staging" holds these files .* Deploy this commit to "staging" first/,
        ),
      },
    ]);
    expect(summary).toContain('The proof is missing');
    expect([stage.staging.requests, stage.deployments]).toEqual([[], []]);
    expect(stage.github.received.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('that staging has proved goes to production alone, with whoever published it as approver', async () => {
    const stage = await Stage.open();
    await stage.run(HERE, { inputs: { stage: 'staging' } });
    const before = stage.calls(STAGING).length;
    const { exitCode, outputs, state } = await stage.run(entries.action, release);
    expect([exitCode, outputs['staging-status'], outputs['production-status']]).toEqual([0, '', 'done']);
    expect([stage.calls(STAGING).length, stage.pushes(PRODUCTION)]).toEqual([before, ['POST multidoc 200']]);
    expect(Object.keys(state).filter((path) => path.includes('backups'))).toHaveLength(1);
  });

  test('of other files than those that staging has proved', async () => {
    const stage = await Stage.open();
    await stage.run(HERE, { inputs: { stage: 'staging' } });
    const files = { ...CHECKOUT, 'backend/x.xs': 'function x {\n  input {\n  }\n\n  stack {\n  }\n}\n' };
    const { exitCode, outputs } = await stage.run(HERE, { ...release, files });
    expect([exitCode, outputs['failure-reason']]).toEqual([2, 'unproved']);
    expect(stage.calls(PRODUCTION)).toEqual([]);
  });

  test('that only its layout differs is proved all the same', async () => {
    const stage = await Stage.open();
    await stage.run(HERE, { inputs: { stage: 'staging' } });
    const files = { ...CHECKOUT, 'backend/0.xs': `// Kept by hand\n${CHECKOUT['backend/0.xs']}` };
    const { exitCode } = await stage.run(HERE, { ...release, files });
    expect(exitCode).toBe(0);
  });

  test('whose tests failed at staging is not proved', async () => {
    const stage = await Stage.open();
    const [workspace] = stage.staging.state.workspaces;
    if (workspace !== undefined) workspace.verdicts['greet/somebody'] = { status: 'fail', timing: null };
    await stage.run(HERE, { inputs: { stage: 'staging' } });
    const { exitCode, outputs } = await stage.run(HERE, release);
    expect([exitCode, outputs['failure-reason']]).toEqual([2, 'unproved']);
    expect(stage.calls(PRODUCTION)).toEqual([]);
  });

  test('that is created and not yet published does nothing, and says so', async () => {
    const stage = await Stage.open();
    const payload = findPayload('release', 'created');
    const { exitCode, stdout } = await stage.run(entries.action, { ...release, payload });
    expect([exitCode, parseCommands(stdout)[0]?.message]).toEqual([
      2,
      'Nothing is done on the event "release: created" by itself. Set the input "mode" to one of validate, plan, deploy, promote, drift.',
    ]);
    expect([stage.staging.requests, stage.github.received]).toEqual([[], []]);
  });
});

test('a person may promote from the page of the workflow', async () => {
  const stage = await Stage.open();
  await stage.run(HERE, { inputs: { stage: 'staging' } });
  const payload = findPayload('workflow_dispatch');
  const dispatch = { event: 'workflow_dispatch', payload };
  const checked = await stage.run(HERE, dispatch);
  expect([checked.exitCode, checked.outputs['production-status']]).toEqual([0, '']);
  const { exitCode, outputs } = await stage.run(entries.action, { ...dispatch, inputs: { mode: 'promote' } });
  expect([exitCode, outputs['production-status']]).toEqual([0, 'done']);
});
