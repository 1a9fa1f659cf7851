import type { Block } from '../../language/ast.ts';
import type { CommentQueue } from './comment-queue.ts';
import type { Item } from './lines.ts';

/** What the entries of a block belong to. */
export type Owner = 'document' | 'statement' | 'field';

export interface PrintedBody {
  readonly items: readonly Item[];
  /** The text of a `description`, as comment lines: that is how the server gives it back. */
  readonly description: readonly string[];
}

/** What those who print parts of a document need of the one who prints all of it. */
export interface EntryPrinter {
  readonly text: string;
  readonly comments: CommentQueue;
  printEntries(block: Block, owner: Owner, keyword: string): PrintedBody;
}
