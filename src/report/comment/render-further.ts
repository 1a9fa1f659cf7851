import { type ListedChange, renderListPage } from '../plan/list-changes.ts';
import { renderNumber } from '../wording.ts';

/** In bytes. GitHub takes 65,536 characters of a comment and 65,535 of a check run, and a character has one byte or more. */
export const MAX_COMMENT = 64_000;
/** In bytes: for what stands around the list. */
const ROOM_AROUND = 300;
/** With the first one: 5,000 changes need no more, whatever they are called. */
export const MOST_PARTS = 20;

/**
 * Losses that a first comment has no room for, as texts of further ones; what is left after the last one is counted.
 * @param origin what the run is known by, as a line of markdown
 */
export function renderFurther(listed: readonly ListedChange[], origin: string): readonly string[] {
  const room = MAX_COMMENT - ROOM_AROUND - Buffer.byteLength(origin);
  const pages: string[] = [];
  let left = listed;
  while (left.length > 0 && pages.length < MOST_PARTS - 1) {
    const { text, count } = renderListPage(left, room);
    pages.push(text);
    left = left.slice(Math.max(1, count));
  }
  const more =
    left.length === 0 ? '' : `… and ${renderNumber(left.length)} more: the page of the run has them.\n\n`;
  return pages.map((text, index) => {
    const title = `### Look at first: data that is lost, part ${index + 2} of ${pages.length + 1}`;
    return `${title}\n\n${text}\n${index === pages.length - 1 ? more : ''}${origin}`;
  });
}
