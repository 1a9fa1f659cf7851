import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Suggestion, Suggestions } from '../commands/action/pull-ports.ts';
import { findAddedLines } from './changed-lines.ts';
import { type GithubClient, ONCE } from './client.ts';
import { GithubError } from './github-error.ts';
import { createOwnership } from './own-comments.ts';
import { readSuggestionMarker, renderSuggestionMarker } from './pull-marker.ts';

/** A page with more of them is of no use to anybody. */
const MOST_SUGGESTIONS = 20;
const PAGE = 100;
/** In UTF-16 units; a longer one is left out, because one that is cut would delete lines. */
const LONGEST_BODY = 65_536;

type WireComment = RestEndpointMethodTypes['pulls']['listReviewComments']['response']['data'][number];

interface OwnThread {
  readonly id: number;
  readonly fingerprint: string;
  readonly isAnswered: boolean;
  /** Whether the lines that it is about are still there as they were. */
  readonly isCurrent: boolean;
}

export function createSuggestions(client: GithubClient): Suggestions {
  const { repository } = client;
  const isOurs = createOwnership(client);

  const listOwn = async (pull: number, key: string): Promise<readonly OwnThread[]> => {
    const comments = await client.run('read-suggestions', (octokit) =>
      octokit.paginate(octokit.rest.pulls.listReviewComments, {
        ...repository,
        pull_number: pull,
        per_page: PAGE,
      }),
    );
    const answered = new Set(comments.map(({ in_reply_to_id: id }) => id));
    const own: OwnThread[] = [];
    for (const comment of comments) {
      const fingerprint = readSuggestionMarker(comment.body, key);
      if (fingerprint === undefined || comment.in_reply_to_id !== undefined) continue;
      if (!(await isOurs(comment.user))) continue;
      const { id } = comment;
      own.push({ id, fingerprint, isAnswered: answered.has(id), isCurrent: hasLine(comment) });
    }
    return own.sort((a, b) => a.id - b.id);
  };

  const remove = async (id: number): Promise<void> => {
    try {
      await client.run('write-suggestion', (octokit) =>
        octokit.rest.pulls.deleteReviewComment({ ...repository, comment_id: id }),
      );
    } catch (error) {
      if (!(error instanceof GithubError) || error.kind !== 'not-found') throw error;
    }
  };

  const findShowable = async (
    pull: number,
    suggestions: readonly Suggestion[],
  ): Promise<readonly Suggestion[]> => {
    if (suggestions.length === 0) return [];
    const files = await client.run('read-suggestions', (octokit) =>
      octokit.paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number: pull, per_page: PAGE }),
    );
    const added = new Map(files.map(({ filename, patch = '' }) => [filename, findAddedLines(patch)]));
    // What was checked is the merge with the branch that it goes to, in which lines may stand elsewhere.
    return suggestions.filter(({ path, startLine, before }) =>
      before.every((text, index) => added.get(path)?.get(startLine + index) === text),
    );
  };

  /** One review is one message to everybody who watches; what GitHub does not take of it is found one by one. */
  const add = async (pull: number, key: string, sha: string, wanted: readonly Suggestion[]) => {
    const comments = wanted.map((one) => toWire(one, key));
    try {
      await client.run('write-suggestion', (octokit) =>
        octokit.rest.pulls.createReview({
          ...repository,
          pull_number: pull,
          commit_id: sha,
          event: 'COMMENT',
          comments,
          request: ONCE,
        }),
      );
      return wanted.length;
    } catch (error) {
      if (!(error instanceof GithubError) || error.kind !== 'validation') throw error;
    }
    let added = 0;
    for (const comment of comments) {
      try {
        await client.run('write-suggestion', (octokit) =>
          octokit.rest.pulls.createReviewComment({
            ...repository,
            pull_number: pull,
            commit_id: sha,
            ...comment,
            request: ONCE,
          }),
        );
        added += 1;
      } catch (error) {
        if (!(error instanceof GithubError) || error.kind !== 'validation') throw error;
      }
    }
    return added;
  };

  return {
    replace: async (pull, { key, sha, suggestions }) => {
      const own = await listOwn(pull, key);
      const fitting = suggestions.filter(({ body }) => body.length <= LONGEST_BODY - 200);
      const showable = await findShowable(pull, fitting);
      const wanted = [...new Map(showable.map((one) => [one.fingerprint, one])).values()].slice(
        0,
        MOST_SUGGESTIONS,
      );
      const names = new Set(wanted.map(({ fingerprint }) => fingerprint));
      const stays = (one: OwnThread): boolean => one.isCurrent && names.has(one.fingerprint);
      let removed = 0;
      for (const one of own.filter((thread) => !stays(thread) && !thread.isAnswered)) {
        await remove(one.id);
        removed += 1;
      }
      const there = new Set(own.filter(stays).map(({ fingerprint }) => fingerprint));
      const missing = wanted.filter(({ fingerprint }) => !there.has(fingerprint));
      const added = missing.length === 0 ? 0 : await add(pull, key, sha, missing);
      if (added > 0) await removeRepeated(pull, key);
      return { added, removed, leftOut: suggestions.length - there.size - added };
    },
  };

  /** Of two runs that wrote the same at once, the first comment stays. */
  async function removeRepeated(pull: number, key: string): Promise<void> {
    const seen = new Set<string>();
    for (const one of await listOwn(pull, key)) {
      if (!one.isCurrent) continue;
      if (seen.has(one.fingerprint) && !one.isAnswered) await remove(one.id);
      seen.add(one.fingerprint);
    }
  }
}

function hasLine({ line, position }: WireComment): boolean {
  return (line ?? position ?? undefined) !== undefined;
}

function toWire({ path, startLine, endLine, body, fingerprint }: Suggestion, key: string) {
  return {
    path,
    body: `${renderSuggestionMarker(key, fingerprint)}\n\n${body}`,
    line: endLine,
    side: 'RIGHT' as const,
    ...(startLine === endLine ? {} : { start_line: startLine, start_side: 'RIGHT' as const }),
  };
}
