import { describe, expect, test } from '@jest/globals';
import {
  escapeCommandMessage,
  escapeCommandProperty,
  escapeMarkdown,
  escapeTerminal,
  escapeTerminalLine,
  renderMarkdownCode,
} from '../../src/report/escape.ts';
import { fc } from '../support/properties.ts';
import { hostileText, MOVING } from './hostile-text.ts';
import { parseCommand } from './parse-command.ts';
import { findElements, joinBlanks, readText, renderGfm } from './render-gfm.ts';

describe('for a terminal', () => {
  test.each([
    ['an escape sequence', 'a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['marks of direction', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['text that nobody sees', 'a\u{e0041}\u200bb', 'a\\u{e0041}\\u{200b}b'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
  ])('%s comes out as its code', (_, text, shown) => {
    expect(escapeTerminal(text)).toBe(shown);
  });

  test('letters of any script, emoji, tabs and line feeds stay', () => {
    const text = 'tàble\tЖ 漢字\n\u{1f600}';
    expect(escapeTerminal(text)).toBe(text);
  });

  test('a line is one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(MOVING.filter((character) => escapeTerminalLine(text).includes(character))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('for the runner', () => {
  test('a property comes back as it was, and nothing else does', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (file, message) => {
        const line = `::error file=${escapeCommandProperty(file)},line=1::${escapeCommandMessage(message)}`;
        expect(line).not.toMatch(/[\n\r]/);
        expect(parseCommand(line)).toEqual({
          name: 'error',
          properties: { file, line: '1' },
          message: escapeTerminal(message),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('for markdown', () => {
  const render = (text: string) =>
    renderGfm(
      `| a | b | c |\n| --- | --- | --- |\n| ${renderMarkdownCode(text)} | ${escapeMarkdown(text)} | end |\n`,
    );

  test('any text comes out as text, in cells of its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(text);
        expect(findElements(html)).toEqual(['code', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
        const shown = joinBlanks(escapeTerminalLine(text));
        const [code, plain, end] = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) =>
          readText(cell ?? ''),
        );
        expect([code, plain, end]).toEqual([shown, shown, 'end']);
      }),
      { numRuns: 120 },
    );
  });

  test.each([
    ['mention', '@octocat'],
    ['number of an issue', '#12'],
    ['number of an issue, in words', 'GH-12'],
    ['address', 'https://evil.example'],
    ['address without scheme', 'www.evil.example'],
    ['mail address', 'a@b.example'],
  ])('a %s is not found in the text that is shown', (_, text) => {
    const shown = render(text).replace(/<[^>]*>/g, '');
    expect(shown).not.toContain(text);
    expect(shown.replaceAll('\u200b', '')).toContain(text);
  });

  test('a path stays as it is, for people to copy', () => {
    expect(renderMarkdownCode('api/shop/cart-items.xs:12')).toBe('<code>api/shop/cart-items.xs:12</code>');
  });
});
