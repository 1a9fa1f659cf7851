import { refuse, refuseField } from '../answer.ts';
import { renderComment, renderReaction } from '../render.ts';
import { type Level, type Right, type RouteRequest, type Routes, textOf } from '../route.ts';
import type { StoredComment, StoredIssue } from '../state.ts';

const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const LONGEST_BODY = 65_536;

interface Found {
  readonly issue: StoredIssue;
  readonly comment: StoredComment;
}

function find({ state, values }: RouteRequest): Found | undefined {
  for (const issue of state.issues) {
    const comment = issue.comments.find(({ id }) => String(id) === values.comment_id);
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}

const rightTo =
  (level: Level) =>
  (request: RouteRequest): Right => [
    find(request)?.issue.isPullRequest === false ? 'issues' : 'pull-requests',
    level,
  ];

export const commentRoutes: Routes = {
  [`PATCH ${COMMENT}`]: {
    right: rightTo('write'),
    answer: (request) => {
      const found = find(request);
      if (found === undefined) return refuse(404, 'Not Found');
      const body = textOf(request.body.body);
      if (body.length > LONGEST_BODY) {
        return refuseField('IssueComment', 'body', 'body is too long (maximum is 65536 characters)');
      }
      found.comment.body = body;
      return { status: 200, body: renderComment(request.at, found.issue, found.comment) };
    },
  },
  [`DELETE ${COMMENT}`]: {
    right: rightTo('write'),
    answer: (request) => {
      const found = find(request);
      if (found === undefined) return refuse(404, 'Not Found');
      found.issue.comments.splice(found.issue.comments.indexOf(found.comment), 1);
      request.state.reactions.delete(found.comment.id);
      return { status: 204 };
    },
  },
  [`POST ${COMMENT}/reactions`]: {
    right: rightTo('write'),
    answer: (request) => {
      const found = find(request);
      if (found === undefined) return refuse(404, 'Not Found');
      const { state, at } = request;
      const content = textOf(request.body.content);
      const all = state.reactions.get(found.comment.id) ?? [];
      const before = all.find((one) => one.content === content);
      if (before !== undefined) return { status: 200, body: renderReaction(at, before) };
      const reaction = { id: state.nextId(), content, createdAt: state.nextDate() };
      state.reactions.set(found.comment.id, [...all, reaction]);
      return { status: 201, body: renderReaction(at, reaction) };
    },
  },
  [`DELETE ${COMMENT}/reactions/{reaction_id}`]: {
    right: rightTo('write'),
    answer: (request) => {
      const { state, values } = request;
      const id = Number(values.comment_id);
      const all = state.reactions.get(id) ?? [];
      const left = all.filter((one) => String(one.id) !== values.reaction_id);
      if (left.length === all.length) return refuse(404, 'Not Found');
      state.reactions.set(id, left);
      return { status: 204 };
    },
  },
};
