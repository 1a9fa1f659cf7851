import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { grammar } from 'ohm-js';
import { parse } from '../../../src/language/generated/parser.js';
import { LLM_KEYS, LLM_PROVIDERS } from '../../../src/language/vocabulary/agent-llm.ts';
import { CASTS } from '../../../src/language/vocabulary/casts.ts';
import { CORS_MODES } from '../../../src/language/vocabulary/cors-modes.ts';
import { ENVIRONMENT_VARIABLES } from '../../../src/language/vocabulary/environment-variables.ts';
import { ERROR_TYPES } from '../../../src/language/vocabulary/error-types.ts';
import { HISTORY_VALUES } from '../../../src/language/vocabulary/history-values.ts';
import { OPERATORS } from '../../../src/language/vocabulary/operators.ts';
import * as queryArguments from '../../../src/language/vocabulary/query-arguments.ts';
import { INDEX_TYPES } from '../../../src/language/vocabulary/table-indexes.ts';
import {
  CONTEXT_VARIABLES,
  REJECTED_VARIABLES,
  RESERVED_VARIABLES,
} from '../../../src/language/vocabulary/variables.ts';
import { VERBS } from '../../../src/language/vocabulary/verbs.ts';
import { wordTable } from '../../../src/language/vocabulary/word-table.ts';

const xanoscript = grammar(
  readFileSync(new URL('../../../src/language/xanoscript.ohm', import.meta.url), 'utf8'),
);
const isValue = (source: string) => parse(`function a {\n  response = ${source}\n}`) !== null;
const PREFIX_OR_SHAPE = ['!', '?:', '|'];

describe('words', () => {
  test.each(Object.entries(OPERATORS).filter(([symbol]) => !PREFIX_OR_SHAPE.includes(symbol)))(
    '"%s" is an operator of the grammar',
    (symbol, row) => {
      const right = symbol.endsWith('between') ? '1:2' : '1';
      expect(isValue(`$a ${symbol} ${right}`)).toBe(true);
      if (row.skipsNull) expect(isValue(`$a ${symbol}? ${right}`)).toBe(true);
    },
  );

  test.each(CASTS)('"!%s" is a cast of the grammar', (type) => {
    expect(xanoscript.match(`!${type} "1"`, 'cast').succeeded()).toBe(true);
  });

  test.each(ENVIRONMENT_VARIABLES)('"$env.%s" is a value', (name) => {
    expect(isValue(`$env.${name}`)).toBe(true);
  });

  test.each(Object.keys(CONTEXT_VARIABLES))('"$%s" is a value', (name) => {
    expect(isValue(`$${name}`)).toBe(true);
  });

  test('no list says a word twice', () => {
    const indexes = Object.values(INDEX_TYPES).map((row) => row.operators);
    const lists: readonly (readonly unknown[])[] = [
      VERBS,
      HISTORY_VALUES,
      ERROR_TYPES,
      CORS_MODES,
      CASTS,
      ENVIRONMENT_VARIABLES,
      [...REJECTED_VARIABLES, ...RESERVED_VARIABLES],
      ...indexes,
      ...Object.values(queryArguments).map((list) =>
        'required' in list ? [...list.required, ...list.optional] : list,
      ),
    ];
    expect(lists.filter((list) => new Set(list).size !== list.length)).toEqual([]);
  });

  test('what a provider of an agent is expected to say is a key of "llm"', () => {
    const expected = Object.values(LLM_PROVIDERS).flatMap((row) => row.expected);
    expect(expected.filter((key) => !(key in LLM_KEYS))).toEqual([]);
  });
});

describe('a table of words', () => {
  const table = wordTable({ trim: { inner: { min: 1 }, list: ['a'] } });

  test('finds what stands in it', () => {
    expect(table['trim' satisfies string]?.inner.min).toBe(1);
    expect(table['trim' satisfies string]?.list).toEqual(['a']);
  });

  test('finds nothing else, at any depth', () => {
    expect('constructor' in table).toBe(false);
    expect('toString' in (table['trim' satisfies string]?.inner ?? {})).toBe(false);
  });
});
