import type { TextGenerator } from './generate.ts';
import { makeNoise, mutateBytes, mutateTokens } from './mutate.ts';
import { createRandom } from './random.ts';

/** Longer examples are cut at a document, so that thousands of inputs fit into a second. */
const MOST = 800;

/** Makes input number `index` of a run; the same one for the same seed. */
export function makeInput(
  seed: number,
  index: number,
  examples: readonly string[],
  generator: TextGenerator,
): string {
  const random = createRandom(seed, index);
  const example = (): string => (random.pick(examples) ?? '').slice(0, MOST);
  const kind = random.next();
  if (kind < 0.4) return mutateTokens(example(), example(), random);
  if (kind < 0.6) return mutateBytes(example(), random);
  if (kind < 0.85) return generator.generate(random, 5 + random.below(150));
  if (kind < 0.92) return mutateTokens(generator.generate(random, 60), example(), random);
  return makeNoise(random);
}
