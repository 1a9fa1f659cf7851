import { randomUUID } from 'node:crypto';
import { type GithubClient, ONCE } from './client.ts';
import type { GithubCall } from './github-calls.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';
import { LOCK_EXPLANATION, lockRefName, parseLockMessage, renderLockMessage } from './lock-record.ts';
import type { LockHolder, LockOutcome, LockStore } from './lock-store.ts';

/** Runners' clocks differ: that long after its end a lock is left alone, so that none is taken and released at once. */
const CLOCK_SKEW_MS = 60_000;

interface Current {
  readonly sha: string;
  /** undefined when it is no lock of ours. */
  readonly holder: LockHolder | undefined;
}

/**
 * Locks as git refs, `refs/xano-ci/locks/<target>`, that point at a commit whose message says who holds it.
 *
 * GitHub creates a ref only once, and moves it without force only to a descendant. So a free lock is taken by creating
 * the ref, and an expired one by moving it to a child of the commit that was read: of several who try, one gets it.
 * Deleting and creating anew would let the second delete what the first has just created.
 *
 * @param now ms since 1970
 * @param createId an id that was never used before
 */
export function createLockStore(
  client: GithubClient,
  now: () => number,
  createId: () => string = randomUUID,
): LockStore {
  const { repository } = client;

  const readCurrent = async (call: GithubCall, target: string): Promise<Current | undefined> => {
    try {
      return await client.run(call, async (octokit) => {
        const { data } = await octokit.rest.git.getRef({ ...repository, ref: lockRefName(target) });
        const { sha, type } = data.object;
        if (type !== 'commit') return { sha, holder: undefined };
        const commit = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
        return { sha, holder: parseLockMessage(commit.data.message) };
      });
    } catch (error) {
      if (error instanceof GithubError && error.kind === 'not-found') return undefined;
      throw error;
    }
  };

  const writeCommit = (call: GithubCall, target: string, holder: LockHolder, parents: string[]) =>
    client.run(call, async (octokit) => {
      const tree = await octokit.rest.git.createTree({
        ...repository,
        tree: [{ path: 'README.md', mode: '100644', type: 'blob', content: LOCK_EXPLANATION }],
      });
      const commit = await octokit.rest.git.createCommit({
        ...repository,
        message: renderLockMessage(target, holder, createId()),
        tree: tree.data.sha,
        parents,
      });
      return commit.data.sha;
    });

  const createRef = (target: string, sha: string) =>
    client.run('take-lock', (octokit) =>
      octokit.rest.git.createRef({ ...repository, ref: `refs/${lockRefName(target)}`, sha }),
    );

  /** @returns where it is now; undefined when it was not at `from` any more */
  const moveRef = async (call: GithubCall, target: string, from: string, holder: LockHolder) => {
    const sha = await writeCommit(call, target, holder, [from]);
    try {
      await client.run(call, (octokit) =>
        octokit.rest.git.updateRef({ ...repository, ref: lockRefName(target), sha, force: false }),
      );
    } catch (error) {
      if (!isRefusal(error) && !isOutcomeUnknown(error)) throw error;
    }
    // Whatever the answer was, what is there decides.
    return (await readCurrent(call, target))?.sha === sha ? sha : undefined;
  };

  const deleteRef = (target: string) =>
    client.run('release-lock', (octokit) =>
      octokit.rest.git.deleteRef({ ...repository, ref: lockRefName(target), request: ONCE }),
    );

  const mayBeTaken = (holder: LockHolder) => now() >= Date.parse(holder.expiresAt) + CLOCK_SKEW_MS;

  return {
    acquire: async (target, wish) => {
      const own = { owner: wish.owner, runUrl: wish.runUrl, expiresAt: wish.expiresAt };
      const won = (id: string, replaced?: LockHolder): LockOutcome => ({
        acquired: true,
        lock: { target, ...own, id },
        replaced,
      });
      const sha = await writeCommit('take-lock', target, own, []);
      let refusal: unknown;
      // A second time, when the lock was released between the try and the look at who holds it.
      for (let attempt = 0; attempt < 2; attempt += 1) {
        try {
          await createRef(target, sha);
          return won(sha);
        } catch (error) {
          if (!isRefusal(error) && !isOutcomeUnknown(error)) throw error;
          refusal = error;
        }
        const current = await readCurrent('take-lock', target);
        if (current === undefined) continue;
        // The answer got lost, and a repetition was refused.
        if (current.sha === sha) return won(sha);
        const { holder } = current;
        if (holder === undefined || !mayBeTaken(holder)) return taken(target, holder);
        const moved = await moveRef('take-lock', target, current.sha, own);
        if (moved !== undefined) return won(moved, holder);
        return taken(target, (await readCurrent('take-lock', target))?.holder);
      }
      throw refusal;
    },

    read: async (target) => (await readCurrent('read-lock', target))?.holder,

    resume: async (target, owner) => {
      const current = await readCurrent('read-lock', target);
      if (current?.holder === undefined || current.holder.owner !== owner) return undefined;
      return { target, ...current.holder, id: current.sha };
    },

    renew: async (lock, expiresAt) => {
      const current = await readCurrent('renew-lock', lock.target);
      if (current?.sha !== lock.id) return undefined;
      const id = await moveRef('renew-lock', lock.target, lock.id, { ...lock, expiresAt });
      return id === undefined ? undefined : { ...lock, expiresAt, id };
    },

    release: async (lock) => {
      const isOurs = async () => (await readCurrent('release-lock', lock.target))?.sha === lock.id;
      if (!(await isOurs())) return 'lost';
      for (let attempt = 0; ; attempt += 1) {
        if (now() >= Date.parse(lock.expiresAt)) return 'expired';
        try {
          await deleteRef(lock.target);
          return 'released';
        } catch (error) {
          if (!isRefusal(error) && !isOutcomeUnknown(error)) throw error;
          // Nobody but its owner removes a lock before it expires: if it is gone, that was us.
          if (!(await isOurs())) return 'released';
          if (attempt > 0) throw error;
        }
      }
    },
  };
}

function taken(target: string, holder: LockHolder | undefined): LockOutcome {
  return { acquired: false, holder, ref: `refs/${lockRefName(target)}` };
}

/** Not possible in the state that is. */
function isRefusal(error: unknown): boolean {
  return error instanceof GithubError && ['validation', 'conflict', 'not-found'].includes(error.kind);
}
