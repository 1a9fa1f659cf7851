import { refuse } from '../answer.ts';
import { renderBlob, renderCommit, renderFile, renderRef } from '../render.ts';
import { type Routes, textOf, textsOf } from '../route.ts';
import { hash, type State } from '../state.ts';

const GIT = '/repos/{owner}/{repo}/git';

export const gitRoutes: Routes = {
  [`POST ${GIT}/trees`]: {
    right: ['contents', 'write'],
    answer: ({ body, state, at }) => {
      const entries = Array.isArray(body.tree) ? body.tree : [];
      if (entries.length === 0) return refuse(422, 'Invalid tree info');
      const base = textOf(body.base_tree);
      const before = base === '' ? [] : state.trees.get(base);
      if (before === undefined) return refuse(404, 'Not Found');
      const tree = new Map(before.map((entry) => [entry.path, entry]));
      for (const { path, mode, type, content } of entries) {
        const sha = hash(content);
        state.blobs.set(sha, content);
        tree.set(path, { path, mode, type, sha });
      }
      const stored = [...tree.values()];
      const sha = hash(stored);
      state.trees.set(sha, stored);
      const shown = stored.map((entry) => ({ ...entry, url: `${at.api}/git/blobs/${entry.sha}` }));
      return { status: 201, body: { sha, url: `${at.api}/git/trees/${sha}`, truncated: false, tree: shown } };
    },
  },
  [`GET ${GIT}/blobs/{file_sha}`]: {
    right: ['contents', 'read'],
    answer: ({ values, state, at }) => {
      const sha = values.file_sha ?? '';
      const text = state.blobs.get(sha);
      return text === undefined ? refuse(404, 'Not Found') : { status: 200, body: renderBlob(at, sha, text) };
    },
  },
  'GET /repos/{owner}/{repo}/contents/{path}': {
    right: ['contents', 'read'],
    answer: ({ values, query, state, at }) => {
      const commit = state.commits.get(query.get('ref') ?? '');
      const tree = commit === undefined ? undefined : state.trees.get(commit.tree);
      const path = values.path ?? '';
      const entry = tree?.find((one) => one.path === path);
      if (entry === undefined) return refuse(404, 'Not Found');
      return { status: 200, body: renderFile(at, path, entry.sha, state.blobs.get(entry.sha) ?? '') };
    },
  },
  [`POST ${GIT}/commits`]: {
    right: ['contents', 'write'],
    answer: ({ body, state, at }) => {
      const tree = textOf(body.tree);
      const parents = textsOf(body.parents);
      if (!state.trees.has(tree)) return refuse(422, 'Tree SHA does not exist');
      if (parents.some((parent) => !state.commits.has(parent))) {
        return refuse(422, 'Parent SHA does not exist or is not a commit object');
      }
      const commit = { message: textOf(body.message), tree, parents, date: state.nextDate() };
      const sha = hash(commit);
      state.commits.set(sha, commit);
      return { status: 201, body: renderCommit(at, sha, commit) };
    },
  },
  [`GET ${GIT}/commits/{commit_sha}`]: {
    right: ['contents', 'read'],
    answer: ({ values, state, at }) => {
      const sha = values.commit_sha ?? '';
      const commit = state.commits.get(sha);
      return commit === undefined
        ? refuse(404, 'Not Found')
        : { status: 200, body: renderCommit(at, sha, commit) };
    },
  },
  [`POST ${GIT}/refs`]: {
    right: ['contents', 'write'],
    answer: ({ body, state, at }) => {
      const ref = textOf(body.ref);
      const sha = textOf(body.sha);
      if (!isRefName(ref)) return refuse(422, `${ref} is not a valid ref name.`);
      if (!state.commits.has(sha)) return refuse(422, 'Object does not exist');
      if (state.refs.has(ref)) return refuse(422, 'Reference already exists');
      const object = { type: 'commit', sha };
      state.refs.set(ref, object);
      return { status: 201, body: renderRef(at, ref, object) };
    },
  },
  [`GET ${GIT}/ref/{ref}`]: {
    right: ['contents', 'read'],
    answer: ({ values, state, at }) => {
      const ref = `refs/${values.ref}`;
      const object = state.refs.get(ref);
      return object === undefined
        ? refuse(404, 'Not Found')
        : { status: 200, body: renderRef(at, ref, object) };
    },
  },
  [`PATCH ${GIT}/refs/{ref}`]: {
    right: ['contents', 'write'],
    answer: ({ values, body, state, at }) => {
      const ref = `refs/${values.ref}`;
      const sha = textOf(body.sha);
      const current = state.refs.get(ref);
      if (current === undefined) return refuse(422, 'Reference does not exist');
      if (!state.commits.has(sha)) return refuse(422, 'Object does not exist');
      if (body.force !== true && !isDescendant(state, sha, current.sha)) {
        return refuse(422, 'Update is not a fast forward');
      }
      const object = { type: 'commit', sha };
      state.refs.set(ref, object);
      return { status: 200, body: renderRef(at, ref, object) };
    },
  },
  [`DELETE ${GIT}/refs/{ref}`]: {
    right: ['contents', 'write'],
    answer: ({ values, state }) =>
      state.refs.delete(`refs/${values.ref}`) ? { status: 204 } : refuse(422, 'Reference does not exist'),
  },
};

/** The rules of `git check-ref-format`, and that GitHub wants two slashes. */
function isRefName(ref: string): boolean {
  return (
    /^refs\/[^/]+\/[^/]/.test(ref) &&
    ref.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    !/\.\.|@\{|[\p{Cc} ~^:?*[\\]|\.$/u.test(ref)
  );
}

function isDescendant(state: State, sha: string, ancestor: string): boolean {
  if (sha === ancestor) return true;
  return (state.commits.get(sha)?.parents ?? []).some((parent) => isDescendant(state, parent, ancestor));
}
