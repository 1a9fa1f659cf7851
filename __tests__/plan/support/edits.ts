import type { Document, Node, Statement } from '../../../src/language/ast.ts';
import { parseFile } from '../../../src/language/parse.ts';
import { type Ancestors, walk } from '../../../src/language/visit.ts';
import type { Sources } from './plan-sources.ts';

/** One edit of one document, and where a plan has to say it is. */
export interface SemanticEdit {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  /** The beginning of the path of the one change that is expected. */
  readonly at: string;
}

/** Every edit of some kinds that can be made somewhere in the sources. */
export function findEdits(sources: Sources): readonly SemanticEdit[] {
  return Object.entries(sources).flatMap(([file, text]) =>
    parseFile({ path: file, text }).documents.flatMap((document) => findEditsOf(file, text, document)),
  );
}

function findEditsOf(file: string, text: string, document: Document): readonly SemanticEdit[] {
  const found: SemanticEdit[] = [];
  const add = (what: string, start: number, end: number, insert: string, at: string): void => {
    found.push({ what, file, text: `${text.slice(0, start)}${insert}${text.slice(end)}`, at });
  };
  walk(document, [
    {
      field: (node, ancestors) => {
        if (node.name === undefined) return;
        const at = findPath([...ancestors, node]);
        add('rename a field', node.name.start, node.name.end, `${node.name.text}_renamed`, at);
        add('drop a field', node.start, node.end, '', at);
        add(
          'retype a field',
          node.fieldType.start,
          node.fieldType.end,
          node.fieldType.text === 'json' ? 'int' : 'json',
          at,
        );
        if (!node.nullable && node.listSize === undefined)
          add('make a field nullable', node.fieldType.end, node.fieldType.end, '?', at);
        add('add a field', node.start, node.start, 'text added_field?\n', findPath(ancestors));
        for (const filter of node.filters)
          add('change a filter', filter.start, filter.end, `${filter.name.text}x`, at);
      },
      string: (node, ancestors) => {
        // A document under another name is another document: that has a test of its own.
        if (node.quote !== '"' || ancestors.length === 1) return;
        add('change a text', node.start, node.end, '"another text"', findPath([...ancestors, node]));
      },
      number: (node, ancestors) =>
        add('change a number', node.start, node.end, String(node.value + 17), findPath([...ancestors, node])),
      assignment: (node, ancestors) => {
        const parent = ancestors.at(-2);
        if (parent?.type !== 'statement' && parent?.type !== 'document') return;
        if (['guid', 'canonical'].includes(node.name.text)) return;
        add('drop an argument', node.start, node.end, '', findPath([...ancestors, node]));
      },
      pair: (node, ancestors) => {
        const at = findPath([...ancestors, node]);
        // An entry of a list that is known by its name is another entry under another key.
        if (at !== 'tools') add('rename a key', node.key.start, node.key.end, `${node.key.text}_renamed`, at);
        add('add a key', node.start, node.start, 'added_key: 1\n', findPath(ancestors));
      },
      statement: (node, ancestors) => {
        if (!isInRow(ancestors)) return;
        const at = findPath([...ancestors, node]);
        const row = findPath(ancestors);
        add('remove a statement', node.start, node.end, '', at);
        add('insert a statement', node.start, node.start, 'debug.log {\n value = "inserted"\n}\n', row);
        add('switch a statement off', node.start, node.start, '!', at);
        const next = findNext(node, ancestors);
        if (next !== undefined) {
          const swapped = `${text.slice(next.start, next.end)}${text.slice(node.end, next.start)}${text.slice(node.start, node.end)}`;
          if (text.slice(next.start, next.end) !== text.slice(node.start, node.end))
            add('move a statement', node.start, next.end, swapped, row);
        }
        if (node.alias !== undefined)
          add('rename a result', node.alias.target.start, node.alias.target.end, '$renamed', at);
      },
      variable: (node, ancestors) => {
        if (ancestors.some(({ type }) => type === 'alias')) return;
        add('use another variable', node.start, node.end, '$another', findPath([...ancestors, node]));
      },
      attribute: (node) => {
        if (node.name.text === 'verb' && document.header.includes(node))
          add('change a verb', node.value.start, node.value.end, 'PUT', 'verb');
      },
    },
  ]);
  return found;
}

/** Directly in a `stack`, an `if`, an `each`: not `if` in `conditional`, not `stack` in a document. */
function isInRow(ancestors: Ancestors): boolean {
  const parent = ancestors.at(-2);
  return (
    parent?.type === 'statement' &&
    ['stack', 'if', 'elseif', 'else', 'each', 'try', 'catch', 'finally', 'case', 'default', 'test'].includes(
      parent.keyword.text,
    )
  );
}

function findNext(node: Statement, ancestors: Ancestors): Node | undefined {
  const block = ancestors.at(-1);
  if (block?.type !== 'block') return undefined;
  const next = block.entries[block.entries.indexOf(node) + 1];
  return next?.type === 'statement' ? next : undefined;
}

/** The beginning of a path, as far as it does not depend on how a plan counts: the clause, and its first part. */
function findPath(nodes: Ancestors): string {
  const clause = nodes[2];
  if (clause === undefined || nodes[1]?.type !== 'block') return '';
  switch (clause.type) {
    case 'assignment':
      return clause.name.text === 'api_group' ? '' : clause.name.text;
    case 'field-list': {
      const field = nodes[3];
      return field?.type === 'field'
        ? `${clause.keyword.text}.${field.name?.text ?? ''}`
        : clause.keyword.text;
    }
    case 'statement': {
      const name = clause.header[0];
      const label =
        name === undefined
          ? ''
          : name.type === 'string'
            ? `.${name.value}`
            : name.type === 'identifier'
              ? `.${name.text}`
              : '';
      const first = nodes[4];
      const block = nodes[3];
      if (block?.type !== 'block' || first === undefined || clause.keyword.text !== 'stack')
        return `${clause.keyword.text}${label}`;
      const statements: Ancestors = block.entries.filter(({ type }) => type === 'statement');
      return `stack.${statements.indexOf(first)}`;
    }
    default:
      return '';
  }
}
