import type { Document } from '../../language/ast.ts';
import { parseFile } from '../../language/parse.ts';
import { CommentQueue } from './comment-queue.ts';
import { type Item, layOut } from './lines.ts';
import { clauseOrder, sortByOrder } from './order.ts';
import { DocumentPrinter } from './print-entries.ts';

/**
 * One document as the server gives it back: its layout, descriptions as comments, clauses in order, defaults unsaid, no
 * line end after the last brace. Its own result stays as it is. Text that does not parse is returned trimmed.
 */
export function renderCanonical(text: string): string {
  const parsed = parseFile({ path: '', text });
  const [document] = parsed.documents;
  if (document === undefined || parsed.problems.length > 0) return text.trim();
  const comments = new CommentQueue(parsed.comments, text);
  const above = comments.takeBefore(document.start);
  const printer = new DocumentPrinter(text, comments);
  const body = printer.printEntries(document.body, 'document', '');
  const { items, loose } = takeLoose(body.items);
  // Comments before the last brace or after it have no home there: they move to the top.
  const head = [...above, ...body.description, ...loose, ...comments.takeBefore(Number.POSITIVE_INFINITY)];
  const order = clauseOrder[document.keyword.text] ?? DEFAULT_ORDER;
  const clauses = sortByOrder(items, order, (item) => item.name);
  return [...head, `${renderHead(document, printer)} {`, ...layOut(clauses, 'clauses'), '}'].join('\n');
}

/** For kinds of which no export was seen: whatever comes, the guid is last. */
const DEFAULT_ORDER = ['guid'];

function renderHead(document: Document, printer: DocumentPrinter): string {
  return [document.keyword.text, ...document.header.map((part) => printer.renderHeaderPart(part))].join(' ');
}

function takeLoose(items: readonly Item[]): { items: readonly Item[]; loose: readonly string[] } {
  const loose = items.filter((item) => item.name === '').flatMap((item) => item.comments);
  return { items: items.filter((item) => item.name !== ''), loose };
}
