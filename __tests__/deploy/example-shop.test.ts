import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PRODUCTION, STAGING, Story, stepOf } from './support/story.ts';

const examples = new URL('../../examples/', import.meta.url).pathname;

function readTexts(example: string): readonly string[] {
  const folder = join(examples, example);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xs'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

test('the shop of the examples goes to both targets, and the second time there is nothing to do', async () => {
  const shop = readTexts('shop');
  const story = await Story.start({ staging: shop, production: [] });
  const result = await story.deploy(shop, { policy: { refuse: [], allow: [] } });
  expect(result.targets.flatMap(({ steps }) => steps.filter(({ status }) => status === 'failed'))).toEqual(
    [],
  );
  expect(result.status).toBe('done');
  expect(stepOf(result, 'staging', 'push').message).toBe('Everything is there already.');
  expect(Object.keys(story.held(PRODUCTION)).sort()).toEqual(
    Object.keys(story.held(STAGING))
      .map((name) => (name === 'workspace shop-staging' ? 'workspace shop' : name))
      .sort(),
  );
  const again = await story.deployNext('deploy-2', shop, { policy: { refuse: [], allow: [] } });
  expect(stepOf(again, 'production', 'push').status).toBe('skipped');
  expect(story.writes(STAGING)).toEqual([]);
  expect(story.writes(PRODUCTION)).toHaveLength(1);
}, 30_000);
