import type { CommentDone, StickyComments } from '../commands/action/pull-ports.ts';
import { type GithubClient, ONCE } from './client.ts';
import { lockComment } from './comment-lock.ts';
import { fitMarkdown } from './fit-text.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';
import { createOwnership } from './own-comments.ts';
import { compareRanks, type PullMark, readPullMarker, renderPullMarker } from './pull-marker.ts';

/** In UTF-16 units; bytes may not be more either. */
const LONGEST_BODY = 65_536;
const PAGE = 100;
/** A round ends when another run was faster; more than a few at once are not to be expected. */
const MOST_ROUNDS = 12;
/** Who has further comments to write waits while another run writes its own; each takes GitHub some seconds. */
const MOST_ROUNDS_FURTHER = 60;
const WAITS_FOR_LOCK = 2;
const LOCK_PAUSE_MS = 2_000;

interface OwnComment extends PullMark {
  readonly id: number;
  readonly body: string;
}

/** Each by id. */
interface OwnComments {
  /** What runs say; one, unless several run at once. */
  readonly heads: readonly OwnComment[];
  /** What goes on in further comments. */
  readonly parts: readonly OwnComment[];
}

interface StickyOptions {
  /** ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * However the requests of several runs follow on each other, one comment is left and says what the latest run says:
 * - the comment with the lowest id is kept, and all agree on it: new ones only get higher ids;
 * - only who holds its lock changes it or removes others, after having read all of them again;
 * - who finds it locked leaves a comment of its own and tries again; who has given the lock back looks again. So either
 *   the one or the other sees both, and brings them together;
 * - further comments are made, changed and removed only by who holds that lock, so they are those of the run that the
 *   first one is of.
 */
export function createStickyComments(client: GithubClient, { now, wait }: StickyOptions): StickyComments {
  const { repository } = client;
  const isOurs = createOwnership(client);

  const list = async (pull: number, key: string): Promise<OwnComments> => {
    const comments = await client.run('read-comments', (octokit) =>
      octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: pull,
        per_page: PAGE,
      }),
    );
    const own: OwnComment[] = [];
    for (const { id, body = '', user } of comments) {
      const mark = readPullMarker(body, key);
      if (mark !== undefined && (await isOurs(user))) own.push({ id, body: normalise(body), ...mark });
    }
    own.sort((a, b) => a.id - b.id);
    return { heads: own.filter(({ part }) => part === 1), parts: own.filter(({ part }) => part !== 1) };
  };

  const create = async (pull: number, key: string, body: string): Promise<void> => {
    try {
      await client.run('write-comment', (octokit) =>
        octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, request: ONCE }),
      );
    } catch (error) {
      if (!isOutcomeUnknown(error)) throw error;
      const { heads, parts } = await list(pull, key);
      if (![...heads, ...parts].some((own) => own.body === body)) throw error;
    }
  };

  const change = async (id: number, body: string): Promise<void> => {
    await client.run('write-comment', (octokit) =>
      octokit.rest.issues.updateComment({ ...repository, comment_id: id, body }),
    );
  };

  const remove = async (id: number): Promise<void> => {
    try {
      await client.run('write-comment', (octokit) =>
        octokit.rest.issues.deleteComment({ ...repository, comment_id: id }),
      );
    } catch (error) {
      if (!(error instanceof GithubError) || error.kind !== 'not-found') throw error;
    }
  };

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

  return {
    write: async (pull, { key, rank, body: text, further = [] }, options) => {
      const build = (part: string, index: number): string => {
        const marker = renderPullMarker(key, rank, index + 1);
        return normalise(`${marker}\n\n${fitMarkdown(part, LONGEST_BODY - marker.length - 2)}`);
      };
      const [body = '', ...parts] = [text, ...further].map(build);
      let done: CommentDone | undefined;
      let waits = 0;
      const isAhead = (own: OwnComment): boolean =>
        compareRanks(own.rank, rank) > 0 ||
        (compareRanks(own.rank, rank) === 0 && (done !== undefined || own.body === body));

      const mostRounds = parts.length === 0 ? MOST_ROUNDS : MOST_ROUNDS_FURTHER;
      for (let round = 0; round < mostRounds; round += 1) {
        const own = await list(pull, key);
        const [kept] = own.heads;
        if (kept === undefined) {
          if (!options.create) return 'left-out';
          await create(pull, key, body);
          done = 'created';
          continue;
        }
        const isAlone = own.heads.length === 1;
        const isLater = compareRanks(kept.rank, rank) > 0;
        if (isAlone && isAhead(kept) && arePartsOf(kept, own.parts)) {
          return isLater ? 'superseded' : (done ?? 'unchanged');
        }
        const lock = await lockComment(client, kept.id, now);
        if (lock.status === 'gone') continue;
        if (lock.status === 'busy') {
          // Whoever writes there sees to what goes with it.
          if (isAlone && isLater) return 'superseded';
          const isThere = own.heads.some((one) => one.body === body);
          if (isThere && parts.length === 0) return 'handed-over';
          waits += 1;
          if (isThere || waits <= WAITS_FOR_LOCK) await wait(LOCK_PAUSE_MS);
          else await create(pull, key, body);
          continue;
        }
        try {
          if (await bringTogether(kept.id)) done ??= 'updated';
        } finally {
          await lock.release();
        }
      }
      return parts.length === 0 ? (done ?? 'superseded') : 'incomplete';

      function arePartsOf(head: OwnComment, there: readonly OwnComment[]): boolean {
        if (head.body !== body) return there.every((own) => compareRanks(own.rank, head.rank) >= 0);
        return there.length === parts.length && there.every((own, index) => own.body === parts[index]);
      }

      /** @returns whether ours is what the comment says now */
      async function bringTogether(id: number): Promise<boolean> {
        const { heads, parts: there } = await list(pull, key);
        const [first, ...others] = heads;
        if (first?.id !== id) return false;
        const latest = heads.filter(isAhead).reduce<OwnComment | undefined>(
          // Of two that one run wrote, the first: it is the one that others have seen.
          (best, one) => (best !== undefined && compareRanks(best.rank, one.rank) >= 0 ? best : one),
          undefined,
        );
        const wanted = latest?.body ?? body;
        if (first.body !== wanted) await change(id, wanted);
        for (const other of others) await remove(other.id);
        if (latest === undefined || wanted === body) {
          await setParts(pull, key, there, parts);
          return true;
        }
        // A later run that has more to say waits for its turn to say it.
        for (const own of there) if (compareRanks(own.rank, latest.rank) < 0) await remove(own.id);
        return false;
      }
    },
  };
}

/** The editor on the web writes other ends of lines. */
function normalise(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
