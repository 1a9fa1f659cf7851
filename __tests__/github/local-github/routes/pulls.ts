import { refuse, refuseField } from '../answer.ts';
import {
  renderOpenPull,
  renderPatch,
  renderPullCommit,
  renderReview,
  renderReviewComment,
  renderUser,
} from '../render.ts';
import { type RouteRequest, type Routes, textOf } from '../route.ts';
import type { State, StoredOpenPull, StoredReviewComment } from '../state.ts';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

interface DraftComment {
  readonly path?: unknown;
  readonly body?: unknown;
  readonly line?: unknown;
  readonly start_line?: unknown;
}

const find = ({ state, values }: RouteRequest): StoredOpenPull | undefined =>
  state.openPulls.get(Number(values.pull_number));

/** As they are now. */
const findLabels = ({ state, values }: RouteRequest): readonly string[] =>
  state.issues.find(({ number }) => String(number) === values.pull_number)?.labels ?? [];

/** A line of the file after the change that a patch shows; GitHub takes comments on no other. */
function isShown(pull: StoredOpenPull, path: string, line: number): boolean {
  let at = 0;
  for (const row of (pull.patches[path] ?? '').split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row);
    if (hunk !== null) at = Number(hunk[1]);
    else if (!row.startsWith('-')) {
      if (at === line) return true;
      at += 1;
    }
  }
  return false;
}

function buildComment(
  state: State,
  pull: StoredOpenPull,
  { path, body, line, start_line: startLine }: DraftComment,
): StoredReviewComment | undefined {
  const file = textOf(path);
  if (typeof line !== 'number' || !isShown(pull, file, line) || file.includes('refused')) return undefined;
  return {
    id: state.nextId(),
    path: file,
    body: textOf(body),
    line,
    startLine: typeof startLine === 'number' ? startLine : null,
    createdAt: state.nextDate(),
  };
}

const UNRESOLVED = 'Pull request review thread line must be part of the diff';

export const pullRoutes: Routes = {
  [`GET ${PULL}`]: {
    right: ['pull-requests', 'read'],
    answer: (request) => {
      const pull = find(request);
      return pull === undefined
        ? refuse(404, 'Not Found')
        : { status: 200, body: renderOpenPull(request.at, pull, findLabels(request)) };
    },
  },
  [`GET ${PULL}/commits`]: {
    right: ['pull-requests', 'read'],
    answer: (request) => {
      const pull = find(request);
      if (pull === undefined) return refuse(404, 'Not Found');
      const { headSha: sha, author: login = 'someone', commits = [{ sha, login }] } = pull;
      return { status: 200, list: commits.map((one) => renderPullCommit(request.at, one.sha, one.login)) };
    },
  },
  [`GET ${PULL}/files`]: {
    right: ['pull-requests', 'read'],
    answer: (request) => {
      const pull = find(request);
      if (pull === undefined) return refuse(404, 'Not Found');
      const list = Object.entries(pull.patches).map(([name, patch]) => renderPatch(request.at, name, patch));
      return { status: 200, list };
    },
  },
  [`GET ${PULL}/comments`]: {
    right: ['pull-requests', 'read'],
    answer: (request) => {
      const pull = find(request);
      if (pull === undefined) return refuse(404, 'Not Found');
      return {
        status: 200,
        list: pull.reviewComments.map((one) => renderReviewComment(request.at, pull, one)),
      };
    },
  },
  [`POST ${PULL}/comments`]: {
    right: ['pull-requests', 'write'],
    answer: (request) => {
      const pull = find(request);
      if (pull === undefined) return refuse(404, 'Not Found');
      const comment = buildComment(request.state, pull, request.body);
      if (comment === undefined) return refuseField('PullRequestReviewComment', 'line', UNRESOLVED);
      pull.reviewComments.push(comment);
      return { status: 201, body: renderReviewComment(request.at, pull, comment) };
    },
  },
  [`POST ${PULL}/reviews`]: {
    right: ['pull-requests', 'write'],
    answer: (request) => {
      const pull = find(request);
      if (pull === undefined) return refuse(404, 'Not Found');
      const { body, state, at } = request;
      const drafts: readonly DraftComment[] = Array.isArray(body.comments) ? body.comments : [];
      const comments = drafts.flatMap((draft) => buildComment(state, pull, draft) ?? []);
      if (comments.length < drafts.length) return refuse(422, UNRESOLVED);
      pull.reviewComments.push(...comments);
      return { status: 200, body: renderReview(at, pull, state.nextId()) };
    },
  },
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}': {
    right: ['pull-requests', 'write'],
    answer: ({ values, state }) => {
      for (const { reviewComments } of state.openPulls.values()) {
        const at = reviewComments.findIndex(({ id }) => String(id) === values.comment_id);
        if (at === -1) continue;
        reviewComments.splice(at, 1);
        return { status: 204 };
      }
      return refuse(404, 'Not Found');
    },
  },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    right: ['metadata', 'read'],
    answer: ({ values, state, at }) => {
      const login = values.username ?? '';
      const permission = state.people.get(login);
      if (permission === undefined) return refuse(404, `${login} is not a user`);
      const user = { ...renderUser(at, login, 'User'), role_name: permission };
      return { status: 200, body: { permission, role_name: permission, user } };
    },
  },
};
