import type { Block, Document, Entry, Expression, Field } from '../../language/ast.ts';
import type { Span } from '../../source/span.ts';

/** A place where a document names another object. */
export interface Reference extends Span {
  readonly kind: string;
  readonly name: string;
}

/** Statements whose first operand names an object, by keyword. `db.*` names tables, with the exceptions below. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'function.run': 'function',
  'function.call': 'function',
  'task.call': 'task',
  'tool.call': 'tool',
  'addon.call': 'addon',
  'middleware.call': 'middleware',
  'workflow_test.call': 'workflow_test',
  'ai.agent.run': 'agent',
};
const TABLE_STATEMENT = /^db\.(get|has|query|add|edit|patch|add_or_edit|del|delete|truncate|bulk\.\w+)$/;
/** Lists whose entries name an object with `name:`. */
const LISTS: Readonly<Record<string, string>> = { addon: 'addon', tools: 'tool' };

/** All places of a document where a name must be that of another object. */
export function findReferences(document: Document): readonly Reference[] {
  return findInBlock(document.body);
}

/** Statements that stand for one which the server could not resolve before. */
export function holdsPlaceholder(text: string): boolean {
  return /^\s*placeholder\s/m.test(text);
}

function findInBlock(block: Block | undefined): readonly Reference[] {
  return block?.entries.flatMap(findInEntry) ?? [];
}

function findInEntry(entry: Entry): readonly Reference[] {
  switch (entry.type) {
    case 'assignment': {
      const kind = LISTS[entry.name.text];
      if (kind !== undefined) return findInList(entry.value, kind);
      return entry.name.text === 'table' ? findName(entry.value, 'table') : [];
    }
    case 'field-list':
      return entry.fields.flatMap(findInField);
    case 'statement': {
      const { text: keyword } = entry.keyword;
      const kind = STATEMENTS[keyword] ?? (TABLE_STATEMENT.test(keyword) ? 'table' : undefined);
      const [operand] = entry.header;
      const own =
        kind === undefined || operand === undefined || operand.type === 'attribute'
          ? []
          : findName(operand, kind);
      return [...own, ...findInBlock(entry.body)];
    }
    case 'broken':
      return [];
    default:
      return entry satisfies never;
  }
}

function findInField(field: Field): readonly Reference[] {
  return findInBlock(field.options);
}

function findInList(value: Expression, kind: string): readonly Reference[] {
  if (value.type !== 'array') return [];
  return value.items.flatMap((item) => {
    if (item.type !== 'object') return [];
    return item.pairs.flatMap((pair) => {
      if (pair.key.text === 'name') return findName(pair.value, kind);
      return pair.key.text === 'addon' ? findInList(pair.value, kind) : [];
    });
  });
}

/** An empty name refers to nothing already. */
function findName(value: Expression, kind: string): readonly Reference[] {
  const name = value.type === 'string' ? value.value : value.type === 'identifier' ? value.text : '';
  return name === '' ? [] : [{ kind, name, start: value.start, end: value.end }];
}
