import { expect, test } from '@jest/globals';
import { greet, main, note } from '../simulator/documents.ts';
import { FILES, LIVE, NEW_GREET, PRODUCTION, STAGING, Story, stepOf } from './support/story.ts';

const sent = (story: Story) =>
  story.staging.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith(`/${STAGING}/multidoc`))
    .map(({ query, body }) => [query['partial'], query['delete'], body.split('\n---\n').length]);

test('a partial push leaves columns that are not in git, and goes on leaving them', async () => {
  const story = await Story.start();
  const [staging] = story.targets;
  const smaller = note.replace('    text? body?\n', '    text? summary?\n');
  const result = await story.deploy([smaller], { targets: [staging], policy: { refuse: [], allow: [] } });
  expect(result.status).toBe('done');
  expect(story.held(STAGING)['table note']).toContain('text? body?');
  const again = await story.deployNext('deploy-2', [smaller], {
    targets: [staging],
    policy: { refuse: [], allow: [] },
  });
  expect(stepOf(again, 'staging', 'push').status).toBe('skipped');
});

test('sync sends everything, because what is missing in it counts', async () => {
  const story = await Story.start();
  const result = await story.deploy(FILES, { targets: [story.targets[0]], mode: 'sync' });
  expect(result.status).toBe('done');
  expect(sent(story)).toEqual([['false', 'false', 6]]);
});

test('delete removes what git has not got, once the policy allows it by name', async () => {
  const story = await Story.start();
  const files = [note, main, greet];
  const [staging] = story.targets;
  const strict = { refuse: ['breaking', 'destructive'] as const, allow: [] };
  const refused = await story.deploy(files, { targets: [staging], mode: 'delete', policy: strict });
  expect(stepOf(refused, 'staging', 'policy')).toMatchObject({ status: 'failed' });
  const allow = [{ kind: 'query', name: 'notes', path: '' }];
  const result = await story.deployNext('deploy-2', files, {
    targets: [staging],
    mode: 'delete',
    policy: { ...strict, allow },
  });
  expect(result.status).toBe('done');
  expect(Object.keys(story.held(STAGING))).not.toContain('query notes');
  expect(sent(story)).toEqual([['false', 'true', 3]]);
});

test('a pull that is cut off is no state of a workspace: unknown, nothing is pushed', async () => {
  const story = await Story.start({ faults: ['pull:truncate'] });
  const result = await story.deploy();
  expect(result.status).toBe('unknown');
  expect(stepOf(result, 'staging', 'back-up')).toMatchObject({ status: 'unknown' });
  expect(story.writes(STAGING)).toEqual([]);
});

test('whatever order a pull comes in, and whatever a push answers', async () => {
  const story = await Story.start({
    settings: { pullOrder: 'shuffled', pushAnswer: 'empty', pullEndsInNewline: true },
  });
  expect((await story.deploy()).status).toBe('done');
  expect((await story.deployNext('deploy-2')).status).toBe('done');
});

test('a branch that is not live is deployed to by its label', async () => {
  const story = await Story.start();
  const [staging] = story.targets;
  await story.client(story.staging).createBranch(STAGING, { label: 'dev', source: 'v1' });
  const result = await story.deploy([NEW_GREET, ...LIVE.slice(0, 3)], {
    targets: [{ ...staging, branch: 'dev' }],
  });
  expect(result.status).toBe('done');
  expect(story.held(STAGING)['function greet']).toContain('Hello');
});

test('an object that was renamed in git is renamed at the target, by its guid', async () => {
  const story = await Story.start();
  const guid = /guid = "(.*)"/.exec(story.held(STAGING)['function greet'] ?? '')?.[1];
  const renamed = (story.held(STAGING)['function greet'] ?? '').replace('function greet', 'function hail');
  const result = await story.deploy([renamed], { targets: [story.targets[0]] });
  expect(result.status).toBe('done');
  expect(Object.keys(story.held(STAGING))).not.toContain('function greet');
  expect(story.held(STAGING)['function hail']).toContain(`guid = "${guid}"`);
  expect(result.receipt?.targets[0]?.leftBehind.map(({ name }) => name)).not.toContain('greet');
});

test('what is switched otherwise at a target is pushed and proved so', async () => {
  const story = await Story.start({ staging: [], production: [] });
  const task = 'task clean {\n  active = true\n\n  stack {\n  }\n\n  schedule = []\n}';
  const key = story.request([task]).bundle.documents[0]?.key ?? '';
  const [staging, production] = story.targets;
  const quiet = { ...staging, switches: { [key]: { active: 'false' } } };
  const result = await story.deploy([task], { targets: [quiet, production] });
  expect(result.status).toBe('done');
  expect(story.held(STAGING)['task clean']).toContain('active = false');
  expect(story.held(PRODUCTION)['task clean']).toContain('active = true');

  const broken = { ...staging, switches: { [key]: { active: '{' } } };
  const refused = await story.deployNext('deploy-2', [task], { targets: [broken] });
  expect(refused.status).toBe('refused');
});
