import type {
  Assignment,
  Block,
  Entry,
  FieldList,
  HeaderPart,
  NamedEntry,
  Statement,
} from '../../language/ast.ts';
import { type CommentQueue, renderComment } from './comment-queue.ts';
import type { EntryPrinter, Owner, PrintedBody } from './entry-printer.ts';
import { inline, inlineFilters, renderName } from './inline.ts';
import { findLoose, type Item, layOut, type Printed, prefix } from './lines.ts';
import { argumentOrder, silentArguments, sortByOrder } from './order.ts';
import { printFieldList } from './print-fields.ts';
import { printValue, type ValueMode } from './print-value.ts';

/** Prints what stands inside one document. */
export class DocumentPrinter implements EntryPrinter {
  readonly text: string;
  readonly comments: CommentQueue;

  constructor(text: string, comments: CommentQueue) {
    this.text = text;
    this.comments = comments;
  }

  printEntries(block: Block, owner: Owner, keyword: string): PrintedBody {
    const description: string[] = [];
    const items: Item[] = [];
    for (const entry of block.entries) {
      const words = descriptionOf(entry);
      if (words === undefined) items.push(...this.#printEntry(entry, owner, keyword));
      else description.push(...this.comments.takeWithin(entry.end), ...words);
    }
    items.push(...findLoose(this.comments.takeBefore(block.end)));
    return { items: items.filter((item) => !isSilent(item, keyword)), description };
  }

  #printEntry(entry: Entry, owner: Owner, keyword: string): readonly Item[] {
    // Nothing that holds syntax problems is printed.
    if (entry.type === 'broken') return [];
    const { loose, attached } = this.comments.takeAbove(entry.start);
    const { printed, description } = this.#printBare(entry, owner, keyword);
    const name = entry.type === 'assignment' ? entry.name.text : entry.keyword.text;
    const comments = [...attached, ...description, ...this.comments.takeWithin(findEnd(entry))];
    return [...findLoose(loose), { name, comments, ...printed, opensBlock: entry.type !== 'assignment' }];
  }

  #printBare(
    entry: NamedEntry,
    owner: Owner,
    keyword: string,
  ): { printed: Printed; description: readonly string[] } {
    switch (entry.type) {
      case 'assignment':
        return {
          printed: this.#printAssignment(entry, modeOf(entry.name.text, owner, keyword)),
          description: [],
        };
      case 'field-list':
        return { printed: printFieldList(entry, this), description: [] };
      case 'statement':
        return this.#printStatement(entry);
      default:
        return entry satisfies never;
    }
  }

  #printAssignment(entry: Assignment, mode: ValueMode): Printed {
    const context = {
      text: this.text,
      mode,
      printFieldList: (list: FieldList) => printFieldList(list, this),
    };
    const value = printValue(entry.value, context);
    return prefix(`${entry.name.text} = `, value);
  }

  #printStatement(node: Statement): { printed: Printed; description: readonly string[] } {
    const keyword = node.keyword.text;
    const alias = this.#renderAlias(node);
    const before = node.alias?.beforeBody === true ? alias : '';
    const after = (node.alias?.beforeBody === true ? '' : alias) + (node.leaves ? ' break' : '');
    const head = `${node.disabled ? '!' : ''}${[keyword, ...node.header.map((part) => this.renderHeaderPart(part))].join(' ')}${before}`;
    const body = node.body === undefined ? undefined : this.printEntries(node.body, 'statement', keyword);
    const description = body?.description ?? [];
    // A call without arguments loses its braces; a block of statements keeps them.
    if (body === undefined || (body.items.length === 0 && keyword.includes('.'))) {
      return { printed: { lines: [head + after], shape: 'line' }, description };
    }
    const items = sortArguments(body.items, keyword);
    return {
      printed: { lines: [`${head} {`, ...layOut(items, 'entries'), `}${after}`], shape: 'block' },
      description,
    };
  }

  #renderAlias(node: Statement): string {
    if (node.alias === undefined) return '';
    return ` as ${inline(node.alias.target, this.text)}${inlineFilters(node.alias.filters, this.text)}`;
  }

  renderHeaderPart(part: HeaderPart): string {
    if (part.type === 'attribute') return `${part.name.text}=${part.value.text}`;
    return part.type === 'string' ? renderName(part.value) : inline(part, this.text);
  }
}

/** Where the last token of an entry ends: a span may reach over the comments behind it. */
function findEnd(entry: Entry): number {
  if (entry.type !== 'statement' || entry.leaves) return entry.end;
  const { alias, body } = entry;
  if (alias === undefined || alias.beforeBody)
    return body?.end ?? entry.header.at(-1)?.end ?? entry.keyword.end;
  return alias.filters.at(-1)?.end ?? alias.target.end;
}

/** Clauses of a document hold plain values, arguments hold expressions; these do not. */
const PLAIN_ARGUMENTS: ReadonlySet<string> = new Set([
  'sort',
  'output',
  'override',
  'values',
  'tags',
  'args',
]);
const EXPRESSION_CLAUSES: ReadonlySet<string> = new Set(['response', 'input']);

function modeOf(name: string, owner: Owner, keyword: string): ValueMode {
  if (name === 'mock') return 'texts';
  if (name === 'addon') return 'addons';
  if (owner === 'document') return EXPRESSION_CLAUSES.has(name) ? 'expressions' : 'plain';
  return owner === 'field' || (PLAIN_ARGUMENTS.has(name) && keyword !== '') ? 'plain' : 'expressions';
}

function descriptionOf(entry: Entry): readonly string[] | undefined {
  if (entry.type !== 'assignment' || entry.name.text !== 'description' || entry.value.type !== 'string')
    return undefined;
  return entry.value.value === '' ? [] : entry.value.value.split('\n').map(renderComment);
}

function isSilent(item: Item, keyword: string): boolean {
  const values = silentArguments[keyword]?.[item.name];
  return values?.some((value) => item.lines[0] === `${item.name} = ${value}`) ?? false;
}

function sortArguments(items: readonly Item[], keyword: string): readonly Item[] {
  const order = argumentOrder[keyword];
  if (order === undefined || !items.every((item) => order.includes(item.name))) return items;
  return sortByOrder(items, order, (item) => item.name);
}
