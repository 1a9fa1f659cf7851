import type { Expression, ObjectLiteral, Pair, Statement } from '../language/ast.ts';
import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import type { ObjectKeys } from '../language/vocabulary/object-keys.ts';
import { ADDON_KEYS, JOIN_KEYS, PAGING_KEYS, RETURN_KEYS } from '../language/vocabulary/query-arguments.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { findNearest } from '../source/nearest.ts';
import { onceFor } from '../source/once-for.ts';
import { findActivePairs, findPair, listItems, listValues, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table product {
    schema {
      int id
    }
  }
`;
const bad = xs`
  function all {
    input
    stack {
      db.query product {
        return = {type: "list", paging: {page: 1, perPage: 20}}
      } as $rows
    }
    response = $rows
  }
`;

/** An object of which all keys are known. */
interface KeyedObject {
  /** The clause, argument or key that holds it, as messages call it. */
  readonly of: string;
  readonly value: Expression | undefined;
  readonly keys: readonly string[];
}

export const unknownKey: Check = {
  id: 'unknown-key',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A key that the object of a clause or an argument does not have.',
  why: 'The push is refused, or the key is dropped and what it was to change stays as it was.',
  bad: { sources: { 'table/product.xs': table, 'function/all.xs': bad }, at: ['perPage'] },
  good: { 'table/product.xs': table, 'function/all.xs': bad.replace('perPage', 'per_page') },
  create: ({ text, report }) => {
    const judge = ({ of, value, keys }: KeyedObject): void => {
      if (value?.type !== 'object') return;
      for (const pair of findUnknown(value, keys)) {
        const key = placeName(pair.key);
        const suggestions = findNearest(key.text, keys);
        // One that is given already would be given twice.
        const isFree = suggestions.every((name) => findPair(value, name) === undefined);
        report({
          at: key,
          message: `"${of}" takes no key "${key.text}".`,
          help: `It can have ${keys.map((name) => `"${name}"`).join(', ')}.`,
          suggestions,
          ...(isFree ? fixName(key, keys, text) : {}),
        });
      }
    };
    return {
      document: ({ keyword, body }) => {
        const clauses = DOCUMENT_KINDS[keyword.text]?.clauses;
        for (const entry of body.entries) {
          if (entry.type !== 'assignment') continue;
          const of = entry.name.text;
          const clause = clauses?.[of];
          if (clause?.keys === undefined) continue;
          const keys = listKeys(clause.keys);
          const objects = clause.form === 'value:list' ? listItems(entry.value) : [entry.value];
          for (const one of objects) judge({ of, value: one, keys });
        }
      },
      statement: (statement, _context, ancestors) => {
        if (findSurroundings(ancestors).type !== 'stack') return;
        for (const object of findArgumentObjects(statement)) judge(object);
      },
    };
  },
};

function findUnknown(object: ObjectLiteral, keys: readonly string[]): readonly Pair[] {
  return findActivePairs(object).filter(({ key }) => !keys.includes(key.text));
}

function findArgumentObjects(statement: Statement): readonly KeyedObject[] {
  const row = STATEMENTS[statement.keyword.text];
  return (statement.body?.entries ?? []).flatMap((entry): readonly KeyedObject[] => {
    if (entry.type !== 'assignment') return [];
    const { value } = entry;
    const of = entry.name.text;
    switch (row?.arguments[of]?.kind) {
      case 'return':
        return [
          { of, value, keys: RETURN_KEYS },
          { of: 'paging', value: findPair(value, 'paging')?.value, keys: PAGING_KEYS },
        ];
      case 'joins':
        return listValues(value).map((join) => ({ of, value: join, keys: listKeys(JOIN_KEYS) }));
      case 'addons':
        return findAddons(value);
      default:
        return [];
    }
  });
}

/** An addon may hold addons. */
function findAddons(value: Expression | undefined): readonly KeyedObject[] {
  return listItems(value).flatMap((addon) => [
    { of: 'addon', value: addon, keys: listKeys(ADDON_KEYS) },
    ...findAddons(findPair(addon, 'addon')?.value),
  ]);
}

/** Listed once: a list that stays the same is searched for similar words much quicker. */
const listKeys = onceFor((keys: ObjectKeys): readonly string[] => [...keys.required, ...keys.optional]);
