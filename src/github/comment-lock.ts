import type { GithubClient } from './client.ts';
import { ONCE } from './client.ts';
import { GithubError } from './github-error.ts';

/** Who has it looks at the comment; GitHub keeps one of a kind from each of us, and says whether it was there before. */
const CONTENT = 'eyes';
/** After that, whoever took it has ended without giving it back. */
const STALE_MS = 5 * 60_000;

export type CommentLock =
  | { readonly status: 'taken'; readonly release: () => Promise<void> }
  | { readonly status: 'busy' }
  /** The comment is no longer there. */
  | { readonly status: 'gone' };

/** Lets one run at a time change a comment: GitHub itself takes what comes last, whatever it was made from. */
export async function lockComment(
  client: GithubClient,
  comment: number,
  now: () => number,
): Promise<CommentLock> {
  const { repository } = client;

  const remove = async (reaction: number): Promise<void> => {
    try {
      await client.run('write-comment', (octokit) =>
        octokit.rest.reactions.deleteForIssueComment({
          ...repository,
          comment_id: comment,
          reaction_id: reaction,
        }),
      );
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  };

  const take = async (mayBreak: boolean): Promise<CommentLock> => {
    try {
      const { status, data } = await client.run('write-comment', (octokit) =>
        octokit.rest.reactions.createForIssueComment({
          ...repository,
          comment_id: comment,
          content: CONTENT,
          request: ONCE,
        }),
      );
      if (status === 201) return { status: 'taken', release: () => remove(data.id) };
      if (!mayBreak || now() - Date.parse(data.created_at) < STALE_MS) return { status: 'busy' };
      await remove(data.id);
      return take(false);
    } catch (error) {
      if (isGone(error)) return { status: 'gone' };
      throw error;
    }
  };

  return take(true);
}

function isGone(error: unknown): boolean {
  return error instanceof GithubError && error.kind === 'not-found';
}
