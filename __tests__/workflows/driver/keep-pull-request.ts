import { addPull } from '../../github/action-ports.ts';
import { git } from '../../github/checkout.ts';
import type { StoredReviewComment } from '../../github/local-github/state.ts';
import { NUMBER } from './pull-request.ts';
import type { World } from './world.ts';

/** What GitHub knows of the pull request, as of the last push to its branch; its comments stay. */
export function keepPullRequest({ repository, github: { state } }: World, branch: string): void {
  const range = `main...${branch}`;
  const files = git(repository, 'diff', '--name-only', range).split('\n');
  const patches = Object.fromEntries(
    files.map((file) => {
      const diff = git(repository, 'diff', range, '--', file);
      return [file, diff.slice(Math.max(0, diff.indexOf('\n@@ ') + 1))];
    }),
  );
  const about = {
    headSha: git(repository, 'rev-parse', branch),
    baseSha: git(repository, 'rev-parse', 'main'),
    patches,
  };
  const known = state.openPulls.get(NUMBER);
  if (known === undefined) addPull(state, about);
  else state.openPulls.set(NUMBER, { ...known, ...about });
}

/** What GitHub knows of the commit that a pull request has become. */
export function keepMerge({ repository, github: { state } }: World): void {
  const known = state.openPulls.get(NUMBER);
  if (known === undefined) throw new Error('There is no pull request.');
  const mergeSha = git(repository, 'rev-parse', 'main');
  state.pulls.set(mergeSha, [{ ...known, mergedAt: state.nextDate(), mergeSha }]);
}

/** A text with the lines that a suggestion wants, as a click on it leaves them. */
export function applySuggestion(text: string, { body, line, startLine }: StoredReviewComment): string {
  const wanted = /^```suggestion\n([\s\S]*?)```$/m.exec(body)?.[1];
  if (wanted === undefined || line === null) throw new Error(`It suggests nothing: ${body}`);
  const first = startLine ?? line;
  const lines = text.split('\n');
  return [...lines.slice(0, first - 1), ...wanted.split('\n').slice(0, -1), ...lines.slice(line)].join('\n');
}
