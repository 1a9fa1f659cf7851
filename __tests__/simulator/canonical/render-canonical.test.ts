import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../src/language/parse.ts';
import { renderCanonical } from '../../../src/simulator/canonical/render-canonical.ts';
import { readExample } from '../read-example.ts';

const shop = readExample('shop').map(({ path, text }) => [path, text] as const);

describe('a document that is canonical', () => {
  test.each(shop)('stays as it is: %s', (_path, text) => {
    expect(renderCanonical(text)).toBe(text);
  });
});

describe('a document that was laid out by hand', () => {
  test.each(shop)('comes back canonical, and stays so: %s', (_path, text) => {
    const byHand = disturb(text);
    const once = renderCanonical(byHand);
    expect(meaningOf(once)).toEqual(meaningOf(text));
    expect(once).toBe(text);
    expect(renderCanonical(once)).toBe(once);
  });
});

/** Tabs for blanks, blank lines everywhere but below comments, a final newline; texts over several lines are left alone. */
function disturb(text: string): string {
  let inText = false;
  let before = '';
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const wasInText = inText;
    if (line.split('"""').length % 2 === 0) inText = !inText;
    if (wasInText || inText) lines.push(line);
    else if (line.trim() !== '') {
      if (!/^\s*(\||\/\/)/.test(before) && !line.trim().startsWith('|')) lines.push('');
      lines.push(line.replace(/^ +/, (blanks) => '\t'.repeat(blanks.length)));
    }
    before = line;
  }
  return `${lines.join('\n')}\n`;
}

/** The tree without places. */
function meaningOf(text: string): unknown {
  const { documents, problems } = parseFile({ path: '', text });
  expect(problems).toEqual([]);
  return JSON.parse(
    JSON.stringify(documents, (key, value: unknown) =>
      key === 'start' || key === 'end' ? undefined : value,
    ),
  );
}
