import { CASTS } from '../../src/language/vocabulary/casts.ts';
import { DOCUMENT_KINDS } from '../../src/language/vocabulary/document-kinds.ts';
import { FIELD_TYPES } from '../../src/language/vocabulary/field-types.ts';
import { FILTERS } from '../../src/language/vocabulary/filters.ts';
import { INPUT_FILTERS } from '../../src/language/vocabulary/input-filters.ts';
import { STATEMENTS } from '../../src/language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../src/language/vocabulary/statements/branches.ts';
import type { Names } from './generate.ts';

const ODD = ['__proto__', 'constructor', 'toString', 'a', 'x1', 'é', 'item', 'user', 'name'];
const clauses = Object.values(DOCUMENT_KINDS).flatMap((kind) => Object.keys(kind.clauses));
const args = Object.values(STATEMENTS).flatMap((statement) => Object.keys(statement.arguments));

/** Words that checks know, for the rules of the grammar that hold names. */
export const NAMES: Names = new Map<string, readonly string[]>([
  [
    'word',
    [
      ...Object.keys(STATEMENTS),
      ...Object.keys(BRANCHES),
      ...Object.keys(DOCUMENT_KINDS),
      'stack',
      'test',
      ...ODD,
    ],
  ],
  ['key', [...clauses, ...args, ...ODD]],
  ['pairKey', [...args, 'table', 'type', 'where', 'name', 'value', ...ODD]],
  ['name', ODD],
  ['path', ODD],
  ['nameText', ODD],
  ['memberName', [...ODD, '0', '$x']],
  ['variable', ['$x', '$input', '$db', '$env', '$var', '$', '$$', '$item', '$error', '$__proto__']],
  ['fieldType', [...Object.keys(FIELD_TYPES), ...ODD]],
  ['filterName', [...Object.keys(FILTERS), ...ODD]],
  ['inputFilterName', [...Object.keys(INPUT_FILTERS), ...ODD]],
  ['castType', [...Object.keys(CASTS), ...ODD]],
]);
