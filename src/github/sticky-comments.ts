import type { CommentDone, StickyComments } from '../commands/action/pull-ports.ts';
import type { GithubClient } from './client.ts';
import { createCommentCalls, normaliseBody, type OwnComment, type OwnComments } from './comment-calls.ts';
import { lockComment } from './comment-lock.ts';
import { buildSection, findMostText, renderSections } from './comment-sections.ts';
import { fitMarkdown } from './fit-text.ts';
import { compareRanks, renderPullMarker } from './pull-marker.ts';
import { joinSections, REVIEW, type Section } from './section.ts';

/** A round ends when another run was faster; more than a few at once are not to be expected. */
const MOST_ROUNDS = 12;
/** Who has further comments to write is in the way of more. */
const MOST_ROUNDS_FURTHER = 60;
/** Times that a lock is asked for before what is to be said gets a comment of its own meanwhile. */
const WAITS_FOR_LOCK = 2;
const LOCK_PAUSE_MS = 2_000;
/** While what is to be said can be read already. */
const LONG_PAUSE_MS = 5_000;
/** Longer than any lock holds that nobody gives back: whoever had it was killed, and nobody else may be coming. */
const MOST_WAIT_MS = 6 * 60_000;

interface StickyOptions {
  /** ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * However the requests of several runs follow on each other, one comment is left and says what the latest run says:
 * - the comment with the lowest id is kept, and all agree on it: new ones only get higher ids;
 * - only who holds its lock changes it or removes others, after having read all of them again;
 * - who finds it locked leaves a comment of its own and tries again, until the lock is given back or has ended; who has
 *   given the lock back looks again. So either the one or the other sees both, and brings them together;
 * - further comments are made, changed and removed only by who holds that lock, so they are those of the run that the
 *   first one is of;
 * - of several sections, which run is the latest counts for each on its own; who writes one keeps the others, besides
 *   those that it takes the place of.
 */
export function createStickyComments(client: GithubClient, { now, wait }: StickyOptions): StickyComments {
  const { list, create, change, remove } = createCommentCalls(client);

  /** Makes further comments say this, in this order; only for who holds the lock. */
  const setParts = async (
    pull: number,
    key: string,
    there: readonly OwnComment[],
    wanted: readonly string[],
  ): Promise<void> => {
    for (const [index, body] of wanted.entries()) {
      const own = there[index];
      if (own === undefined) await create(pull, key, body);
      else if (own.body !== body) await change(own.id, body);
    }
    for (const own of there.slice(wanted.length)) await remove(own.id);
  };

  /** Makes sections that have no room in the first comment stand in ones of their own. */
  const setMoved = async (
    pull: number,
    key: string,
    there: readonly OwnComment[],
    wanted: ReturnType<typeof renderSections>['moved'],
  ): Promise<void> => {
    for (const { name, body } of wanted) {
      const own = there.find((one) => nameOf(one) === name);
      if (own === undefined) await create(pull, key, body);
      else if (own.body !== body) await change(own.id, body);
    }
  };

  /** The first of some keys that there is a comment of; without any, the first. */
  const chooseKey = async (pull: number, first: string, others: readonly string[]): Promise<string> => {
    if (others.length === 0) return first;
    for (const key of [first, ...others]) if ((await list(pull, key)).heads.length > 0) return key;
    return first;
  };

  return {
    write: async (pull, comment, options) => {
      const { key: first, otherKeys = [], section, targets, rank, body: text, further = [] } = comment;
      const key = await chooseKey(pull, first, otherKeys);
      const fitting = normaliseBody(fitMarkdown(text, findMostText(key)));
      const mine = buildSection(section ?? REVIEW, rank, fitting, targets);
      const parts = further.map((part, index) => {
        const marker = renderPullMarker(key, rank, index + 2, section);
        return normaliseBody(`${marker}\n\n${fitMarkdown(part, findMostText(key))}`);
      });
      const alone = renderSections(key, [mine]).head;
      let done: CommentDone | undefined;
      let waits = 0;
      let waited = 0;
      let isLeft = false;
      const isMine = (one: Section): boolean =>
        one.name === mine.name && compareRanks(one.rank, rank) === 0 && one.text === mine.text;
      const isAhead = (one: Section): boolean =>
        compareRanks(one.rank, rank) > 0 ||
        (compareRanks(one.rank, rank) === 0 && (done !== undefined || one.text === mine.text));
      const findOwn = (sections: readonly Section[]): Section | undefined =>
        sections.find(({ name }) => name === mine.name);

      const mostRounds = parts.length === 0 ? MOST_ROUNDS : MOST_ROUNDS_FURTHER;
      for (let round = 0; round < mostRounds + waits; round += 1) {
        const own = await list(pull, key);
        const [kept] = own.heads;
        if (kept === undefined) {
          if (!options.create) return 'left-out';
          await create(pull, key, alone);
          done = 'created';
          continue;
        }
        const isAlone = own.heads.length === 1;
        const sections = joinAll(own);
        const said = findOwn(sections);
        // What a use of the action has nothing to say of, others may have.
        const isExpected = said !== undefined || sections.some(({ name }) => name === REVIEW);
        if (!options.create && !isExpected) return 'left-out';
        const isLater = said !== undefined && compareRanks(said.rank, rank) > 0;
        const isCovered = said === undefined && !joinSections([...sections, mine]).includes(mine);
        if (isAlone && isCovered) return 'superseded';
        if (
          isAlone &&
          said !== undefined &&
          isAhead(said) &&
          arePartsOf(said, own.parts) &&
          areMoved(sections, own.moved)
        ) {
          return isLater ? 'superseded' : (done ?? (isLeft ? 'handed-over' : 'unchanged'));
        }
        const lock = await lockComment(client, kept.id, now);
        if (lock.status === 'gone') continue;
        if (lock.status === 'busy') {
          // Whoever writes there sees to what goes with it.
          if (isAlone && isLater) return 'superseded';
          // What is newest stands first already.
          if (kept.sections.some(isMine) && parts.length === 0) return 'handed-over';
          const isThere = own.heads.some((one) => one.sections.some(isMine));
          if (waited >= MOST_WAIT_MS) return parts.length === 0 ? 'handed-over' : 'incomplete';
          waits += 1;
          if (!isThere && !isCovered && waits > WAITS_FOR_LOCK) {
            await create(pull, key, alone);
            isLeft = true;
            continue;
          }
          const pause = Math.min(
            Math.max(lock.left, 1),
            waits > WAITS_FOR_LOCK ? LONG_PAUSE_MS : LOCK_PAUSE_MS,
          );
          waited += pause;
          await wait(pause);
          continue;
        }
        try {
          if (await bringTogether(kept.id)) done ??= 'updated';
        } finally {
          await lock.release();
        }
      }
      return parts.length === 0 ? (done ?? 'superseded') : 'incomplete';

      function arePartsOf(said: Section, all: readonly OwnComment[]): boolean {
        const there = all.filter(isPartOfMine);
        if (!isMine(said)) return there.every((own) => compareRanks(own.rank, said.rank) >= 0);
        return there.length === parts.length && there.every((own, index) => own.body === parts[index]);
      }

      function areMoved(sections: readonly Section[], there: readonly OwnComment[]): boolean {
        const { moved } = renderSections(key, sections);
        return (
          moved.length === there.length && moved.every(({ body }) => there.some((own) => own.body === body))
        );
      }

      function isPartOfMine(own: OwnComment): boolean {
        return (own.section ?? REVIEW) === mine.name;
      }

      /** @returns whether ours is what the comment says now */
      async function bringTogether(id: number): Promise<boolean> {
        const own = await list(pull, key);
        const [kept, ...others] = own.heads;
        if (kept?.id !== id) return false;
        const sections = joinAll(own);
        const said = findOwn(sections);
        // Of two that one run wrote, the first: it is the one that others have seen.
        const latest = said !== undefined && isAhead(said) ? said : undefined;
        const ours = latest ?? mine;
        const all = joinSections([...sections.filter(({ name }) => name !== mine.name), ours]);
        const wanted = renderSections(key, all);
        // What leaves the first comment is there before that is changed, and what comes back goes after it.
        await setMoved(pull, key, own.moved, wanted.moved);
        if (kept.body !== wanted.head) await change(id, wanted.head);
        for (const other of others) await remove(other.id);
        for (const one of own.moved) {
          if (!wanted.moved.some(({ name }) => name === nameOf(one))) await remove(one.id);
        }
        for (const one of own.parts)
          if (!all.some(({ name }) => name === (one.section ?? REVIEW))) await remove(one.id);
        if (!all.includes(ours)) return false;
        const there = own.parts.filter(isPartOfMine);
        if (latest === undefined || isMine(latest)) {
          await setParts(pull, key, there, parts);
          return true;
        }
        // A later run that has more to say waits for its turn to say it.
        for (const one of there) if (compareRanks(one.rank, latest.rank) < 0) await remove(one.id);
        return false;
      }
    },
  };
}

function joinAll({ heads, moved }: OwnComments): readonly Section[] {
  return joinSections([...heads, ...moved].flatMap(({ sections }) => sections));
}

/** Of a section in a comment of its own. */
function nameOf({ sections }: OwnComment): string | undefined {
  return sections[0]?.name;
}
