import type { Octokit } from '@octokit/rest';
import type { GithubClient } from '../../src/github/client.ts';
import { GithubError } from '../../src/github/github-error.ts';

interface Kept {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** The comments of one pull request, in memory: quick enough to try every order in which requests can come. */
export class CommentStore {
  readonly #comments: Kept[] = [];
  /** By comment. */
  readonly #reactions = new Map<number, { readonly id: number; readonly created_at: string }>();
  readonly #now: () => number;
  #id = 100;

  /** @param now in ms since 1970 */
  constructor(bodies: readonly string[] = [], now = () => Date.UTC(2026, 0, 1)) {
    this.#now = now;
    for (const body of bodies) this.#add(body);
  }

  get bodies(): readonly string[] {
    return this.#comments.map(({ body }) => body);
  }

  get locks(): number {
    return this.#reactions.size;
  }

  /** @param turn awaited before every request */
  client(turn: () => Promise<void>): GithubClient {
    // Just the calls that are made: the local GitHub holds them to what they have to be.
    const octokit = {
      paginate: async (list: () => Promise<readonly Kept[]>) => list(),
      rest: {
        issues: {
          listComments: async () => this.#comments.map((comment) => ({ ...comment })),
          createComment: async ({ body }: { body: string }) => this.#add(body),
          updateComment: async ({ comment_id: id, body }: { comment_id: number; body: string }) => {
            this.#find(id).body = body;
          },
          deleteComment: async ({ comment_id: id }: { comment_id: number }) => {
            this.#comments.splice(this.#comments.indexOf(this.#find(id)), 1);
            this.#reactions.delete(id);
          },
        },
        reactions: {
          createForIssueComment: async ({ comment_id: id }: { comment_id: number }) => {
            const { id: comment } = this.#find(id);
            const before = this.#reactions.get(comment);
            this.#id += 1;
            const data = before ?? { id: this.#id, created_at: new Date(this.#now()).toISOString() };
            this.#reactions.set(comment, data);
            return { status: before === undefined ? 201 : 200, data };
          },
          deleteForIssueComment: async ({ comment_id: id }: { comment_id: number }) => {
            if (!this.#reactions.delete(id)) throw gone();
          },
        },
      },
    } as unknown as Octokit;
    return {
      repository: { owner: 'octo-org', repo: 'backend' },
      run: async (_call, send) => {
        await turn();
        return send(octokit);
      },
    };
  }

  #add(body: string): void {
    this.#id += 1;
    this.#comments.push({ id: this.#id, body, user: { login: 'github-actions[bot]', type: 'Bot' } });
  }

  #find(id: number): Kept {
    const found = this.#comments.find((comment) => comment.id === id);
    if (found === undefined) throw gone();
    return found;
  }
}

function gone(): GithubError {
  return new GithubError({ kind: 'not-found', step: 'comment', message: 'Gone.', remedy: 'None.' });
}
