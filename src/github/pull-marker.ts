import type { RunRank } from '../commands/action/pull-ports.ts';
import { escapeName } from './issue-marker.ts';

const NO_RANK: RunRank = { run: 0, attempt: 0 };

/** Whose a comment is. */
export interface PullMark {
  /** The run that wrote it. */
  readonly rank: RunRank;
  /**
   * 1, or a later one where a run says more than one comment can hold; 0 of what the first comment has no room for since
   * others speak there too.
   */
  readonly part: number;
  /** Of a later part: the section that it belongs to; undefined for the review. */
  readonly section: string | undefined;
}

/** What nobody sees, at the very start of a comment: whose it is, which run wrote it, and which part of it this is. */
export function renderPullMarker(key: string, { run, attempt }: RunRank, part = 1, section?: string): string {
  const of = section === undefined ? '' : ` of=${section}`;
  const which = part === 1 ? '' : ` part=${part}${of}`;
  return `<!-- xano-ci:pull:${escapeName(key)} v1 run=${run}.${attempt}${which} -->`;
}

/**
 * Undefined when a comment is none of ours, or another one. A mark further down is a quotation. Later forms of the mark
 * are known by their name, so that no version leaves a second comment beside that of another.
 */
export function readPullMarker(body: string | null | undefined, key: string): PullMark | undefined {
  const found =
    /^\s*<!-- xano-ci:pull:(\S+) v\d+(?: run=(\d{1,15})\.(\d{1,6}))?(?: part=(\d{1,4})(?: of=([\w-]+))?)?[^\n]*-->/.exec(
      body ?? '',
    );
  if (found?.[1] !== escapeName(key)) return undefined;
  const [, , run, attempt, part = '1', section] = found;
  return {
    rank: run === undefined ? NO_RANK : { run: Number(run), attempt: Number(attempt) },
    part: Number(part),
    section: section,
  };
}

/** Below 0 when the first is the earlier one. */
export function compareRanks(a: RunRank, b: RunRank): number {
  return a.run - b.run || a.attempt - b.attempt;
}

/** The first line of a comment on a line of a pull request. */
export function renderSuggestionMarker(key: string, fingerprint: string): string {
  return `<!-- xano-ci:suggestion:${escapeName(key)}:${escapeName(fingerprint)} v1 -->`;
}

/** The fingerprint of a suggestion; undefined when the comment is none of ours. */
export function readSuggestionMarker(body: string | null | undefined, key: string): string | undefined {
  const found = /^\s*<!-- xano-ci:suggestion:([^:\s]+):(\S+) v\d+[^\n]*-->/.exec(body ?? '');
  return found?.[1] === escapeName(key) ? found[2] : undefined;
}
