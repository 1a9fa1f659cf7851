import type { CommentDone, RunRank, StickyComments } from '../commands/action/pull-ports.ts';
import { type GithubClient, ONCE } from './client.ts';
import { lockComment } from './comment-lock.ts';
import { fitMarkdown } from './fit-text.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';
import { createOwnership } from './own-comments.ts';
import { compareRanks, readPullMarker, renderPullMarker } from './pull-marker.ts';

/** In UTF-16 units; bytes may not be more either. */
const LONGEST_BODY = 65_536;
const PAGE = 100;
/** A round ends when another run was faster; more than a few at once are not to be expected. */
const MOST_ROUNDS = 12;
const WAITS_FOR_LOCK = 2;
const LOCK_PAUSE_MS = 2_000;

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly rank: RunRank;
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
 *   the one or the other sees both, and brings them together.
 */
export function createStickyComments(client: GithubClient, { now, wait }: StickyOptions): StickyComments {
  const { repository } = client;
  const isOurs = createOwnership(client);

  const list = async (pull: number, key: string): Promise<readonly OwnComment[]> => {
    const comments = await client.run('read-comments', (octokit) =>
      octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: pull,
        per_page: PAGE,
      }),
    );
    const own: OwnComment[] = [];
    for (const { id, body = '', user } of comments) {
      const rank = readPullMarker(body, key);
      if (rank !== undefined && (await isOurs(user))) own.push({ id, body: normalise(body), rank });
    }
    return own.sort((a, b) => a.id - b.id);
  };

  const create = async (pull: number, key: string, body: string): Promise<void> => {
    try {
      await client.run('write-comment', (octokit) =>
        octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, request: ONCE }),
      );
    } catch (error) {
      const isThere = isOutcomeUnknown(error) && (await list(pull, key)).some((own) => own.body === body);
      if (!isThere) throw error;
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

  return {
    write: async (pull, { key, rank, body: text }, options) => {
      const marker = renderPullMarker(key, rank);
      const body = normalise(`${marker}\n\n${fitMarkdown(text, LONGEST_BODY - marker.length - 2)}`);
      let done: CommentDone | undefined;
      let waits = 0;
      const isAhead = (own: OwnComment): boolean =>
        compareRanks(own.rank, rank) > 0 ||
        (compareRanks(own.rank, rank) === 0 && (done !== undefined || own.body === body));

      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const own = await list(pull, key);
        const [kept] = own;
        if (kept === undefined) {
          if (!options.create) return 'left-out';
          await create(pull, key, body);
          done = 'created';
          continue;
        }
        if (own.length === 1 && isAhead(kept)) {
          return compareRanks(kept.rank, rank) > 0 ? 'superseded' : (done ?? 'unchanged');
        }
        const lock = await lockComment(client, kept.id, now);
        if (lock.status === 'gone') continue;
        if (lock.status === 'busy') {
          if (own.some((one) => one.body === body)) return 'handed-over';
          waits += 1;
          if (waits <= WAITS_FOR_LOCK) await wait(LOCK_PAUSE_MS);
          else await create(pull, key, body);
          continue;
        }
        try {
          if (await bringTogether(kept.id)) done ??= 'updated';
        } finally {
          await lock.release();
        }
      }
      return done ?? 'superseded';

      /** @returns whether ours is what the comment says now */
      async function bringTogether(id: number): Promise<boolean> {
        const all = await list(pull, key);
        const [first, ...others] = all;
        if (first?.id !== id) return false;
        const latest = all.filter(isAhead).reduce<OwnComment | undefined>(
          // Of two that one run wrote, the first: it is the one that others have seen.
          (best, one) => (best !== undefined && compareRanks(best.rank, one.rank) >= 0 ? best : one),
          undefined,
        );
        const wanted = latest?.body ?? body;
        if (first.body !== wanted) await change(id, wanted);
        for (const other of others) await remove(other.id);
        return wanted === body;
      }
    },
  };
}

/** The editor on the web writes other ends of lines. */
function normalise(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
