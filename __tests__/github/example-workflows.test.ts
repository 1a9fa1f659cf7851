import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { EVENT_MODES } from '../../src/commands/action/event-modes.ts';
import { actionInputs } from '../../src/github/action-interface.ts';
import { findPermissions, modeCalls } from '../../src/github/mode-calls.ts';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { LEVELS, type Level, SCOPES, type Scope } from './local-github/route.ts';
import { findPayload } from './runner.ts';
import { PRODUCTION, Stage } from './stage.ts';

jest.setTimeout(120_000);

const permissions = z.record(z.string(), z.enum(LEVELS));
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.string().optional(),
      environment: z.string().optional(),
      permissions: permissions.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(
        z.object({
          uses: z.string(),
          with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
        }),
      ),
    }),
  ),
});

const folder = `${repository}/examples/workflows`;
const workflows = readdirSync(folder).map((file) => {
  const document = parseDocument(readFileSync(`${folder}/${file}`, 'utf8'), { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return [file, workflow.parse(document.toJS())] as const;
});
const jobs = workflows.flatMap(([file, { jobs: all, permissions: shared }]) =>
  Object.entries(all).map(([name, job]) => {
    const step = job.steps.find(({ uses }) => uses.startsWith('xano-ci/xano-ci@'));
    return { file, name, job, rights: job.permissions ?? shared, given: step?.with ?? {} };
  }),
);

test('there is one for each thing to do', () => {
  expect(workflows.map(([file]) => file).sort()).toEqual([
    'deploy.yml',
    'drift.yml',
    'promote.yml',
    'pull-request.yml',
  ]);
});

describe.each(workflows)('%s', (_file, { on, concurrency, jobs: all }) => {
  test('is started by events that the action knows', () => {
    const known = EVENT_MODES.map(({ event }) => event);
    expect(Object.keys(on).filter((event) => !known.includes(event))).toEqual([]);
  });

  test('checks the files out, pins what it uses, and leaves no token on disk', () => {
    for (const { steps } of Object.values(all)) {
      expect(steps.map(({ uses }) => uses)).toEqual([
        expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
        expect.stringMatching(/^xano-ci\/xano-ci@v\d+\.\d+\.\d+$/),
      ]);
      expect(steps[0]?.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('takes turns; what changes something is never cancelled half way', () => {
    expect(concurrency['cancel-in-progress']).toBe('pull_request' in on);
  });
});

describe.each(jobs)('$file: $name', ({ file, rights, given }) => {
  test('uses inputs that there are', () => {
    expect(Object.keys(given).filter((name) => !Object.hasOwn(actionInputs, name))).toEqual([]);
  });

  test('has exactly the rights that its mode needs', () => {
    const mode = {
      'pull-request.yml': 'validate',
      'deploy.yml': 'deploy',
      'promote.yml': 'promote',
    } as const;
    const key = Object.entries(mode).find(([name]) => name === file)?.[1] ?? 'drift';
    const lines = Object.entries(rights).map(([scope, level]) => `${scope}: ${level}`);
    expect(lines.sort()).toEqual(findPermissions(modeCalls[key].calls));
  });
});

describe('with the rights that it gives, and none besides', () => {
  let entries: Entries;
  beforeAll(async () => {
    entries = await buildEntries();
  });
  afterAll(() => entries.remove());

  const openWith = (file: string): Promise<Stage> => {
    const { rights } = jobs.find((job) => job.file === file) ?? { rights: {} };
    const all = Object.entries<Level>(rights).filter(([scope]) => SCOPES.some((known) => known === scope));
    const none: Record<Scope, Level> = {
      checks: 'none',
      contents: 'none',
      deployments: 'none',
      issues: 'none',
      'pull-requests': 'none',
    };
    return Stage.open({ github: { rights: { ...none, ...Object.fromEntries(all) } } });
  };

  test('deploy.yml deploys', async () => {
    const stage = await openWith('deploy.yml');
    const staging = await stage.run(entries.action, { inputs: { stage: 'staging' } });
    const production = await stage.run(entries.action, { inputs: { stage: 'production', approve: 'true' } });
    expect([staging.exitCode, staging.stdout, production.exitCode, production.stdout]).toEqual([
      0,
      '',
      0,
      '',
    ]);
  });

  test('promote.yml promotes', async () => {
    const stage = await openWith('promote.yml');
    await stage.run(entries.action, { inputs: { stage: 'staging' } });
    const payload = findPayload('release', 'published');
    const { exitCode, stdout } = await stage.run(entries.action, { event: 'release', payload });
    expect([exitCode, stdout]).toEqual([0, '']);
  });

  test('drift.yml keeps an issue', async () => {
    const stage = await openWith('drift.yml');
    stage.edit(PRODUCTION, 'Hello', 'Moin');
    const { exitCode, stdout } = await stage.run(entries.action, {
      event: 'schedule',
      payload: { schedule: '* * * * *' },
    });
    expect([exitCode, stdout.includes('::warning'), stage.github.state.issues.length]).toEqual([1, false, 2]);
  });
});
