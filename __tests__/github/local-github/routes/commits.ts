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
      const all = moves
        .filter(({ ref }) => ref === query.get('ref'))
        .map((one, index) => renderMove(at, one, index + 1));
      // Pages that follow on each other have no numbers here.
      const start = Number(query.get('after') ?? 0);
      const end = start + Number(query.get('per_page') ?? 30);
      const further = new URLSearchParams(query);
      further.set('after', String(end));
      const next = `<${at.api}/activity?${further}>; rel="next"`;
      return {
        status: 200,
        body: all.slice(start, end),
        ...(end < all.length ? { headers: { link: next } } : {}),
      };
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
