import type { GithubClient } from './client.ts';
import { ONCE } from './client.ts';
import { GithubError } from './github-error.ts';

/** Who has it looks at the comment; GitHub keeps one of a kind from each of us, and says whether it was there before. */
const CONTENT = 'eyes';
/** After that, whoever took it has ended without giving it back. */
const STALE_MS = 5 * 60_000;

export type CommentLock =
  | { readonly status: 'taken'; readonly release: () => Promise<void> }
  /** Others may take it after so many ms, if whoever has it does not give it back. */
  | { readonly status: 'busy'; readonly left: number }
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
      const left = Date.parse(data.created_at) + STALE_MS - now();
      if (!mayBreak || left > 0)
        return { status: 'busy', left: mayBreak ? Math.min(left, STALE_MS) : STALE_MS };
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
