import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Values of zod's own namespaces: one use takes all of it into the bundle, with 50 languages, and every start reads them. */
const WHOLE = /\bz\.(?:core|locales|util|regexes|z)\.(?!\$)\w+/;

test('only those parts of zod are used that can be bundled without the rest', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.filter((file) => WHOLE.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});
