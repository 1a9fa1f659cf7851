import { EXIT_CODES } from '../exit-code.ts';
import type { Outcome } from './outcome.ts';
import { buildNotDone } from './outcome.ts';
import { endByPortError } from './port-failure.ts';
import type { ActionPorts } from './ports.ts';
import type { PullState } from './pull-ports.ts';
import type { EventComment, EventPull, RunContext } from './run-context.ts';

/** What can be asked for in a comment on a pull request. */
const COMMANDS = ['plan'] as const;

/** A command, as the run that it asks for; or the outcome where nothing runs. */
export type PullCommand =
  | { readonly ok: true; readonly context: RunContext; readonly commit: string }
  | { readonly ok: false; readonly outcome: Outcome };

/**
 * Looks at what somebody wrote below a pull request. The run has the secrets of the repository, so it does something only
 * for people who may write there, and only with commits of the repository itself.
 */
export async function readPullCommand(
  context: RunContext,
  comment: EventComment,
  ports: ActionPorts,
): Promise<PullCommand> {
  const { pull } = context;
  const word = comment.isNew ? parseCommand(comment.body) : undefined;
  if (pull === undefined || word === undefined) return nothing('There is no command for xano-ci here.');
  try {
    return await answer(context, comment, pull, word, ports);
  } catch (error) {
    return { ok: false, outcome: endByPortError(error, 'answer the comment') };
  }
}

async function answer(
  context: RunContext,
  { id, author }: EventComment,
  { number }: EventPull,
  word: string,
  ports: ActionPorts,
): Promise<PullCommand> {
  const github = await ports.openGithub();
  if (github === undefined) return { ok: false, outcome: buildNotDone([NO_TOKEN]) };
  const { people, pulls } = github;
  if (!(await people.mayWrite(author))) {
    await people.react(id, '-1');
    return nothing('Only people who may write to the repository give commands; nothing was done.');
  }
  if (!COMMANDS.some((known) => known === word)) {
    await people.react(id, 'confused');
    return nothing('This is no command that can be given in a comment: there is "/xano plan".');
  }
  const state = await pulls.get(number);
  if (!state.isOpen || state.isFork) {
    await people.react(id, 'confused');
    const what = state.isFork ? 'comes from a fork, whose files are not read beside secrets' : 'is closed';
    return nothing(`The pull request ${what}; nothing was done.`);
  }
  await people.react(id, 'eyes');
  return fetchPull(context, state, ports);
}

async function fetchPull(context: RunContext, state: PullState, ports: ActionPorts): Promise<PullCommand> {
  const { number, headSha, baseSha, isOpen, isFork } = state;
  // While it conflicts with what it goes to, there is no merge: then its own commit is looked at.
  const commit =
    (await ports.fetchCommit(`refs/pull/${number}/merge`, '.')) ?? (await ports.fetchCommit(headSha, '.'));
  if (commit === undefined) return { ok: false, outcome: buildNotDone([describeUnfetched(headSha)]) };
  const [first, ...others] = await ports.git.findParents(commit, '.');
  const base = first !== undefined && others.length === 1 ? first : baseSha;
  return {
    ok: true,
    commit,
    context: { ...context, baseSha: base, sha: commit, pull: { number, headSha, isOpen, isFork } },
  };
}

/** `plan` of `/xano plan`; undefined for a comment that is none. */
export function parseCommand(body: string): string | undefined {
  const [line = ''] = body.trimStart().split(/\r?\n/);
  const found = /^\/xano(?:[ \t]+(.*\S))?[ \t]*$/.exec(line);
  return found === null ? undefined : (found[1] ?? '');
}

function nothing(line: string): PullCommand {
  return {
    ok: false,
    outcome: {
      exitCode: EXIT_CODES.done,
      reason: '',
      failures: [],
      warnings: [],
      summary: [`## ✅ Nothing to do\n\n${line}\n`],
      log: `${line}\n`,
      outputs: {},
    },
  };
}

const NO_TOKEN = {
  step: 'answer the comment',
  message: 'There is no token to ask GitHub who wrote it.',
  remedy: 'Leave the input "github-token" as it is.',
};

function describeUnfetched(sha: string) {
  return {
    step: 'fetch the pull request',
    message: `Commit ${sha.slice(0, 7)} could not be had from GitHub.`,
    remedy: 'Let actions/checkout run first, and give the job "permissions: contents: read".',
  };
}
