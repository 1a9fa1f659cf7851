import { tmpdir } from 'node:os';
import * as z from 'zod';
import type { EventComment, EventPull, RunContext } from '../commands/action/run-context.ts';
import { InputError } from './action-inputs.ts';
import { readEvent } from './read-event.ts';

const repositorySchema = z.object({ full_name: z.string() }).nullish();

/** What is looked at of what GitHub sent; what an event is not about is missing. */
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
  issue: z
    .object({ number: z.number(), state: z.string().optional(), pull_request: z.unknown().optional() })
    .optional(),
  comment: z.object({ id: z.number(), body: z.string(), user: z.object({ login: z.string() }) }).optional(),
  release: z.object({ prerelease: z.boolean().optional() }).optional(),
  merge_group: z.object({ base_sha: z.string() }).optional(),
});

/**
 * The only reader of the runner's environment.
 * @throws InputError when what the run is about is not there, or is something else than GitHub sends
 */
export async function readRunContext(environment: NodeJS.ProcessEnv): Promise<RunContext> {
  const payload = parsePayload(readEvent(environment), environment);
  // Loaded no earlier: it reads the same file at once, and breaks over one that holds no JSON.
  const { context } = await import('@actions/github');
  const repository = readRepository(context);
  const { RUNNER_TEMP: temporaryFolder = tmpdir() } = environment;
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
    workflow: context.workflow ?? '',
    job: context.job ?? '',
    pull: readPull(payload),
    comment: readComment(payload),
    actor: context.actor ?? 'somebody',
    serverUrl,
    helpPage: readHelpPage(environment, serverUrl),
    apiUrl: context.apiUrl,
    temporaryFolder,
  };
}

/** At the version of the action that runs: another one may not know the same checks. */
function readHelpPage(
  { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' }: NodeJS.ProcessEnv,
  serverUrl: string,
): string | undefined {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '' || !URL.canParse(serverUrl)) return undefined;
  const version = ref.split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${repository}/blob/${version}/docs/checks.md`;
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

/** Files are checked without it as well; whoever asks GitHub for more says that it is missing. */
function readRepository(context: { readonly repo: RunContext['repository'] }): RunContext['repository'] {
  try {
    return context.repo;
  } catch {
    return { owner: '', repo: '' };
  }
}

/** By what a change is judged has to be known: without it, it would be judged by itself. */
const NEEDED = { pull_request: 'pull_request', merge_group: 'merge_group' } as const;

function parsePayload(event: object, { GITHUB_EVENT_NAME: name = '' }: NodeJS.ProcessEnv): Payload {
  const { success, data, error } = payloadSchema.safeParse(event);
  const [issue] = error?.issues ?? [];
  if (!success) throw refuse(`"${issue?.path.join('.')}" is not what GitHub sends there`);
  const [, needed] = Object.entries(NEEDED).find(([one]) => one === name) ?? [];
  if (needed !== undefined && data[needed] === undefined) throw refuse(`it has no "${needed}"`);
  return data;
}

function refuse(why: string): InputError {
  return new InputError(
    `What GitHub says of the event cannot be used: ${why}. Look whether an earlier step of the job has changed the file that "GITHUB_EVENT_PATH" names, and run the job again.`,
  );
}
