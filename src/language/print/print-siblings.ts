import type { Span } from '../../source/span.ts';
import type { Comment, Entry, Field } from '../ast.ts';
import { printComment } from './comment-queue.ts';
import type { Item } from './join-items.ts';
import type { PrintContext } from './print-context.ts';

/** An item before its comments are known. */
export interface Printed extends Pick<Item, 'text' | 'shape'> {
  /** Its text below a comment, where that is another. */
  readonly commentedText?: string;
}

/** What stands in a block, each with the comments that belong to it. */
export function printSiblings<Child extends Entry | Field>(
  children: readonly Child[],
  parent: Span,
  context: PrintContext,
  print: (child: Child) => Printed,
): readonly Item[] {
  const items: Item[] = [];
  let after = parent.start;
  for (const child of children) {
    const above = context.comments.take(after, child.start);
    items.push(...printSibling(child, above, context, () => print(child), child.type === 'assignment'));
    after = child.end;
  }
  const rest = context.comments.take(after, parent.end);
  return [...items, ...groupComments(rest, context).map(buildCommentItem)];
}

/** One child with its comments; those set apart from it by an empty line are items of their own. */
export function printSibling(
  child: Span,
  above: readonly Comment[],
  context: PrintContext,
  print: () => Printed,
  isArgument: boolean,
): readonly Item[] {
  const groups = [...groupComments(above, context)];
  const last = groups.at(-1)?.at(-1);
  const attached =
    last === undefined || context.comments.isApart(last, child.start) ? [] : (groups.pop() ?? []);
  const { text, shape, commentedText = text } = print();
  const inside = [
    ...context.comments.take(child.start, child.end),
    ...context.comments.takeTrailing(child.end),
  ];
  const comments = [...attached, ...inside].map(printComment);
  const item = { text: comments.length > 0 ? commentedText : text, shape, comments, isArgument };
  return [...groups.map(buildCommentItem), item];
}

function groupComments(comments: readonly Comment[], context: PrintContext): readonly (readonly Comment[])[] {
  const groups: Comment[][] = [];
  for (const comment of comments) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || context.comments.isApart(last, comment.start))
      groups.push([comment]);
    else group.push(comment);
  }
  return groups;
}

function buildCommentItem(comments: readonly Comment[]): Item {
  return { text: '', comments: comments.map(printComment), shape: 'comments', isArgument: false };
}
