import { type GithubClient, ONCE } from './client.ts';
import { readSections } from './comment-sections.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';
import { createOwnership } from './own-comments.ts';
import { type PullMark, readPullMarker } from './pull-marker.ts';
import type { Section } from './section.ts';

const PAGE = 100;

export interface OwnComment extends PullMark {
  readonly id: number;
  readonly body: string;
  /** Of the first comment, and of what has left it. */
  readonly sections: readonly Section[];
}

/** Each by id. */
export interface OwnComments {
  /** What runs say; one, unless several run at once. */
  readonly heads: readonly OwnComment[];
  /** Sections that have found no room there, each in one of its own. */
  readonly moved: readonly OwnComment[];
  /** What goes on in further comments. */
  readonly parts: readonly OwnComment[];
}

interface CommentCalls {
  readonly list: (pull: number, key: string) => Promise<OwnComments>;
  readonly create: (pull: number, key: string, body: string) => Promise<void>;
  readonly change: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}

/** Comments of ours on pull requests, found by their hidden marks. */
export function createCommentCalls(client: GithubClient): CommentCalls {
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
      if (mark === undefined || !(await isOurs(user))) continue;
      const text = normaliseBody(body);
      const sections = mark.part > 1 ? [] : readSections(text, mark.rank);
      own.push({ id, body: text, sections, ...mark });
    }
    own.sort((a, b) => a.id - b.id);
    return {
      heads: own.filter(({ part }) => part === 1),
      moved: own.filter(({ part }) => part === 0),
      parts: own.filter(({ part }) => part > 1),
    };
  };

  const create = async (pull: number, key: string, body: string): Promise<void> => {
    try {
      await client.run('write-comment', (octokit) =>
        octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, request: ONCE }),
      );
    } catch (error) {
      if (!isOutcomeUnknown(error)) throw error;
      const { heads, moved, parts } = await list(pull, key);
      if (![...heads, ...moved, ...parts].some((own) => own.body === body)) throw error;
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

  return { list, create, change, remove };
}

/** The editor on the web writes other ends of lines. */
export function normaliseBody(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
