import { git } from '../../github/checkout.ts';

/** What `actions/checkout` does of what we use: as many commits as were asked for, and no more. */
export function checkOut(
  repository: string,
  ref: string,
  inputs: Readonly<Record<string, string>>,
  workspace: string,
): void {
  const depth = inputs['fetch-depth'] ?? '1';
  git(workspace, 'init', '--quiet');
  const limit = depth === '0' ? [] : [`--depth=${depth}`];
  git(workspace, 'fetch', '--quiet', '--no-tags', ...limit, `file://${repository}`, ref);
  git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
