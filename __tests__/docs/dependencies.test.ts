import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('docs/dependencies.md gives a reason for every package, in the version in use', () => {
  const { devDependencies, overrides }: Manifest = JSON.parse(read('package.json'));
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (\S+) \| .{10,} \|$/gm)];
  const documented = rows.map(([, name, version]) => `${name} ${version}`).sort();
  const used = Object.entries({ ...devDependencies, ...overrides }).map(
    ([name, version]) => `${name} ${version}`,
  );
  expect(documented).toEqual(used.sort());
});

test('whoever installs xano-ci installs nothing else', () => {
  const { dependencies }: Manifest = JSON.parse(read('package.json'));
  expect(dependencies).toBeUndefined();
});
