import type { RunRank } from '../commands/action/pull-ports.ts';
import { escapeName } from './issue-marker.ts';
import { compareRanks, renderPullMarker } from './pull-marker.ts';

/** What is said of a pull request while it is open. */
export const REVIEW = 'review';

/** What one of those who share a comment says: the review, or a deployment of what the pull request brought. */
export interface Section {
  /** Of letters, digits and hyphens. */
  readonly name: string;
  /** The run that says it. */
  readonly rank: RunRank;
  /** Markdown. */
  readonly text: string;
}

/** In UTF-16 units; bytes may not be more either. */
const LONGEST_BODY = 65_536;
/** In bytes, for what stands around a section, besides the marks with the key. */
const ROOM_AROUND = 700;
const END = '<!-- xano-ci:section-end -->';
const FOLDED = ['<details><summary>The review before the deployment</summary>', '</details>'] as const;
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

/** A text that ends no section and begins none. */
export function buildSection(name: string, rank: RunRank, text: string): Section {
  return { name, rank, text: text.replaceAll('<!-- xano-ci:', '<!-- xano-ci ').trim() };
}

const MARKED =
  /^<!-- xano-ci:section:([\w-]+) run=(\d{1,15})\.(\d{1,6}) -->\n([\s\S]*?)\n<!-- xano-ci:section-end -->$/gm;

/** What a comment of ours says; without marks of sections it is a review as a whole. */
export function readSections(body: string, rank: RunRank): readonly Section[] {
  const found = [...body.matchAll(MARKED)];
  if (found.length === 0) return [buildSection(REVIEW, rank, body.slice(body.indexOf('-->') + 3))];
  return found.map(([, name = '', run, attempt, text = '']) =>
    buildSection(name, { run: Number(run), attempt: Number(attempt) }, text),
  );
}

/** Of each section what the latest run says; of one run what comes first. */
export function joinSections(sections: readonly Section[]): readonly Section[] {
  const joined = new Map<string, Section>();
  for (const section of sections) {
    const best = joined.get(section.name);
    if (best === undefined || compareRanks(section.rank, best.rank) > 0) joined.set(section.name, section);
  }
  return [...joined.values()];
}

/**
 * The latest deployment first, the review folded below the last. A section is never cut: the first one always fits, and
 * each further one that does not fit beside it gets a comment of its own.
 * @param sections at least one, each of another name
 */
export function renderSections(key: string, sections: readonly Section[]): SectionPages {
  const [first, ...others] = sections.toSorted(compareSections);
  if (first === undefined) return { head: '', moved: [] };
  const rank = sections.map((one) => one.rank).reduce((a, b) => (compareRanks(a, b) >= 0 ? a : b));
  const marker = renderPullMarker(key, rank);
  if (first.name === REVIEW) return { head: `${marker}\n\n${first.text}`, moved: [] };
  const parts = [marker, renderSection(first)];
  let room = LONGEST_BODY - Buffer.byteLength(parts.join('\n\n')) - ELSEWHERE.length - 4;
  const moved: Section[] = [];
  for (const section of others) {
    const text = section.name === REVIEW ? renderFolded(section) : `---\n\n${renderSection(section)}`;
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
  if (a.name === REVIEW || b.name === REVIEW) return Number(a.name === REVIEW) - Number(b.name === REVIEW);
  return compareRanks(b.rank, a.rank) || (a.name < b.name ? -1 : 1);
}

function renderSection({ name, rank, text }: Section): string {
  return `<!-- xano-ci:section:${name} run=${rank.run}.${rank.attempt} -->\n\n${text}\n\n${END}`;
}

function renderFolded(section: Section): string {
  const [open, close] = FOLDED;
  return `${open}\n\n${renderSection(section)}\n\n${close}`;
}
