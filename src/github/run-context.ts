import { tmpdir } from 'node:os';
import { context } from '@actions/github';
import * as z from 'zod';
import type { EventComment, EventPull, RunContext } from '../commands/action/run-context.ts';

const repositorySchema = z.object({ full_name: z.string() }).nullish();

/** What is looked at of what GitHub sent; all of it may be missing. */
const payloadSchema = z.object({
  action: z.string().optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.number().optional(),
      state: z.string().optional(),
      base: z.object({ sha: z.string(), repo: repositorySchema }),
      head: z.object({ sha: z.string().optional(), repo: repositorySchema }).optional(),
    })
    .optional(),
  issue: z.object({ number: z.number(), state: z.string().optional(), pull_request: z.unknown() }).optional(),
  comment: z.object({ id: z.number(), body: z.string(), user: z.object({ login: z.string() }) }).optional(),
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
    attempt: Number.isNaN(runAttempt) ? 1 : runAttempt,
    pull: readPull(payload),
    comment: readComment(payload),
    actor: context.actor ?? 'somebody',
    serverUrl,
    apiUrl: context.apiUrl,
    temporaryFolder,
  };
}

type Payload = z.infer<typeof payloadSchema>;

function readPull({ pull_request: pull, issue }: Payload): EventPull | undefined {
  if (pull?.number !== undefined) {
    const { number, state, base, head } = pull;
    // A repository that is gone was another one.
    const isFork = head !== undefined && head.repo?.full_name !== base.repo?.full_name;
    return { number, headSha: head?.sha, isFork, isOpen: state !== 'closed' };
  }
  if (issue?.pull_request === undefined || issue.pull_request === null) return undefined;
  // Of a comment, the event does not tell where the pull request comes from.
  return { number: issue.number, headSha: undefined, isFork: true, isOpen: issue.state !== 'closed' };
}

function readComment({ action, comment }: Payload): EventComment | undefined {
  if (comment === undefined) return undefined;
  return {
    id: comment.id,
    body: comment.body,
    author: comment.user.login,
    isNew: action === 'created',
  };
}

function readRepository(): RunContext['repository'] {
  try {
    return context.repo;
  } catch {
    return { owner: '', repo: '' };
  }
}
