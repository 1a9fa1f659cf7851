import { tmpdir } from 'node:os';
import { context } from '@actions/github';
import * as z from 'zod';
import type { RunContext } from '../commands/action/run-context.ts';

/** What is looked at of what GitHub sent; all of it may be missing. */
const payloadSchema = z.object({
  action: z.string().optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z.object({ base: z.object({ sha: z.string() }) }).optional(),
  release: z.object({ prerelease: z.boolean().optional() }).optional(),
  merge_group: z.object({ base_sha: z.string() }).optional(),
});

/** The only reader of the runner's environment. */
export function readRunContext({ RUNNER_TEMP: temporaryFolder = tmpdir() }: NodeJS.ProcessEnv): RunContext {
  const payload = payloadSchema.safeParse(context.payload).data ?? {};
  const repository = readRepository();
  const { runId, runAttempt, serverUrl } = context;
  const attempt = runAttempt > 1 ? `/attempts/${runAttempt}` : '';
  return {
    // Nothing at all outside of a workflow, whatever the types say.
    event: context.eventName ?? '',
    action: payload.action,
    isPrerelease: payload.release?.prerelease ?? false,
    sha: context.sha ?? '',
    ref: context.ref ?? '',
    defaultBranch: payload.repository?.default_branch,
    baseSha: payload.pull_request?.base.sha ?? payload.merge_group?.base_sha,
    repository,
    runUrl: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}${attempt}`,
    runId: Number.isNaN(runId) ? 'run' : String(runId),
    actor: context.actor ?? 'somebody',
    apiUrl: context.apiUrl,
    temporaryFolder,
  };
}

function readRepository(): RunContext['repository'] {
  try {
    return context.repo;
  } catch {
    return { owner: '', repo: '' };
  }
}
