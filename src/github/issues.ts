import type { RestEndpointMethodTypes } from '@octokit/rest';
import { type GithubClient, ONCE } from './client.ts';
import { fitMarkdown, fitText } from './fit-text.ts';
import { isOutcomeUnknown } from './github-error.ts';
import { ISSUE_LABEL, issueMarker, noteMarker } from './issue-marker.ts';
import type { IssueTracker, TrackedIssue } from './issue-tracker.ts';

const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const PAGE = 100;
/** How far back an issue is looked for that has lost its label. */
const MOST_PAGES_WITHOUT_LABEL = 5;
/** Who may write to the repository. Outsiders could copy the mark into an issue of theirs. */
const INSIDERS: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

type WireIssue = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number];

/** @param kind what the issues are about: part of the mark */
export function createIssueTracker(client: GithubClient, kind = 'drift'): IssueTracker {
  const { repository } = client;

  const list = (labels: string | undefined, mostPages: number) => {
    let pages = 0;
    return client.run('list-issues', (octokit) =>
      octokit.paginate(
        octokit.rest.issues.listForRepo,
        {
          ...repository,
          state: 'all',
          sort: 'updated',
          direction: 'desc',
          per_page: PAGE,
          ...(labels !== undefined && { labels }),
        },
        ({ data }, done) => {
          pages += 1;
          if (pages >= mostPages) done();
          return data;
        },
      ),
    );
  };

  const findWire = async (target: string): Promise<WireIssue | undefined> => {
    const marker = issueMarker(kind, target);
    // A label can only be set by people with rights, so it vouches for the mark.
    const labelled = choose(await list(ISSUE_LABEL, Number.POSITIVE_INFINITY), marker);
    if (labelled !== undefined) return labelled;
    const rest = await list(undefined, MOST_PAGES_WITHOUT_LABEL);
    return choose(rest.filter(isByInsider), marker);
  };

  const update = async (
    issue: number,
    fields: { title?: string; body?: string; state?: 'open' | 'closed' },
  ) => {
    const { data } = await client.run('update-issue', (octokit) =>
      octokit.rest.issues.update({ ...repository, issue_number: issue, ...fields }),
    );
    return toIssue(data);
  };

  const hasNote = async (issue: number, note: string) => {
    const comments = await client.run('list-comments', (octokit) =>
      octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: issue,
        per_page: PAGE,
      }),
    );
    return comments.some(({ body }) => hasLine(body, note));
  };

  const comment = async (issue: number, body: string, once?: string) => {
    const note = once === undefined ? undefined : noteMarker(once);
    if (note !== undefined && (await hasNote(issue, note))) return;
    const text = withMarker(note, body);
    try {
      await client.run('comment-on-issue', (octokit) =>
        octokit.rest.issues.createComment({
          ...repository,
          issue_number: issue,
          body: text,
          request: ONCE,
        }),
      );
    } catch (error) {
      const isThere = note !== undefined && isOutcomeUnknown(error) && (await hasNote(issue, note));
      if (!isThere) throw error;
    }
  };

  return {
    find: async (target) => {
      const issue = await findWire(target);
      return issue === undefined ? undefined : toIssue(issue);
    },

    report: async (target, text) => {
      const title = fitText(text.title, LONGEST_TITLE);
      const body = withMarker(issueMarker(kind, target), text.body);
      const existing = await findWire(target);
      if (existing === undefined) {
        try {
          const { data } = await client.run('open-issue', (octokit) =>
            octokit.rest.issues.create({
              ...repository,
              title,
              body,
              labels: [ISSUE_LABEL],
              request: ONCE,
            }),
          );
          return { issue: toIssue(data), done: 'opened' };
        } catch (error) {
          const opened = isOutcomeUnknown(error) ? await findWire(target) : undefined;
          if (opened === undefined) throw error;
          return { issue: toIssue(opened), done: 'opened' };
        }
      }
      const isOpen = existing.state === 'open';
      const isSame = existing.title === title && normalise(existing.body) === normalise(body);
      if (isOpen && isSame) return { issue: toIssue(existing), done: 'unchanged' };
      const issue = await update(existing.number, { title, body, state: 'open' });
      return { issue, done: isOpen ? 'updated' : 'reopened' };
    },

    comment,

    close: async (target, text) => {
      const existing = await findWire(target);
      if (existing === undefined || existing.state !== 'open') return undefined;
      // First, so that no issue is closed without a reason.
      await comment(existing.number, text);
      return update(existing.number, { state: 'closed' });
    },
  };
}

/** The open one that came first; else the last that was closed. */
function choose(issues: readonly WireIssue[], marker: string): WireIssue | undefined {
  const marked = issues
    .filter((issue) => issue.pull_request === undefined && hasLine(issue.body, marker))
    .toSorted((a, b) => a.number - b.number);
  return marked.find(({ state }) => state === 'open') ?? marked.at(-1);
}

function isByInsider({ user, author_association: association }: WireIssue): boolean {
  return user?.type === 'Bot' || INSIDERS.includes(association ?? '');
}

function toIssue(wire: Pick<WireIssue, 'number' | 'html_url' | 'state' | 'title'>): TrackedIssue {
  return { number: wire.number, url: wire.html_url, open: wire.state === 'open', title: wire.title };
}

function withMarker(marker: string | undefined, body: string): string {
  const first = marker === undefined ? '' : `${marker}\n\n`;
  return `${first}${fitMarkdown(body, LONGEST_BODY - first.length)}`;
}

function hasLine(body: string | null | undefined, line: string): boolean {
  return normalise(body)
    .split('\n')
    .some((candidate) => candidate.trim() === line);
}

/** The editor on the web writes other ends of lines. */
function normalise(body: string | null | undefined): string {
  return (body ?? '').replaceAll('\r\n', '\n').trimEnd();
}
