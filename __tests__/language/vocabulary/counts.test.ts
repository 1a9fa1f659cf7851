import { expect, test } from '@jest/globals';
import { LLM_KEYS, LLM_PROVIDERS } from '../../../src/language/vocabulary/agent-llm.ts';
import { CASTS } from '../../../src/language/vocabulary/casts.ts';
import { COMMON_ARGUMENTS } from '../../../src/language/vocabulary/common-arguments.ts';
import { CORS_MODES } from '../../../src/language/vocabulary/cors-modes.ts';
import { DEPRECATED_FILTERS } from '../../../src/language/vocabulary/deprecated-filters.ts';
import { DOCUMENT_KINDS } from '../../../src/language/vocabulary/document-kinds.ts';
import { ENVIRONMENT_VARIABLES } from '../../../src/language/vocabulary/environment-variables.ts';
import { ERROR_TYPES } from '../../../src/language/vocabulary/error-types.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { FILTERS } from '../../../src/language/vocabulary/filters.ts';
import { HISTORY_VALUES } from '../../../src/language/vocabulary/history-values.ts';
import { FILTERED_TYPES, INPUT_FILTERS } from '../../../src/language/vocabulary/input-filters.ts';
import { OPERATORS } from '../../../src/language/vocabulary/operators.ts';
import * as queryArguments from '../../../src/language/vocabulary/query-arguments.ts';
import { AGGREGATE_FILTERS, QUERY_FILTERS } from '../../../src/language/vocabulary/query-filters.ts';
import { REFERENCES } from '../../../src/language/vocabulary/references.ts';
import { STATEMENT_FAMILIES, STATEMENTS } from '../../../src/language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../../src/language/vocabulary/statements/branches.ts';
import { INDEX_TYPES } from '../../../src/language/vocabulary/table-indexes.ts';
import { TRIGGER_INPUTS } from '../../../src/language/vocabulary/trigger-inputs.ts';
import {
  CONTEXT_VARIABLES,
  REJECTED_VARIABLES,
  RESERVED_VARIABLES,
} from '../../../src/language/vocabulary/variables.ts';
import { VERBS } from '../../../src/language/vocabulary/verbs.ts';

/**
 * How much of the language is known. Each row of a table is tested by what is made from it, so a row that is lost takes
 * its tests along: the numbers are what tells. Whoever adds a row changes one of them.
 */
const count = (table: object): number => Object.keys(table).length;
const countEach = (tables: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, count(table)]));

test('kinds of document, and the clauses of each', () => {
  const clauses = Object.fromEntries(
    Object.entries(DOCUMENT_KINDS).map(([kind, row]) => [kind, count(row.clauses)]),
  );
  expect(count(DOCUMENT_KINDS)).toBe(28);
  expect(clauses).toEqual({
    table: 9,
    table_trigger: 11,
    addon: 5,
    api_group: 10,
    query: 14,
    function: 11,
    task: 11,
    middleware: 11,
    agent: 10,
    agent_trigger: 11,
    tool: 10,
    mcp_server: 9,
    mcp_server_trigger: 10,
    realtime_channel: 6,
    realtime_trigger: 10,
    workspace: 6,
    workspace_trigger: 8,
    error_trigger: 8,
    branch: 5,
    workflow_test: 5,
    'run.job': 3,
    'run.service': 3,
    market_item: 14,
    channel: 0,
    knowledge: 0,
    message: 0,
    policy: 0,
    realtime_server: 0,
  });
});

test('statements of each family', () => {
  expect(countEach(STATEMENT_FAMILIES)).toEqual({
    control: 18,
    db: 22,
    call: 14,
    api: 5,
    array: 17,
    text: 11,
    math: 8,
    object: 3,
    security: 17,
    redis: 15,
    storage: 9,
    stream: 3,
    util: 12,
    zip: 5,
    debug: 2,
    cloud: 33,
    expect: 19,
  });
  expect(count(STATEMENTS)).toBe(213);
});

test('arguments and branches of statements', () => {
  const rows = Object.values(STATEMENTS);
  const all = rows.flatMap((row) => Object.values(row.arguments));
  expect({
    arguments: all.length,
    required: all.filter(({ required }) => required).length,
    expected: all.filter(({ expected }) => expected).length,
    choices: all.filter(({ values }) => values !== undefined).length,
    oneOf: rows.filter(({ oneOf }) => oneOf !== undefined).length,
    neededWith: rows.filter(({ neededWith }) => neededWith !== undefined).length,
    results: rows.filter(({ returns }) => returns).length,
    common: count(COMMON_ARGUMENTS),
    branches: count(BRANCHES),
  }).toEqual({
    arguments: 610,
    required: 289,
    expected: 13,
    choices: 29,
    oneOf: 10,
    neededWith: 1,
    results: 142,
    common: 3,
    branches: 10,
  });
});

test('filters', () => {
  const tables = { FILTERS, DEPRECATED_FILTERS, QUERY_FILTERS, AGGREGATE_FILTERS, INPUT_FILTERS };
  expect(countEach(tables)).toEqual({
    FILTERS: 235,
    DEPRECATED_FILTERS: 60,
    QUERY_FILTERS: 54,
    AGGREGATE_FILTERS: 5,
    INPUT_FILTERS: 18,
  });
});

test('types of fields', () => {
  const rows = Object.values(FIELD_TYPES);
  expect({
    types: rows.length,
    options: rows.flatMap(({ options }) => options).length,
    needed: rows.flatMap(({ requiredOptions }) => requiredOptions).length,
    notEverywhere: rows.filter(({ where }) => where.length < 4).length,
    withKnownFilters: FILTERED_TYPES.length,
  }).toEqual({ types: 25, options: 99, needed: 3, notEverywhere: 2, withKnownFilters: 9 });
});

test('operators and casts', () => {
  const rows = Object.values(OPERATORS);
  expect({
    operators: rows.length,
    inQueriesOnly: rows.filter(({ where }) => where === 'query').length,
    inExpressionsOnly: rows.filter(({ where }) => where === 'expression').length,
    skippingNull: rows.filter(({ skipsNull }) => skipsNull).length,
    casts: CASTS.length,
  }).toEqual({ operators: 39, inQueriesOnly: 18, inExpressionsOnly: 2, skippingNull: 24, casts: 8 });
});

test('words that stand for a value or a choice', () => {
  const lists = { CONTEXT_VARIABLES, RESERVED_VARIABLES, REJECTED_VARIABLES, ENVIRONMENT_VARIABLES };
  const choices = { VERBS, ERROR_TYPES, HISTORY_VALUES, CORS_MODES, INDEX_TYPES, LLM_KEYS, LLM_PROVIDERS };
  expect(countEach({ ...lists, ...choices })).toEqual({
    CONTEXT_VARIABLES: 14,
    RESERVED_VARIABLES: 5,
    REJECTED_VARIABLES: 5,
    ENVIRONMENT_VARIABLES: 18,
    VERBS: 5,
    ERROR_TYPES: 7,
    HISTORY_VALUES: 8,
    CORS_MODES: 3,
    INDEX_TYPES: 6,
    LLM_KEYS: 23,
    LLM_PROVIDERS: 4,
  });
  const { ADDON_KEYS, JOIN_KEYS, ...others } = queryArguments;
  const keys = Object.fromEntries(
    Object.entries({ ADDON_KEYS, JOIN_KEYS }).map(([name, { required, optional }]) => [
      name,
      [...required, ...optional],
    ]),
  );
  expect(countEach({ ...others, ...keys })).toEqual({
    RETURN_TYPES: 6,
    RETURN_KEYS: 6,
    PAGING_KEYS: 5,
    DISTINCT_VALUES: 2,
    JOIN_KEYS: 3,
    JOIN_TYPES: 3,
    SORT_DIRECTIONS: 3,
    ADDON_KEYS: 6,
    PAGE_KEYS: 9,
  });
});

test('ways to name another object, and the inputs that triggers are given', () => {
  expect(REFERENCES.length).toBe(57);
  expect(countEach(TRIGGER_INPUTS)).toEqual({
    table_trigger: 4,
    realtime_trigger: 5,
    workspace_trigger: 3,
    agent_trigger: 2,
    mcp_server_trigger: 2,
  });
});
