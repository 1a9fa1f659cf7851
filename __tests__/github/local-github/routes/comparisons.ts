import { refuse } from '../answer.ts';
import { renderPullCommit } from '../render.ts';
import type { Routes } from '../route.ts';

export const comparisonRoutes: Routes = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    right: ['contents', 'read'],
    answer: ({ values, state, at }) => {
      const [base = '', head = ''] = (values.basehead ?? '').split('...');
      const parting = state.partings.get(head);
      if (parting === undefined) return refuse(404, 'Not Found');
      const page = `${at.web}/compare/${base}...${head}`;
      const body = {
        url: `${at.api}/compare/${base}...${head}`,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: renderPullCommit(at, base, null),
        merge_base_commit: renderPullCommit(at, parting, null),
        status: 'diverged',
        ahead_by: 1,
        behind_by: 1,
        total_commits: 1,
        commits: [renderPullCommit(at, head, null)],
      };
      return { status: 200, body };
    },
  },
};
