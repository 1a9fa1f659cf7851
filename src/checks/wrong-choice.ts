import type { Document, Expression, HeaderPart, Statement } from '../language/ast.ts';
import { LLM_KEYS, LLM_PROVIDERS } from '../language/vocabulary/agent-llm.ts';
import { CORS_MODES } from '../language/vocabulary/cors-modes.ts';
import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import {
  DISTINCT_VALUES,
  JOIN_TYPES,
  RETURN_TYPES,
  SORT_DIRECTIONS,
} from '../language/vocabulary/query-arguments.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { INDEX_TYPES } from '../language/vocabulary/table-indexes.ts';
import { VERBS } from '../language/vocabulary/verbs.ts';
import { findNearest } from '../source/nearest.ts';
import { onceFor } from '../source/once-for.ts';
import {
  findAssignment,
  findAttribute,
  findPair,
  listItems,
  listValues,
  type PlacedName,
  readName,
} from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  query orders verb=GET {
    input
    stack
    response = []
  }
`;

/** A constant where one of a few is expected. */
interface Choice {
  /** What is chosen, as messages call it. */
  readonly of: string;
  /** Undefined when it is left out, or computed. */
  readonly chosen: PlacedName | undefined;
  readonly values: readonly (string | number | boolean)[];
}

export const wrongChoice: Check = {
  id: 'wrong-choice',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A value that is none of those that a clause or an argument can have.',
  why: 'The push is refused, or what the value belongs to fails when it runs.',
  bad: {
    sources: { 'api/orders.xs': good.replace('GET', 'FETCH') },
    at: ['FETCH'],
  },
  good: { 'api/orders.xs': good },
  create: ({ report }) => {
    const judge = ({ of, chosen, values }: Choice): void => {
      // It has a check of its own.
      if (of === 'error_type') return;
      if (chosen === undefined || values.some((value) => String(value) === chosen.text)) return;
      const texts = values.map(String);
      report({
        at: chosen,
        message: `"${chosen.text}" is none of the values of "${of}".`,
        help: `It is one of ${texts.map((text) => `"${text}"`).join(', ')}.`,
        suggestions: findNearest(chosen.text, findTexts(values)),
      });
    };
    return {
      document: (document) => {
        for (const choice of [...findVerb(document.header), ...findClauseChoices(document)]) judge(choice);
      },
      statement: (statement, _context, ancestors) => {
        if (findSurroundings(ancestors).type !== 'stack') return;
        for (const choice of findArgumentChoices(statement)) judge(choice);
      },
    };
  },
};

function findVerb(header: readonly HeaderPart[]): readonly Choice[] {
  return [{ of: 'verb', chosen: findAttribute(header, 'verb'), values: VERBS }];
}

// ── Clauses ──────────────────────────────────────────────────────────────────────────────────────

function findClauseChoices({ keyword, body }: Document): readonly Choice[] {
  const clauses = DOCUMENT_KINDS[keyword.text]?.clauses;
  const choices = body.entries.flatMap((entry): readonly Choice[] => {
    if (entry.type !== 'assignment') return [];
    const of = entry.name.text;
    const clause = clauses?.[of];
    const values = clause?.values;
    if (values === undefined) return [];
    const chosen = clause?.form === 'value:object' ? listValues(entry.value) : [entry.value];
    return chosen.map((one) => ({ of, chosen: readConstant(one), values }));
  });
  const kind = keyword.text;
  if (kind === 'api_group') choices.push(choosePair(findAssignment(body, 'cors')?.value, 'mode', CORS_MODES));
  if (kind === 'agent') choices.push(...findModelChoices(findAssignment(body, 'llm')?.value));
  return kind === 'table' ? [...choices, ...findIndexChoices(findAssignment(body, 'index')?.value)] : choices;
}

function findModelChoices(llm: Expression | undefined): readonly Choice[] {
  return Object.entries(LLM_KEYS).flatMap(([key, row]) => {
    const values = key === 'type' ? Object.keys(LLM_PROVIDERS) : row.values;
    const value = findPair(llm, key)?.value;
    // A text may hold what is filled in when the agent runs: `"{{ $env.PROVIDER }}"`.
    const isConstant = value?.type === 'string' && !value.value.includes('{{');
    return values === undefined || !isConstant ? [] : [choosePair(llm, key, values)];
  });
}

function findIndexChoices(indexes: Expression | undefined): readonly Choice[] {
  return listItems(indexes).flatMap((index) => {
    const type = choosePair(index, 'type', Object.keys(INDEX_TYPES));
    const operators = INDEX_TYPES[type.chosen?.text ?? '']?.operators ?? [];
    const fields = operators.length === 0 ? [] : listItems(findPair(index, 'field')?.value);
    return [type, ...fields.map((field) => choosePair(field, 'op', operators))];
  });
}

// ── Arguments ────────────────────────────────────────────────────────────────────────────────────

function findArgumentChoices(statement: Statement): readonly Choice[] {
  const row = STATEMENTS[statement.keyword.text];
  const verb = row?.operand === 'reference-with-verb' ? findVerb(statement.header) : [];
  const ofArguments = (statement.body?.entries ?? []).flatMap((entry): readonly Choice[] => {
    if (entry.type !== 'assignment') return [];
    const { value } = entry;
    const of = entry.name.text;
    const argument = row?.arguments[of];
    switch (argument?.kind) {
      case 'return':
        return [choosePair(value, 'type', RETURN_TYPES), choosePair(value, 'distinct', DISTINCT_VALUES)];
      case 'joins':
        return listValues(value).map((join) => choosePair(join, 'type', JOIN_TYPES));
      case 'sort':
        return listValues(value).map((one) => ({ of, chosen: readConstant(one), values: SORT_DIRECTIONS }));
      default:
        return argument?.values === undefined
          ? []
          : [{ of, chosen: readConstant(value), values: argument.values }];
    }
  });
  return [...verb, ...ofArguments];
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────────

function choosePair(object: Expression | undefined, of: string, values: Choice['values']): Choice {
  const value = findPair(object, of)?.value;
  return { of, chosen: value === undefined ? undefined : readConstant(value), values };
}

function readConstant(value: Expression): PlacedName | undefined {
  if (value.type !== 'number') return readName(value);
  return { text: String(value.value), start: value.start, end: value.end };
}

const findTexts = onceFor((values: Choice['values']) => values.filter((one) => typeof one === 'string'));
