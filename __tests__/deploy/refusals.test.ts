import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/deploy/deploy.ts';
import { createFolderRecords } from '../../src/records/folder-records.ts';
import { note } from '../simulator/documents.ts';
import { MemoryJournal, MemoryStore } from './support/memory-ports.ts';
import { FILES, LIVE, NEW_GREET, PRODUCTION, STAGING, Story, stepOf } from './support/story.ts';

describe('the wrong target', () => {
  test('the same workspace twice: nothing is asked of anybody', async () => {
    const story = await Story.start();
    const [staging] = story.targets;
    const result = await story.deploy(undefined, {
      targets: [staging, { ...staging, name: 'production', branch: 'v1' }],
    });
    expect(result.status).toBe('refused');
    expect(result.steps[0]?.message).toContain('"staging" and "production" are the same workspace');
    expect(story.staging.requests).toEqual([]);
  });

  test('a workspace that is called otherwise', async () => {
    const story = await Story.start();
    const [staging] = story.targets;
    const result = await story.deploy(undefined, { targets: [{ ...staging, workspaceName: 'other' }] });
    expect(stepOf(result, 'staging', 'doctor').message).toBe(
      'Workspace 7 is called "shop-staging", and "staging" is "other".',
    );
    expect(story.writes(STAGING)).toEqual([]);
  });

  test('another workspace than the records know', async () => {
    const story = await Story.start();
    const [staging] = story.targets;
    await story.deploy(undefined, { targets: [staging] });
    const { workspaceName: _, ...moved } = { ...staging, workspace: PRODUCTION };
    const result = await story.deployNext('deploy-2', undefined, { targets: [moved] });
    expect(stepOf(result, 'staging', 'doctor').message).toBe(
      '"staging" was workspace 7 so far, and this is workspace 8.',
    );
    expect(story.writes(PRODUCTION)).toEqual([]);
  });

  test('a branch that is not there', async () => {
    const story = await Story.start();
    const [staging] = story.targets;
    const result = await story.deploy(undefined, { targets: [{ ...staging, branch: 'dev' }] });
    expect(stepOf(result, 'staging', 'doctor').message).toBe('There is no branch "dev".');
  });
});

test('pushing is switched off: the preview tells it before anything is done', async () => {
  const story = await Story.start({ allowPush: false });
  const result = await story.deploy();
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'staging', 'doctor')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('push'),
  });
  expect(story.writes(STAGING)).toEqual([]);
  expect(story.store.records.has('locks/staging/1')).toBe(false);
});

test('another deployment is at it: refused, naming it', async () => {
  const story = await Story.start();
  const claim = { owner: 'deploy-0', at: '2026-01-01T00:00:00.000Z', expiresAt: '2026-01-01T01:00:00.000Z' };
  await story.records.acquireLock('staging', claim);
  const result = await story.deploy();
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'staging', 'lock').message).toBe(
    '"staging" is being deployed by "deploy-0", whose lock expires at 2026-01-01T01:00:00.000Z.',
  );
  expect(story.writes(STAGING)).toEqual([]);
  story.now += 61 * 60_000;
  expect((await story.deploy()).status).toBe('done');
});

test('two deployments at the same time: one gets the target, the other is refused', async () => {
  const story = await Story.start();
  const [staging] = story.targets;
  const start = (id: string) =>
    deploy(story.request(undefined, { id, targets: [staging] }), {
      ...story.ports,
      journal: new MemoryJournal(),
    });
  const results = await Promise.all([start('deploy-1'), start('deploy-2')]);
  expect(results.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(story.writes(STAGING)).toHaveLength(1);
});

test('the lock is lost meanwhile: nothing is pushed', async () => {
  const story = await Story.start();
  const records = {
    ...story.records,
    renewLock: async () =>
      ({ status: 'held', owner: 'deploy-9', expiresAt: '2026-01-01T02:00:00.000Z' }) as const,
  };
  const result = await deploy(story.request(), { ...story.ports, records });
  expect(stepOf(result, 'staging', 'push')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('"deploy-9"'),
  });
  expect(story.writes(STAGING)).toEqual([]);
});

test('no right to write records, no deployment', async () => {
  const story = await Story.start();
  class Unwritable extends MemoryStore {
    override async createExclusive(): Promise<boolean> {
      throw new Error('Its permissions do not allow it.');
    }
  }
  const result = await deploy(story.request(), {
    ...story.ports,
    records: createFolderRecords(new Unwritable()),
  });
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'staging', 'lock').message).toContain('Its permissions do not allow it.');
  expect(story.writes(STAGING)).toEqual([]);
});

test('production takes nothing that staging has not proved', async () => {
  const story = await Story.start();
  const [staging, production] = story.targets;
  await story.deploy(undefined, { targets: [staging] });
  const result = await story.deployNext('deploy-2', [...FILES.slice(0, -1)], { targets: [production] });
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'production', 'accept')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('"staging" has not proved bundle'),
  });
  expect(story.calls(PRODUCTION)).toEqual([]);
});

describe('the policy', () => {
  const narrowed = note.replace('text? body?', 'int? body?');

  test('refuses what loses data, naming it; nothing is pushed', async () => {
    const story = await Story.start();
    const result = await story.deploy([narrowed, ...LIVE.slice(1)]);
    expect(result.status).toBe('refused');
    expect(stepOf(result, 'staging', 'policy').message).toContain('table "note" at "schema.body"');
    expect(story.writes(STAGING)).toEqual([]);
  });

  test('lets through what is allowed by name, also when the server calls it a loss', async () => {
    const story = await Story.start();
    const refuse = ['destructive', 'exposing'] as const;
    const refused = await story.deploy([narrowed, ...LIVE.slice(1)]);
    const data = stepOf(refused, 'staging', 'policy').data;
    expect(data).toMatchObject({ refused: [{ remedy: { kind: 'table', name: 'note' } }] });
    const result = await story.deployNext('deploy-2', [narrowed, ...LIVE.slice(1)], {
      policy: {
        refuse,
        allow: ['schema.body', 'schema.body.type'].map((path) => ({ kind: 'table', name: 'note', path })),
      },
    });
    expect(result.status).toBe('done');
    expect(result.receipt?.targets[0]?.notRestorable).toHaveLength(1);
  });
});

test('what the server cannot compile is not pushed', async () => {
  const story = await Story.start();
  const lost = NEW_GREET.replace('var $text', 'function.run nowhere {\n    } as $x\n    var $text');
  const result = await story.deploy([lost], { targets: [story.targets[0]] });
  expect(stepOf(result, 'staging', 'preview')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('mvp:placeholder'),
  });
  expect(story.writes(STAGING)).toEqual([]);
});

test('somebody edits between the backup and the push: refused, naming the object', async () => {
  const story = await Story.start({ faults: ['pull:someone-edits=function/greet'] });
  const result = await story.deploy();
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'staging', 'push')).toMatchObject({
    status: 'failed',
    message: 'Somebody edited the target since it was backed up: function "greet". Nothing was pushed.',
  });
  expect(story.writes(STAGING)).toEqual([]);
});

describe('somebody edited since the last deployment', () => {
  const edited = async (): Promise<Story> => {
    const story = await Story.start();
    await story.deploy();
    const [workspace] = story.staging.state.workspaces;
    const greet = workspace?.branches[0]?.documents.find(({ name }) => name === 'greet');
    if (greet !== undefined) greet.text = greet.text.replace('Good day', 'Howdy');
    return story;
  };

  test('what would be overwritten stops it, by name', async () => {
    const story = await edited();
    const result = await story.deployNext('deploy-2');
    expect(stepOf(result, 'staging', 'compare')).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('would be overwritten: function "greet".'),
    });
    expect(story.writes(STAGING)).toHaveLength(1);
  });

  test('unless that is allowed', async () => {
    const story = await edited();
    const result = await story.deployNext('deploy-2', undefined, { overwriteEdits: true });
    expect(result.status).toBe('done');
    expect(story.held(STAGING)['function greet']).toContain('Good day');
  });

  test('and what git has taken over is no edit any more', async () => {
    const story = await edited();
    const adopted = FILES.map((text) =>
      text === NEW_GREET ? text.replace('"Good day "', '"Howdy "') : text,
    );
    const held = story.held(STAGING)['function greet'] ?? '';
    const result = await story.deployNext(
      'deploy-2',
      [...adopted.filter((text) => !text.startsWith('function greet')), held],
      {
        targets: [story.targets[0]],
      },
    );
    expect(result.status).toBe('done');
  });
});

describe('the token expires half-way', () => {
  test('it ends where it stands, with nothing pushed', async () => {
    const story = await Story.start({ faults: ['token-expired-after=6'] });
    const result = await story.deploy();
    expect(result.status).toBe('refused');
    expect(stepOf(result, 'staging', 'push')).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('401'),
    });
    expect(story.journal.lines).toContain('staging push failed');
    expect(story.calls(PRODUCTION)).toEqual([]);
    expect(story.writes(STAGING)).toEqual([]);
  });

  test('resumed with a new one, it is finished', async () => {
    const story = await Story.start();
    const [staging] = story.targets;
    const refuse = async () => {
      throw Object.assign(new Error('The token is refused.'), {
        kind: 'unauthorized',
        remedy: 'Make a new one.',
      });
    };
    const expired = { ...staging, xano: { ...staging.xano, pushMultidoc: refuse } };
    expect((await story.deploy(undefined, { targets: [expired] })).status).toBe('refused');
    const result = await story.deploy(undefined, { targets: [staging] });
    expect(result.status).toBe('done');
    expect(stepOf(result, 'staging', 'back-up').resumed).toBe(true);
    expect(story.writes(STAGING)).toHaveLength(1);
  });
});
