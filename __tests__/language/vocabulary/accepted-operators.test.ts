import { describe, expect, test } from '@jest/globals';
import { CASTS } from '../../../src/language/vocabulary/casts.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { FOREIGN_OPERATORS, WORD_OPERATORS } from '../../../src/language/vocabulary/foreign-operators.ts';
import { OPERATORS } from '../../../src/language/vocabulary/operators.ts';
import { diagnose } from '../../checks/check-sources.ts';
import { findFindings, findSuggestions, misspell } from './support/find-findings.ts';
import { inFunction } from './support/write-statement.ts';

const inCondition = (value: string): string => inFunction(`precondition (${value})\n`);
const inValue = (value: string): string => inFunction(`return {\nvalue = ${value}\n}\n`);
const inWhere = (value: string): string => inFunction(`db.query note {\nwhere = ${value}\n} as $rows\n`);

const operators = Object.entries(OPERATORS);
/** Written in a way of their own: before a value, in two parts, before the name of a filter. */
const SHAPES: Readonly<Record<string, (left: string, right: string) => string>> = {
  '!': (left) => `!${left}`,
  '?:': (left, right) => `${left} ? ${right} : 1`,
  '|': (left) => `${left}|first`,
  between: (left, right) => `${left} between ${right}:5`,
  'not between': (left, right) => `${left} not between ${right}:5`,
};
const write = (operator: string, left: string, right: string): string =>
  SHAPES[operator]?.(left, right) ?? `${left} ${operator} ${right}`;

describe('every operator', () => {
  test.each(operators)('"%s" is accepted in a query', (operator) => {
    expect(findFindings(inWhere(write(operator, '$db.note.a', '$input.b')))).toEqual([]);
  });

  test.each(operators)('"%s" is accepted in other expressions, or reported there', (operator, row) => {
    const text = write(operator, '$input.a', '$input.b');
    const wrong = row.where === 'query' ? [`query-operator-outside-query ${JSON.stringify(text)}`] : [];
    expect(findFindings(inValue(text))).toEqual(wrong);
    expect(findFindings(inCondition(text))).toEqual(wrong);
  });

  test.each(operators.filter(([, row]) => row.skipsNull))('"%s" takes a "?" behind it', (operator) => {
    const text = write(operator, '$db.note.a', '$input.b').replace(operator, `${operator}?`);
    expect(findFindings(inWhere(text))).toEqual([]);
  });

  test.each(operators.filter(([name]) => !(name in SHAPES)))(
    '"%s" needs a value on each side',
    (operator) => {
      expect(findFindings(inCondition(`$input.a ${operator}`))).not.toEqual([]);
      if (operator !== '-') expect(findFindings(inCondition(`${operator} $input.a`))).not.toEqual([]);
    },
  );
});

/** What is said of a wrong condition: the message, what is underlined, and the help and suggestions. */
function explain(text: string, check: string): { readonly said: string; readonly advice: string } {
  const [found] = diagnose({ 'a.xs': text }, { scope: 'partial' }).filter((one) => one.check === check);
  const advice = [...(found?.suggestions ?? []), found?.help ?? ''].join(' ');
  return { said: found?.message ?? '', advice };
}

describe('words of other languages between two values', () => {
  const words = Object.entries(FOREIGN_OPERATORS);
  // Each has a message of its own between parentheses.
  const OWN_MESSAGES: readonly string[] = ['and', 'or', 'is'];

  test.each(words)('"%s" is reported with the right one', (word, { use, help }) => {
    for (const form of [word, word.toUpperCase()]) {
      const text = inWhere(`$db.note.a ${form} $input.b`);
      const { said, advice } = explain(text, 'leftover-after-value');
      expect(said).toBe(`There is no operator "${form}".`);
      expect(advice).toContain(use ?? help);
      const between = explain(inCondition(`$input.a ${form} $input.b`), 'syntax-error');
      expect(between.advice).toContain(use ?? help);
      if (!OWN_MESSAGES.includes(word)) expect(between.said).toBe(`There is no operator "${word}".`);
    }
  });

  test.each(WORD_OPERATORS)('"%s" is written in small letters', (word) => {
    const capital = word.toUpperCase();
    const right = word.endsWith('between') ? '1:5' : '[1]';
    const where = inWhere(`$db.note.a ${capital} ${right}`);
    if (!word.endsWith('between')) {
      expect(findFindings(where)).toEqual([`leftover-after-value "${capital}"`]);
      expect(findSuggestions(where, 'leftover-after-value')).toEqual([word]);
    }
    const { said } = explain(inWhere(`($db.note.a ${capital} ${right})`), 'syntax-error');
    expect(said).toBe('Operators that are words are written in small letters.');
  });

  test.each(WORD_OPERATORS.filter((word) => !word.startsWith('not ')))('"!%s" is no operator', (word) => {
    const { said } = explain(inWhere(`($db.note.a !${word} [1])`), 'syntax-error');
    expect(said).toBe('An operator that is a word is negated by "not".');
  });
});

describe('signs of other languages between two values', () => {
  test.each([
    ['<>', 'syntax-error', '!='],
    ['=<', 'syntax-error', '<='],
    ['=>', 'syntax-error', '|map:'],
    ['<=>', 'syntax-error', '`<`'],
    ['=~', 'syntax-error', 'regex_matches'],
    ['~=', 'syntax-error', 'regex_matches'],
    ['?:', 'syntax-error', '??'],
    ['?.', 'syntax-error', '|get:'],
    ['->', 'syntax-error', '.name'],
    ['.', 'syntax-error', '~'],
    ['**', 'syntax-error', 'pow'],
    ['&', 'bit-operators', 'bitwise_and'],
    ['^', 'bit-operators', 'bitwise_xor'],
    ['<<', 'bit-operators', 'power of 2'],
    ['>>', 'bit-operators', 'power of 2'],
    ['+=', 'syntax-error', 'math.add'],
    ['-=', 'syntax-error', 'math.add'],
    ['%=', 'syntax-error', 'math.add'],
    ['??=', 'syntax-error', 'math.add'],
  ])('"%s" is reported, with what is written here', (sign, check, right) => {
    for (const put of [inCondition, inValue, inWhere]) {
      const { said, advice } = explain(put(`$input.a ${sign} $input.b`), check);
      expect(said).not.toBe('');
      expect(advice).toContain(right);
    }
  });

  test.each(['not', 'NOT'])('"%s" before a value is a "!"', (word) => {
    expect(explain(inCondition(`${word} $input.a`), 'syntax-error').said).toBe('A negation is written "!".');
  });
});

describe('every cast', () => {
  test.each(CASTS)('"!%s" is accepted before a text, wherever a value stands', (cast) => {
    const values = [`!${cast} "1"`, `!${cast} '1'`, `!${cast}"1"`, `[!${cast} "1"]`, `{a: !${cast} "1"}`];
    for (const value of values) expect(findFindings(inValue(value))).toEqual([]);
    expect(findFindings(inWhere(`$db.note.a == !${cast} "1"`))).toEqual([]);
  });

  test.each(CASTS)('"!%s" misspelt is reported, and found again', (cast) => {
    const text = inValue(`!${misspell(cast)} "1"`);
    expect(findFindings(text)).toEqual([`unknown-type "${misspell(cast)}"`]);
    expect(findSuggestions(text, 'unknown-type')).toContain(cast);
  });

  test.each(CASTS)('"!%s" is refused before anything but a text', (cast) => {
    for (const value of ['1', '$input.a', '[1]', '{a: 1}'])
      expect(findFindings(inValue(`!${cast} ${value}`))).not.toEqual([]);
  });

  test.each(Object.keys(FIELD_TYPES).filter((type) => !CASTS.some((cast) => cast === type)))(
    '"!%s" is none: not every type has one',
    (type) => {
      expect(findFindings(inValue(`!${type} "1"`))).toEqual([`unknown-type "${type}"`]);
    },
  );

  test.each([
    ['string', 'text'],
    ['integer', 'int'],
    ['boolean', 'bool'],
    ['float', 'decimal'],
  ])('"!%s" is called "!%s"', (foreign, right) => {
    expect(findSuggestions(inValue(`!${foreign} "1"`), 'unknown-type')[0]).toBe(right);
  });
});
