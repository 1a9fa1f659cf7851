import { expect, jest, test } from '@jest/globals';
import { HERE } from '../support/run-here.ts';
import { addPull } from './action-ports.ts';
import { SHA } from './runner.ts';
import { Stage } from './stage.ts';

jest.setTimeout(60_000);

test('the pull request is told what was pushed and what the tests said, at each target', async () => {
  const stage = await Stage.open();
  const number = addPull(stage.github.state, { mergedAt: '2026-01-02T00:00:00Z' });
  const pull = stage.github.state.openPulls.get(number);
  if (pull !== undefined) stage.github.state.pulls.set(SHA, [pull]);
  await stage.run(HERE);
  const [comment] = stage.github.state.issues[0]?.comments ?? [];
  for (const role of ['staging', 'production'])
    expect(comment?.body).toMatch(
      new RegExp(
        `^\\*\\*Note:\\*\\* Deployment to ${role}: done\\. \\d+ documents? (was|were) pushed\\..*test`,
        'm',
      ),
    );
});
