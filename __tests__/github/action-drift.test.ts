import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseCommands } from '../report/parse-command.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { RUN_URL, type Workflow } from './runner.ts';
import { CHECKOUT, CONFIGURATION, PRODUCTION, Stage, TOKENS } from './stage.ts';

jest.setTimeout(120_000);

let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());

const schedule: Partial<Workflow> = { event: 'schedule', payload: { schedule: '0 5 * * *' } };

/** Both targets as git says. */
async function deployed(options: Parameters<typeof Stage.open>[0] = {}): Promise<Stage> {
  const stage = await Stage.open(options);
  const { exitCode } = await stage.run(HERE);
  expect(exitCode).toBe(0);
  return stage;
}

const writesOf = (stage: Stage, from: number) =>
  stage.github.received.slice(from).filter(({ method }) => method !== 'GET');

describe('on schedule', () => {
  test('nothing differs: no issue, and nothing is written anywhere', async () => {
    const stage = await deployed();
    const [github, xano] = [stage.github.received.length, stage.staging.requests.length];
    const { exitCode, stdout, stderr, outputs, summary } = await stage.run(entries.action, schedule);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Mode: drift \(event: schedule\)\nstaging: none\nproduction: none\n/);
    expect(outputs).toMatchObject({ result: 'passed', 'failure-reason': '', drift: 'none', changes: '0' });
    expect(summary).toContain('No drift.');
    expect(stage.staging.requests.slice(xano).filter(({ method }) => method !== 'GET')).toEqual([]);
    expect([writesOf(stage, github), stage.github.state.issues]).toEqual([[], []]);
  });

  test('an edit opens one issue; found again it stays as it is, more of it is added, undone it is closed', async () => {
    const stage = await deployed();
    stage.edit(PRODUCTION, 'Good day', 'Moin');
    const found = await stage.run(entries.action, schedule);
    expect([found.exitCode, found.outputs]).toEqual([
      1,
      expect.objectContaining({ result: 'failed', 'failure-reason': 'drift', drift: 'drift' }),
    ]);
    expect(parseCommands(found.stdout)).toEqual([
      {
        name: 'error',
        properties: { title: 'Could not say that "production" is as in git' },
        message: expect.stringContaining('function "greet": changed in Xano'),
      },
    ]);
    expect(found.summary).toMatch(/Issue opened: http/);
    const { issues } = stage.github.state;
    expect(issues).toEqual([
      expect.objectContaining({
        title: 'Xano target "production" has drifted from git',
        state: 'open',
        labels: ['xano-ci'],
        body: expect.stringMatching(
          /^<!-- xano-ci:drift:production%2C%20instance%20\w{6} v1 -->[\s\S]*greet[\s\S]*xano-ci pull/,
        ),
      }),
    ]);

    const before = stage.github.received.length;
    const again = await stage.run(HERE, schedule);
    expect([again.exitCode, again.outputs]).toEqual([found.exitCode, found.outputs]);
    expect(again.summary).toMatch(/Issue unchanged: /);
    expect(writesOf(stage, before)).toEqual([]);

    const body = issues[0]?.body;
    stage.edit(PRODUCTION, 'Bye', 'Tschüs');
    const more = await stage.run(HERE, schedule);
    expect([more.exitCode, issues.length, issues[0]?.body === body]).toEqual([1, 1, false]);
    expect(issues[0]?.body).toContain('farewell');
    expect(more.summary).toMatch(/Issue updated: /);

    stage.edit(PRODUCTION, 'Moin', 'Good day');
    stage.edit(PRODUCTION, 'Tschüs', 'Bye');
    const over = await stage.run(HERE, schedule);
    expect([over.exitCode, over.outputs.drift]).toEqual([0, 'none']);
    expect(issues).toEqual([expect.objectContaining({ state: 'closed' })]);
    expect(issues[0]?.comments.map((comment) => comment.body)).toEqual([
      expect.stringContaining(`Nothing differs any more: ${RUN_URL}`),
    ]);

    const quiet = stage.github.received.length;
    await stage.run(HERE, schedule);
    expect(writesOf(stage, quiet)).toEqual([]);
  });

  test('what git has not deployed yet is no drift', async () => {
    const stage = await deployed();
    const files = { ...CHECKOUT, 'backend/x.xs': 'function x {\n  input {\n  }\n\n  stack {\n  }\n}\n' };
    const { exitCode, outputs } = await stage.run(HERE, { ...schedule, files });
    expect([exitCode, outputs.drift]).toEqual([0, 'none']);
  });

  test('a target that cannot be read is unknown, never none; the other one is told of, and no issue is closed', async () => {
    const stage = await deployed();
    stage.edit(PRODUCTION, 'Good day', 'Moin');
    await stage.run(HERE, schedule);
    const files = {
      ...CHECKOUT,
      'xano-ci.yml': CONFIGURATION.replace(`workspace: ${PRODUCTION}`, 'workspace: 99'),
    };
    const { exitCode, stdout, outputs, summary } = await stage.run(HERE, { ...schedule, files });
    expect([exitCode, outputs]).toEqual([
      2,
      expect.objectContaining({ result: 'unknown', 'failure-reason': 'not-done', drift: 'unknown' }),
    ]);
    expect(parseCommands(stdout)).toHaveLength(1);
    expect(summary).toContain('Drift: staging');
    expect(summary).toContain('Whether there is drift is not known.');
    expect(stage.github.state.issues).toEqual([expect.objectContaining({ state: 'open' })]);
  });

  test('a wrong token: unknown', async () => {
    const stage = await deployed();
    const { exitCode, outputs } = await stage.run(entries.action, {
      ...schedule,
      inputs: { 'drift-token': 'wrong' },
    });
    expect([exitCode, outputs.drift]).toEqual([2, 'unknown']);
  });

  test('a token for deploying is never used for looking', async () => {
    const stage = await deployed();
    const { exitCode, stdout } = await stage.run(HERE, {
      ...schedule,
      inputs: { 'xano-token': '', 'staging-token': TOKENS.staging, 'production-token': TOKENS.staging },
    });
    expect([exitCode, parseCommands(stdout)[0]?.message]).toEqual([
      2,
      expect.stringContaining('holds no token'),
    ]);
  });

  test('without the right to keep an issue, the verdict stands and the missing line is named', async () => {
    const stage = await deployed({ github: { rights: { issues: 'read' } } });
    stage.edit(PRODUCTION, 'Good day', 'Moin');
    const { exitCode, stdout, outputs } = await stage.run(HERE, schedule);
    expect([exitCode, outputs.drift]).toEqual([1, 'drift']);
    expect(parseCommands(stdout).map(({ name, message }) => [name, message])).toEqual([
      ['error', expect.stringContaining('greet')],
      ['warning', expect.stringContaining('Add "issues: write" under "permissions:"')],
    ]);
  });

  test('records that cannot be read make it unknown: who is ahead cannot be told', async () => {
    const stage = await deployed();
    stage.github.fail({ method: 'GET', path: '/git/ref', times: 99, kind: { status: 403, message: 'No' } });
    const { exitCode, stdout, outputs } = await stage.run(HERE, schedule);
    expect([exitCode, outputs.drift]).toEqual([2, 'unknown']);
    expect(parseCommands(stdout)[0]?.message).toContain('Add "contents: read" under "permissions:"');
  });

  test('without targets there is nothing to look at, which is not none', async () => {
    const stage = await Stage.open();
    const { exitCode, outputs, summary } = await stage.run(HERE, {
      ...schedule,
      files: { 'a.xs': String(CHECKOUT['backend/0.xs']) },
    });
    expect([exitCode, outputs.drift, outputs.result]).toEqual([2, '', 'unknown']);
    expect(summary).toMatch(/^## ❓ Could not do the job/);
  });

  test('of workspaces that only inputs name', async () => {
    const stage = await deployed();
    stage.edit(PRODUCTION, 'Good day', 'Moin');
    const { 'xano-ci.yml': _configuration, ...files } = CHECKOUT;
    const { exitCode, outputs } = await stage.run(HERE, {
      ...schedule,
      files,
      inputs: { 'production-workspace': String(PRODUCTION) },
    });
    expect([exitCode, outputs.drift]).toEqual([1, 'drift']);
  });
});
