import { type Answer, refuse, refuseField } from '../answer.ts';
import { renderComment, renderEvent, renderIssue } from '../render.ts';
import { type Level, type Right, type RouteRequest, type Routes, textOf, textsOf } from '../route.ts';
import type { StoredIssue } from '../state.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = `${ISSUES}/{issue_number}`;
const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;

/** Comments below a pull request are asked for like those of issues, and need another right. */
const rightTo =
  (level: Level) =>
  (request: RouteRequest): Right => [
    find(request)?.isPullRequest === true ? 'pull-requests' : 'issues',
    level,
  ];

const find = ({ state, values }: RouteRequest): StoredIssue | undefined =>
  state.issues.find((issue) => String(issue.number) === values.issue_number);

/** Limits that GitHub has and does not describe. */
function refuseLength(resource: string, body: RouteRequest['body']): Answer | undefined {
  if (textOf(body.body).length > LONGEST_BODY) {
    return refuseField(resource, 'body', 'body is too long (maximum is 65536 characters)');
  }
  if (textOf(body.title).length > LONGEST_TITLE) {
    return refuseField(resource, 'title', 'title is too long (maximum is 256 characters)');
  }
  return undefined;
}

export const issueRoutes: Routes = {
  [`GET ${ISSUES}`]: {
    right: ['issues', 'read'],
    answer: ({ query, state, at }) => {
      const wanted = query.get('state') ?? 'open';
      const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
      const list = state.issues
        .filter((issue) => wanted === 'all' || issue.state === wanted)
        .filter((issue) => labels.every((label) => issue.labels.includes(label)))
        .toSorted((a, b) =>
          query.get('sort') === 'updated' ? b.updatedAt.localeCompare(a.updatedAt) : b.number - a.number,
        );
      if (query.get('direction') === 'asc') list.reverse();
      return { status: 200, list: list.map((issue) => renderIssue(at, issue)) };
    },
  },
  [`POST ${ISSUES}`]: {
    right: ['issues', 'write'],
    answer: ({ body, state, at }) => {
      const refusal = refuseLength('Issue', body);
      if (refusal !== undefined) return refusal;
      const date = state.nextDate();
      const issue: StoredIssue = {
        number: state.issues.length + 1,
        title: textOf(body.title),
        body: textOf(body.body),
        state: 'open',
        labels: textsOf(body.labels),
        authorType: 'Bot',
        association: 'NONE',
        isPullRequest: false,
        createdAt: date,
        updatedAt: date,
        closedAt: null,
        comments: [],
      };
      state.issues.push(issue);
      return { status: 201, body: renderIssue(at, issue) };
    },
  },
  [`PATCH ${ISSUE}`]: {
    right: ['issues', 'write'],
    answer: (request) => {
      const { body, state, at } = request;
      const issue = find(request);
      if (issue === undefined) return refuse(404, 'Not Found');
      const refusal = refuseLength('Issue', body);
      if (refusal !== undefined) return refusal;
      issue.updatedAt = state.nextDate();
      issue.title = textOf(body.title, issue.title);
      issue.body = textOf(body.body, issue.body);
      if (body.state === 'open' || body.state === 'closed') {
        issue.closedAt = body.state === 'open' ? null : (issue.closedAt ?? issue.updatedAt);
        issue.state = body.state;
      }
      return { status: 200, body: renderIssue(at, issue) };
    },
  },
  [`GET ${ISSUE}/timeline`]: {
    right: rightTo('read'),
    answer: (request) => {
      const issue = find(request);
      if (issue === undefined) return refuse(404, 'Not Found');
      const list = (issue.events ?? []).map((one, index) => renderEvent(request.at, one, index + 1));
      return { status: 200, list };
    },
  },
  [`GET ${ISSUE}/comments`]: {
    right: rightTo('read'),
    answer: (request) => {
      const issue = find(request);
      if (issue === undefined) return refuse(404, 'Not Found');
      return { status: 200, list: issue.comments.map((one) => renderComment(request.at, issue, one)) };
    },
  },
  [`POST ${ISSUE}/comments`]: {
    right: rightTo('write'),
    answer: (request) => {
      const { body, state, at } = request;
      const issue = find(request);
      if (issue === undefined) return refuse(404, 'Not Found');
      const refusal = refuseLength('IssueComment', body);
      if (refusal !== undefined) return refusal;
      const comment = { id: state.nextId(), body: textOf(body.body), createdAt: state.nextDate() };
      issue.comments.push(comment);
      issue.updatedAt = comment.createdAt;
      return { status: 201, body: renderComment(at, issue, comment) };
    },
  },
};
