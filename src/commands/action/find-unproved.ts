import type { Bundle } from '../../deploy/bundle.ts';
import type { DeployTarget } from '../../deploy/ports.ts';
import type { Records } from '../../records/records.ts';
import type { Failure } from '../../source/failure.ts';
import type { RunContext } from './run-context.ts';

interface What {
  readonly bundle: Bundle;
  readonly commit: string;
  readonly context: RunContext;
}

/** Proofs that the targets require and nobody has given: one failure for each. Asks the records alone. */
export async function findUnproved(
  targets: readonly DeployTarget[],
  { bundle, commit, context }: What,
  records: Pick<Records, 'readProof'>,
): Promise<readonly Failure[]> {
  const { owner, repo } = context.repository;
  const failures: Failure[] = [];
  for (const { name, requires } of targets) {
    if (requires === undefined) continue;
    if ((await records.readProof(requires, bundle.digest)) !== undefined) continue;
    failures.push({
      step: `bring commit ${commit.slice(0, 12)} to "${name}"`,
      message: `The proof is missing that "${requires}" holds these files (bundle ${bundle.digest}): the records of ${owner}/${repo} have none, so "${name}" was not touched.`,
      remedy: `Deploy this commit to "${requires}" first: push it to the default branch, or start the workflow on it with "mode: deploy" and "stage: staging"; when that run has passed, run this one again.`,
    });
  }
  return failures;
}
