import { refuse } from '../answer.ts';
import { renderMove, renderPull } from '../render.ts';
import type { Routes } from '../route.ts';

/** The one that everybody may ask of any repository that they can see. */
export const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';

export const commitRoutes: Routes = {
  [ACTIVITY]: {
    right: ['contents', 'read'],
    answer: ({ values, query, state, at }) => {
      const moves = state.moves.filter(({ owner }) => owner === values.owner);
      if (values.owner !== at.owner && moves.length === 0) return refuse(404, 'Not Found');
      const list = moves
        .filter(({ ref }) => ref === query.get('ref'))
        .map((one, index) => renderMove(at, one, index + 1));
      return { status: 200, list };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    right: ['pull-requests', 'read'],
    answer: ({ values, state, at }) => ({
      status: 200,
      list: (state.pulls.get(values.commit_sha ?? '') ?? []).map((pull) => renderPull(at, pull)),
    }),
  },
};
