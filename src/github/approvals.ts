import type { RestEndpointMethodTypes } from '@octokit/rest';
import * as z from 'zod';
import type { Approvals, HeadMove, PullEvent } from '../commands/action/approval-ports.ts';
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
const PAGE = 100;
/** Of moves and of checks; a branch that was moved more often is none of a pull request. */
const MOST_PAGES = 10;
/** More commits of a pull request GitHub does not list. */
const MOST_COMMITS = 250;
/** What moves no branch to anything. */
const DELETION = 'branch_deletion';

type CheckRun = RestEndpointMethodTypes['checks']['listForRef']['response']['data']['check_runs'][number];

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
        openedAt: data.created_at,
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
        mergedAt: data.merged_at ?? undefined,
      };
    },

    readHistory: async (number) => {
      const events: readonly unknown[] = await client.run('read-history', (octokit) =>
        octokit.paginate(octokit.rest.issues.listEventsForTimeline, {
          ...repository,
          issue_number: number,
          per_page: PAGE,
        }),
      );
      return events.map(readEvent);
    },

    readCommits: async (number) => {
      const commits = await client.run('read-commits', (octokit) =>
        octokit.paginate(octokit.rest.pulls.listCommits, {
          ...repository,
          pull_number: number,
          per_page: PAGE,
        }),
      );
      if (commits.length >= MOST_COMMITS) return undefined;
      return commits.map(({ sha, author, committer }) => ({
        sha,
        people: [author, committer].flatMap((one) => (one?.login === undefined ? [] : [one.login])),
      }));
    },

    // The dates in a commit are its author's to choose, and a check of it is as old as its first branch: a commit can
    // have been shown elsewhere before. What moved this very branch, and when, GitHub writes down itself. It goes on
    // telling that of a branch that is deleted, as merging does; but it promises so nowhere, and whoever asks has to do
    // without it.
    readMoves: async ({ head, openedAt }, commits) => {
      if (head === undefined) return undefined;
      const { owner, repo, branch, isFork } = head;
      const own = new Set(commits.map(({ sha }) => sha));
      const isMeant = ({ sha, at }: HeadMove): boolean =>
        own.has(sha) || Date.parse(at) >= Date.parse(openedAt);
      const ref = `refs/heads/${branch}`;
      try {
        return await client.run('read-pushes', async (octokit) => {
          const meant: HeadMove[] = [];
          let pages = 0;
          const query = { owner, repo, ref, per_page: PAGE };
          for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listActivities, query)) {
            if (pages === MOST_PAGES) return undefined;
            pages += 1;
            const moves = data
              .filter((one) => one.ref === ref && one.activity_type !== DELETION)
              .map(({ after, timestamp, actor }) => ({ sha: after, at: timestamp, by: actor?.login }));
            const wanted = moves.filter(isMeant);
            meant.push(...wanted);
            // The newest come first, so that all others are older than the pull request.
            if (moves.length > 0 && wanted.length === 0) break;
          }
          return meant.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
        });
      } catch (error) {
        // The token is one for the repository itself: a fork may be private.
        if (isFork && error instanceof GithubError && isHidden(error)) return undefined;
        throw error;
      }
    },

    readRuns: async (sha) => {
      const runs = await client.run('read-runs', async (octokit) => {
        const found: CheckRun[] = [];
        // One page after the other by hand: what goes by itself wants the address of an answer, which ours have not.
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const { data } = await octokit.rest.checks.listForRef({
            ...repository,
            ref: sha,
            // Without it, only the newest of each name.
            filter: 'all',
            per_page: PAGE,
            page,
          });
          found.push(...data.check_runs);
          if (data.check_runs.length < PAGE) break;
        }
        return found;
      });
      return runs.map((run) => ({
        name: run.name,
        url: run.details_url ?? '',
        externalId: run.external_id ?? '',
        title: run.output.title ?? '',
        startedAt: run.started_at ?? undefined,
        endedAt: run.completed_at ?? undefined,
        conclusion: run.conclusion ?? undefined,
      }));
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
