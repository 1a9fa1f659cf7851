import type { Expression, Name, Node, Pair } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { type Ancestors, walk } from '../../src/language/visit.ts';
import { PAGE_KEYS } from '../../src/language/vocabulary/query-arguments.ts';
import { IMPLICIT_COLUMNS } from '../../src/language/vocabulary/table-indexes.ts';
import { TRIGGER_INPUTS } from '../../src/language/vocabulary/trigger-inputs.ts';
import { CONTEXT_VARIABLES } from '../../src/language/vocabulary/variables.ts';
import type { Span } from '../../src/source/span.ts';

/** Words of the platform, and the misspellings of them in the examples: what they are near to stays as well. */
const KEPT: ReadonlySet<string> = new Set([
  ...IMPLICIT_COLUMNS,
  ...PAGE_KEYS,
  ...Object.values(TRIGGER_INPUTS).flatMap((inputs) => Object.keys(inputs)),
  // What an answer of another server is made of.
  ...['response', 'status', 'result', 'headers'],
  'created',
  'create_at',
]);

/** Without `s`: plurals stay plurals, and are near to what they are plurals of. */
const LETTERS = 'abcdefghijklmnopqrtuvwxyz';

function renameLetter(letter: string): string {
  const at = LETTERS.indexOf(letter.toLowerCase());
  if (at === -1) return letter;
  const other = LETTERS.charAt((at + 12) % LETTERS.length);
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

/** One to one, each letter for itself: names that were alike are alike, and no others. */
export function renameWords(text: string): string {
  return text.replace(/\w+/g, (word) => (KEPT.has(word) ? word : word.replace(/[a-z]/gi, renameLetter)));
}

/** Renames everything in a source that somebody chose: objects, columns, inputs, variables, keys, tests. */
export function renameNames(path: string, text: string): string {
  let renamed = '';
  let done = 0;
  for (const { start, end } of findNames(path, text)) {
    renamed += text.slice(done, start) + renameWords(text.slice(start, end));
    done = end;
  }
  return renamed + text.slice(done);
}

/** Where names stand, in the order of the text. */
function findNames(path: string, text: string): readonly Span[] {
  const found = new Map<number, Span>();
  const add = (span: Span | undefined): void => {
    if (span !== undefined) found.set(span.start, span);
  };
  const visitor = {
    string: (node: Expression, ancestors: Ancestors) => {
      if (isNameText(node, ancestors)) add(placeOf(node));
      for (const name of findTemplateNames(text, node)) add(name);
    },
    variable: (node: Node & { readonly name: string }) => {
      if (!(node.name in CONTEXT_VARIABLES)) add({ start: node.start + 1, end: node.end });
    },
    member: ({ object, property }: { readonly object: Expression; readonly property: Name }) => {
      const ofPlatform = object.type === 'variable' && (object.name === 'env' || object.name === 'error');
      if (!ofPlatform && !property.text.startsWith('$')) add(property);
    },
    pair: (node: Pair, ancestors: Ancestors) => {
      if (isChosenKey(findPath([...ancestors, node]))) add(node.key);
    },
  };
  for (const document of parseFile({ path, text }).documents) {
    walk(document, [
      visitor,
      {
        document: ({ header: [name] }) => add(placeOf(name)),
        statement: ({ header: [operand] }) => {
          if (operand?.type === 'string' || (operand?.type === 'identifier' && operand.text !== 'if'))
            add(placeOf(operand));
        },
        field: ({ name }) => add(name),
      },
    ]);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The variables of a template for texts: `{{ $var.total }}`. */
function findTemplateNames(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/(?<=\{\{ \$var\.)\w+/g)].map(({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
}

/** Quotes are no part of a name, nor need they be left out: only words are renamed. */
function placeOf(node: Node | undefined): Span | undefined {
  return node?.type === 'string' || node?.type === 'identifier' ? node : undefined;
}

/** The argument or clause around a node, then the keys down to it: `join`, `author`, `table`. */
function findPath(nodes: Ancestors): readonly string[] {
  const from = nodes.findLastIndex((node) => node.type === 'assignment');
  return nodes.slice(from).flatMap((node) => {
    if (node.type === 'assignment') return node.name.text;
    return node.type === 'pair' ? node.key.text : [];
  });
}

/** Arguments and clauses whose keys are words of the language. */
const FIXED = new Set(
  'index tools middleware cors swagger cache schedule actions llm env acceptance preferences paging'.split(
    ' ',
  ),
);

function isChosenKey([argument = '', ...keys]: readonly string[]): boolean {
  if (FIXED.has(argument)) return false;
  if (argument === 'return') return keys.length === 2 && keys[0] !== 'paging';
  if (argument === 'join') return keys.length === 1;
  if (argument === 'addon') return keys.length > 1 && keys[0] === 'input';
  return true;
}

const NAMING_ARGUMENTS = new Set(['field_name', 'api_group', 'auth', 'table', 'output']);
const NAMING_PATHS =
  /^(?:join .* table|addon (?:name|as)|index field name|tools (?:name|auth)|middleware (?:pre|post) name)$/;
/** Filters whose text names a key. */
const NAMING_FILTERS = new Set(['set', 'set_ifnotnull', 'unset', 'pick', 'sort', 'get']);

function isNameText(node: Node, ancestors: Ancestors): boolean {
  const filter = ancestors.findLast(({ type }) => type === 'filter-call');
  if (filter?.type === 'filter-call') {
    const [key] = filter.arguments;
    const names = NAMING_FILTERS.has(filter.name.text);
    return names && key !== undefined && key.start <= node.start && node.end <= key.end;
  }
  const path = findPath(ancestors);
  if (path.length === 1 && NAMING_ARGUMENTS.has(path[0] ?? '')) return true;
  return NAMING_PATHS.test(path.join(' ')) || ancestors.at(-1)?.type === 'index';
}
