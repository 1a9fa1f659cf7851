import * as z from 'zod';
import type { Approvals, PullEvent } from '../commands/action/approval-ports.ts';
import type { GithubClient } from './client.ts';
import { GithubError } from './github-error.ts';

/** What is looked at of an event; each kind has other fields, and any may be missing. */
const eventSchema = z.object({
  event: z.string().catch(''),
  created_at: z.string().optional().catch(undefined),
  actor: z.object({ login: z.string(), type: z.string() }).nullish().catch(undefined),
  label: z.object({ name: z.string() }).optional().catch(undefined),
  // What cannot be read is taken for an app, so that it does not count.
  performed_via_github_app: z.object({ slug: z.string().optional() }).nullish().catch({}),
});

/** As many as GitHub gives at once. */
const MOST_MOVES = 100;

export function createApprovals(client: GithubClient): Approvals {
  const { repository } = client;
  return {
    readPull: async (number) => {
      const { data } = await client.run('read-pull', (octokit) =>
        octokit.rest.pulls.get({ ...repository, pull_number: number }),
      );
      const { head, base } = data;
      return {
        number: data.number,
        url: data.html_url,
        author: data.user?.login,
        labels: data.labels.map(({ name }) => name),
        headSha: head.sha,
        head:
          // A repository that is gone is null, whatever the types say.
          head.repo == null
            ? undefined
            : {
                owner: head.repo.owner.login,
                repo: head.repo.name,
                branch: head.ref,
                isFork: head.repo.full_name !== base.repo.full_name,
              },
        baseBranch: base.ref,
        mergeSha: data.merged ? (data.merge_commit_sha ?? undefined) : undefined,
      };
    },

    readHistory: async (number) => {
      const events: readonly unknown[] = await client.run('read-history', (octokit) =>
        octokit.paginate(octokit.rest.issues.listEventsForTimeline, {
          ...repository,
          issue_number: number,
          per_page: 100,
        }),
      );
      return events.map(readEvent);
    },

    // The dates in a commit are its author's to choose, and a check of it is as old as its first branch: a commit can
    // have been shown elsewhere before. What moved this very branch, and when, GitHub writes down itself.
    findPush: async ({ head, headSha }) => {
      if (head === undefined) return undefined;
      const { owner, repo, branch, isFork } = head;
      try {
        const { data } = await client.run('read-pushes', (octokit) =>
          octokit.rest.repos.listActivities({
            owner,
            repo,
            ref: `refs/heads/${branch}`,
            per_page: MOST_MOVES,
          }),
        );
        const [newest] = data
          .filter(({ after }) => after === headSha)
          .toSorted((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
        return newest && { at: newest.timestamp, by: newest.actor?.login };
      } catch (error) {
        // The token is one for the repository itself: a fork may be private.
        if (isFork && error instanceof GithubError && isHidden(error)) return undefined;
        throw error;
      }
    },
  };
}

function isHidden({ kind }: GithubError): boolean {
  return kind === 'not-found' || kind === 'missing-permission';
}

function readEvent(wire: unknown): PullEvent {
  const { event, created_at: at, actor, label, performed_via_github_app: app } = eventSchema.parse(wire);
  return {
    event,
    at,
    actor: actor ? { login: actor.login, isPerson: actor.type === 'User' } : undefined,
    app: app ? (app.slug ?? 'unknown') : undefined,
    label: label?.name,
  };
}
