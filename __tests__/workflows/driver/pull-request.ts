import { git } from '../../github/checkout.ts';
import { findPayload } from '../../github/runner.ts';
import type { WorkflowEvent } from './world.ts';

export const NUMBER = 1;

/** What GitHub makes of a branch that is to go into `main`: their merge, under a ref of its own, and the event. */
export function openPullRequest(folder: string, branch: string): WorkflowEvent {
  const base = git(folder, 'rev-parse', 'main');
  const head = git(folder, 'rev-parse', branch);
  // The branch is ahead of main, so its files are those of the merge.
  const parents = ['-p', base, '-p', head];
  const merge = git(folder, 'commit-tree', `${branch}^{tree}`, ...parents, '-m', 'merge');
  const ref = `refs/pull/${NUMBER}/merge`;
  git(folder, 'update-ref', ref, merge);
  const recorded = Object(findPayload('pull_request', 'opened'));
  const pull = Object(Reflect.get(recorded, 'pull_request'));
  return {
    name: 'pull_request',
    ref,
    payload: {
      ...recorded,
      number: NUMBER,
      pull_request: {
        ...pull,
        number: NUMBER,
        base: { ...Reflect.get(pull, 'base'), sha: base, ref: 'main' },
        head: { ...Reflect.get(pull, 'head'), sha: head, ref: branch },
      },
    },
  };
}

/** Brings a branch into `main`, as somebody who presses the button. */
export function mergePullRequest(folder: string, branch: string): WorkflowEvent {
  git(folder, 'switch', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
  const recorded = Object(findPayload('push'));
  const repository = { ...Reflect.get(recorded, 'repository'), default_branch: 'main' };
  return {
    name: 'push',
    ref: 'refs/heads/main',
    payload: { ...recorded, ref: 'refs/heads/main', repository },
  };
}
