import { expect, jest, test } from '@jest/globals';
import { resolveShowWishes } from '../../src/commands/action/show-wishes.ts';
import { renderPullMarker } from '../../src/github/pull-marker.ts';
import { HERE } from '../support/run-here.ts';
import { addPull, CONTEXT, NO_INPUTS } from './action-ports.ts';
import { SHA } from './runner.ts';
import { Stage } from './stage.ts';

jest.setTimeout(60_000);

test('the pull request is told what was pushed and what the tests said, at each target', async () => {
  const stage = await Stage.open();
  const number = addPull(stage.github.state, { mergedAt: '2026-01-02T00:00:00Z' });
  const pull = stage.github.state.openPulls.get(number);
  if (pull !== undefined) stage.github.state.pulls.set(SHA, [pull]);
  const review = `${renderPullMarker('validate:', { run: 4000, attempt: 1 })}\n\n## ✅ Xano: passed\n\nLook.`;
  const comments = stage.github.state.issues[0]?.comments ?? [];
  comments.push({ id: stage.github.state.nextId(), body: review, createdAt: stage.github.state.nextDate() });
  await stage.run(HERE);
  expect(comments).toHaveLength(1);
  const [comment] = comments;
  expect(comment?.body).toMatch(
    /^<!-- xano-ci:section:deploy_\w{10} run=4711\.1 at=staging:\w{10},production:\w{10} -->$/m,
  );
  // The review stays, below what became of it.
  expect(comment?.body).toMatch(
    /## ✅ Xano deployment: passed[\s\S]*<details>[\s\S]*## ✅ Xano: passed\n\nLook\.[\s\S]*<\/details>/,
  );
  for (const role of ['staging', 'production'])
    expect(comment?.body).toMatch(
      new RegExp(
        `^\\*\\*Note:\\*\\* Deployment to ${role}: done\\. \\d+ documents? (was|were) pushed\\..*test`,
        'm',
      ),
    );
});

test.each([
  ['all at once', 'deploy', {}, 'validate:', 'deploy', 'Xano deployment'],
  [
    'a job for staging',
    'deploy',
    { stage: 'staging' },
    'validate:',
    'deploy-staging',
    'Xano deployment to staging',
  ],
  ['a release', 'promote', {}, 'validate:', 'promote', 'Xano deployment to production'],
  ['a folder', 'deploy', { path: 'a' }, 'validate:a', 'deploy', 'Xano deployment (a)'],
  ['a look at what it would do', 'deploy', { dryRun: true }, 'deploy:', 'review', 'Xano'],
  ['a check', 'validate', {}, 'validate:', 'review', 'Xano'],
  ['a plan', 'plan', {}, 'plan:', 'review', 'Xano'],
] as const)('who speaks, and where: %s', (_what, mode, more, key, section, subject) => {
  const wishes = resolveShowWishes({ mode, context: CONTEXT, inputs: { ...NO_INPUTS, ...more } });
  expect(wishes).toMatchObject({
    key,
    section: expect.stringMatching(new RegExp(`^${section}_[0-9a-f]{10}$`)),
    subject,
  });
});
