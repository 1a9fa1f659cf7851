import { expect, test } from '@jest/globals';
import { diagnose } from '../checks/check-sources.ts';
import { readExample } from './read-example.ts';

const sources = readExample('shop');
const tables = Object.values(sources).flatMap((text) => /^table (\w+) \{/m.exec(text)?.[1] ?? []);

/** Every place where a table is named, by patterns alone: nothing of the program takes part. */
function findPlaces(table: string): readonly string[] {
  const patterns = [
    String.raw`\bdb\.(?:bulk\.)?\w+ "?(${table})"?(?= |$)`,
    String.raw`\btable *[=:] *"(${table})"`,
    `^ *auth *= *"(${table})"`,
    String.raw`\bauth: *"(${table})"`,
  ];
  return Object.entries(sources).flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.trimStart().startsWith('//')
          ? []
          : patterns.flatMap((pattern) =>
              [...line.matchAll(new RegExp(pattern, 'gd'))].map(
                (match) => `${file}:${index + 1}:${(match.indices?.[1]?.[0] ?? -1) + 1}`,
              ),
            ),
      ),
  );
}

test.each(tables)('renaming table "%s" in its document alone tells of every other place, once', (table) => {
  const changed = Object.fromEntries(
    Object.entries(sources).map(([file, text]) => [
      file,
      text.replace(new RegExp(`^table ${table} \\{`, 'm'), 'table zebra_crossing {'),
    ]),
  );
  const found = diagnose(changed, { only: 'unknown-table' })
    .filter(({ message }) => message.includes(`"${table}"`))
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(new Set(found).size).toBe(found.length);
  expect(found.toSorted()).toEqual(findPlaces(table).toSorted());
  expect(found.length).toBeGreaterThan(0);
});
