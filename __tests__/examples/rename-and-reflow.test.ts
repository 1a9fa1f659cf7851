import { describe, expect, it } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';
import { digestDocument } from '../../src/workspace/digest.ts';
import { diagnose } from '../checks/check-sources.ts';
import { readExample, underlined } from './read-example.ts';
import { type Layout, reflow } from './reflow.ts';
import { renameNames, renameWords } from './rename-names.ts';

type Sources = Readonly<Record<string, string>>;

const LAYOUTS: readonly Layout[] = [
  { indent: '  ', lineEnd: '\n', entries: 'mixed', seed: 1 },
  { indent: '\t', lineEnd: '\r\n', entries: 'open', seed: 2 },
  { indent: '    ', lineEnd: '\n', entries: 'closed', seed: 3 },
  { indent: '', lineEnd: '\r\n', entries: 'mixed', seed: 4 },
];

/** Findings about words of the language, which nobody renames. */
const ABOUT_WORDS: ReadonlySet<string> = new Set([
  'else-if-two-words',
  'else-on-closing-brace-line',
  'missing-argument',
  'paging-outside-return',
  'unknown-argument',
  'unknown-filter',
  'unknown-statement',
  'type-name-foreign',
]);

function edit(sources: Sources, change: (path: string, text: string) => string): Sources {
  return Object.fromEntries(Object.entries(sources).map(([path, text]) => [path, change(path, text)]));
}

/** All that a finding says, but for the place: that moves. */
function describeFindings(sources: Sources, rename = (text: string): string => text): readonly string[] {
  return diagnose(sources)
    .map((diagnostic) => {
      const { check, file, suggestions = [] } = diagnostic;
      const word = ABOUT_WORDS.has(check) ? (text: string): string => text : rename;
      const others = suggestions.map(word).sort().join(', ');
      return `${check} ${file} ${JSON.stringify(word(underlined(sources, diagnostic)))} → ${others}`;
    })
    .sort();
}

describe.each(['shop', 'shop-agent-pr'])('the findings of %s', (name) => {
  const sources = readExample(name);
  const renamed = edit(sources, renameNames);
  const expected = describeFindings(sources, renameWords);

  it('are the same under other names', () => {
    expect(describeFindings(renamed)).toEqual(expected);
  });

  it.each(LAYOUTS)('are the same in another layout: %j', (layout) => {
    const laidOut = edit(sources, (path, text) => reflow(path, text, layout));
    expect(describeFindings(laidOut)).toEqual(describeFindings(sources));
  });

  it.each(LAYOUTS)('are the same under other names in another layout: %j', (layout) => {
    expect(describeFindings(edit(renamed, (path, text) => reflow(path, text, layout)))).toEqual(expected);
  });

  it('are as many as the example says', () => {
    expect(expected).toHaveLength(name === 'shop' ? 0 : 20);
  });
});

describe('the layout', () => {
  const sources = readExample('shop');
  const digest = (path: string, text: string): readonly string[] =>
    parseFile({ path, text }).documents.map(digestDocument);

  it.each(LAYOUTS)('says nothing about what a document means: %j', (layout) => {
    for (const [path, text] of Object.entries(sources)) {
      const laidOut = reflow(path, text, layout);
      expect(laidOut).not.toBe(text);
      expect([path, digest(path, laidOut)]).toEqual([path, digest(path, text)]);
    }
  });
});

describe('the renaming', () => {
  const sources = readExample('shop-agent-pr');
  const words = new Set(Object.values(sources).flatMap((text) => text.match(/\w+/g) ?? []));

  it('is one to one', () => {
    expect(new Set([...words].map(renameWords)).size).toBe(words.size);
  });

  it('leaves none of the names of tables and columns', () => {
    const renamed = Object.values(edit(sources, renameNames))
      .join('\n')
      .replace(/\/\/.*|"""[\s\S]*?"""/g, '');
    for (const word of ['wishlist_item', 'product_id', 'unit_price', 'cart_item', 'stock_after']) {
      expect(words.has(word)).toBe(true);
      expect(renamed).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
  });

  it('changes every file', () => {
    for (const [path, text] of Object.entries(sources)) expect(renameNames(path, text)).not.toBe(text);
  });
});

describe('a name that is changed in one place only', () => {
  const sources = readExample('shop');
  /** In the order of findings: by file and line. */
  const findUses = (pattern: RegExp): readonly string[] =>
    Object.entries(sources).flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );
  const findBroken = (path: string, from: string, to: string): ReturnType<typeof diagnose> => {
    const text = sources[path];
    if (text === undefined || !text.includes(from)) throw new Error(`"${from}" does not stand in ${path}.`);
    return diagnose({ ...sources, [path]: text.replace(from, to) });
  };

  it.each(['product', 'order', 'user', 'cart_item'])('breaks every use of the table %s', (table) => {
    const found = findBroken(`table/${table}.xs`, `table ${table} {`, `table ${renameWords(table)} {`);
    const uses = findUses(new RegExp(`\\bdb(?:\\.\\w+)+ ${table}\\b|\\b(?:table|auth)\\s*[:=] "${table}"`));
    expect(uses.length).toBeGreaterThan(2);
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual(uses);
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(['unknown-table']));
  });

  it('breaks every use of a column', () => {
    const found = findBroken('table/stock_movement.xs', 'int stock_after', 'int stock_left');
    expect(found.map(({ check, file }) => `${check} ${file}`)).toEqual([
      'unknown-field function/stock/adjust.xs',
    ]);
  });

  it('breaks every use of an input', () => {
    const found = findBroken('function/text/slug.xs', 'text phrase', 'text sentence');
    expect(found.map(({ check, file }) => `${check} ${file}`)).toEqual([
      'missing-input api/admin/products_POST.xs',
      'function-run-unknown-input api/admin/products_POST.xs',
      'unknown-input function/text/slug.xs',
      // Its own tests hand it over under the old name.
      'missing-input function/text/slug.xs',
      'function-run-unknown-input function/text/slug.xs',
      'missing-input function/text/slug.xs',
      'function-run-unknown-input function/text/slug.xs',
    ]);
  });
});
