import type { RunRank } from '../commands/action/pull-ports.ts';
import { escapeName } from './issue-marker.ts';

const NO_RANK: RunRank = { run: 0, attempt: 0 };

/** What nobody sees, at the very start of a comment: whose it is, and which run wrote it. */
export function renderPullMarker(key: string, { run, attempt }: RunRank): string {
  return `<!-- xano-ci:pull:${escapeName(key)} v1 run=${run}.${attempt} -->`;
}

/**
 * Which run wrote a comment; undefined when it is none of ours, or another one. A mark further down is a quotation.
 * Later forms of the mark are known by their name, so that no version leaves a second comment beside that of another.
 */
export function readPullMarker(body: string | null | undefined, key: string): RunRank | undefined {
  const found = /^\s*<!-- xano-ci:pull:(\S+) v\d+(?: run=(\d{1,15})\.(\d{1,6}))?[^\n]*-->/.exec(body ?? '');
  if (found?.[1] !== escapeName(key)) return undefined;
  return found[2] === undefined ? NO_RANK : { run: Number(found[2]), attempt: Number(found[3]) };
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
