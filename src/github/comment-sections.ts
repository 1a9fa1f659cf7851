import type { RunRank } from '../commands/action/pull-ports.ts';
import { escapeName } from './issue-marker.ts';
import { compareRanks, renderPullMarker } from './pull-marker.ts';
import { findKind, REVIEW, type Section } from './section.ts';

/** In UTF-16 units; bytes may not be more either. */
const LONGEST_BODY = 65_536;
/** In bytes, for what stands around a section, besides the marks with the key. */
const ROOM_AROUND = 700;
const END = '<!-- xano-ci:section-end -->';
const FOLDED = ['<details><summary>The review before the deployment</summary>', '</details>'] as const;
const RULE = '---';
const ELSEWHERE = '<sub>What was said before, such as the review, has a comment of its own below.</sub>';

export interface SectionPages {
  readonly head: string;
  /** Comments of their own, of sections that the first has no room for; each holds one, whole. */
  readonly moved: readonly { readonly name: string; readonly body: string }[];
}

/** In UTF-16 units: what a section may have, so that it fits into a comment whatever stands beside it. */
export function findMostText(key: string): number {
  return LONGEST_BODY - ROOM_AROUND - 2 * escapeName(key).length;
}

/**
 * A text that ends no section and begins none.
 * @param targets see `Section`
 */
export function buildSection(
  name: string,
  rank: RunRank,
  text: string,
  targets?: readonly string[],
): Section {
  const harmless = text.replaceAll('<!-- xano-ci:', '<!-- xano-ci ').trim();
  return { name, rank, text: harmless, ...(targets === undefined ? {} : { targets }) };
}

const BEGIN = /^<!-- xano-ci:section:([\w-]+) run=(\d{1,15})\.(\d{1,6})(?: at=([\w:,-]*))?[^\n]*? -->$/gm;

/** What a comment of ours says; without marks of sections it is a review as a whole. */
export function readSections(body: string, rank: RunRank): readonly Section[] {
  const found = [...body.matchAll(BEGIN)];
  if (found.length === 0) return [buildSection(REVIEW, rank, body.slice(body.indexOf('-->') + 3))];
  return found.map((begin, index) => {
    const [mark, name = '', run, attempt, at] = begin;
    const text = body.slice(begin.index + mark.length, found[index + 1]?.index);
    const targets = at?.split(',').filter((target) => target !== '');
    return buildSection(name, { run: Number(run), attempt: Number(attempt) }, readText(text), targets);
  });
}

/** Somebody who edits a comment may take the end of a section away: then it goes on to the next one. */
function readText(text: string): string {
  const end = text.search(/^<!-- xano-ci:section-end -->$/m);
  if (end >= 0) return text.slice(0, end);
  let rest = text.trimEnd();
  // From the last to the first: what stands around sections is not theirs.
  for (const around of [ELSEWHERE, RULE, FOLDED[0], FOLDED[1]])
    if (rest.endsWith(`\n${around}`)) rest = rest.slice(0, -around.length).trimEnd();
  return rest;
}

/**
 * The latest deployment first, reviews folded below the last; without a deployment, the latest review. A section is never
 * cut: the first one always fits, and each further one that does not fit beside it gets a comment of its own.
 * @param sections at least one, each of another name
 */
export function renderSections(key: string, sections: readonly Section[]): SectionPages {
  const [first, ...others] = sections.toSorted(compareSections);
  if (first === undefined) return { head: '', moved: [] };
  const rank = sections.map((one) => one.rank).reduce((a, b) => (compareRanks(a, b) >= 0 ? a : b));
  const marker = renderPullMarker(key, rank);
  if (first.name === REVIEW && others.length === 0) return { head: `${marker}\n\n${first.text}`, moved: [] };
  const parts = [marker, renderSection(first)];
  let room = LONGEST_BODY - Buffer.byteLength(parts.join('\n\n')) - ELSEWHERE.length - 4;
  const moved: Section[] = [];
  for (const section of others) {
    const isFolded = isReview(section) && !isReview(first);
    const text = isFolded ? renderFolded(section) : `${RULE}\n\n${renderSection(section)}`;
    room -= Buffer.byteLength(text) + 2;
    if (room >= 0 && moved.length === 0) parts.push(text);
    else moved.push(section);
  }
  if (moved.length > 0) parts.push(ELSEWHERE);
  return {
    head: parts.join('\n\n'),
    moved: moved.map((section) => ({
      name: section.name,
      body: `${renderPullMarker(key, section.rank, 0)}\n\n${renderSection(section)}`,
    })),
  };
}

function compareSections(a: Section, b: Section): number {
  return (
    Number(isReview(a)) - Number(isReview(b)) || compareRanks(b.rank, a.rank) || (a.name < b.name ? -1 : 1)
  );
}

function isReview({ name }: Section): boolean {
  return findKind(name) === REVIEW;
}

function renderSection({ name, rank, text, targets }: Section): string {
  const at = targets === undefined ? '' : ` at=${targets.join(',')}`;
  return `<!-- xano-ci:section:${name} run=${rank.run}.${rank.attempt}${at} -->\n\n${text}\n\n${END}`;
}

function renderFolded(section: Section): string {
  const [open, close] = FOLDED;
  return `${open}\n\n${renderSection(section)}\n\n${close}`;
}
