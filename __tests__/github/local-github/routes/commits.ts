import { renderPull } from '../render.ts';
import type { Routes } from '../route.ts';

export const commitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    right: ['pull-requests', 'read'],
    answer: ({ values, state, at }) => ({
      status: 200,
      list: (state.pulls.get(values.commit_sha ?? '') ?? []).map((pull) => renderPull(at, pull)),
    }),
  },
};
