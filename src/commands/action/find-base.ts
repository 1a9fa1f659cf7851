import { relative } from 'node:path';
import { isPortError } from '../../deploy/port-error.ts';
import type { Failure } from '../../source/failure.ts';
import { isWithin } from '../base-state.ts';
import type { Git, RuleReader } from '../ports.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { ActionPorts } from './ports.ts';
import type { RunContext } from './run-context.ts';

/** The commit that a change goes to. What it says is what the change is judged by. */
export type Base =
  /** The event has none: what is checked out is judged by itself. */
  | { readonly status: 'none' }
  | {
      readonly status: 'open';
      readonly sha: string;
      /** Whether git has it, with all its files. */
      readonly isHere: boolean;
      readonly rules: RuleReader;
    }
  /** It can be read nowhere. */
  | { readonly status: 'closed'; readonly sha: string; readonly failure: Failure };

type Ports = Pick<ActionPorts, 'files' | 'git' | 'openGithub' | 'fetchCommit'>;

/**
 * Finds what a pull request or a merge group is judged by. A clone of one commit has not got it; then it is fetched, and
 * where that cannot be done, the few files that count are asked of GitHub.
 */
export async function findBase(
  context: RunContext,
  { path = '.' }: Pick<ActionInputs, 'path'>,
  ports: Ports,
): Promise<Base> {
  const { git, files, fetchCommit } = ports;
  if (context.baseSha === undefined) return { status: 'none' };
  const folder = (await git.resolveCommit('HEAD', path)) === undefined ? '.' : path;
  const sha = await resolveBase(context, context.baseSha, folder, git);
  // A clone of one commit is what actions/checkout makes unless it is told otherwise.
  const isHere = ((await git.resolveCommit(sha, folder)) ?? (await fetchCommit(sha, folder))) !== undefined;
  try {
    const read = isHere
      ? (file: string) => git.readText(sha, file, folder)
      : await openOnGithub(sha, folder, ports);
    if (read === undefined) return { status: 'closed', sha, failure: describeClosed(sha) };
    return { status: 'open', sha, isHere, rules: createRules(sha, read, files) };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { status: 'closed', sha, failure: describeClosed(sha, error.message) };
  }
}

/**
 * What GitHub checks out for a pull request is its merge with the branch that it goes to, the newest there is; the event
 * may name an older one. Any other merge is made by the author, whose first parent may be anything.
 */
async function resolveBase(
  { event, sha }: RunContext,
  baseSha: string,
  folder: string,
  git: Git,
): Promise<string> {
  if (event !== 'pull_request' || (await git.resolveCommit('HEAD', folder)) !== sha) return baseSha;
  const [base, ...heads] = await git.findParents('HEAD', folder);
  return base !== undefined && heads.length === 1 ? base : baseSha;
}

type Read = (path: string) => Promise<string | undefined>;

async function openOnGithub(
  sha: string,
  folder: string,
  { git, openGithub }: Ports,
): Promise<Read | undefined> {
  const github = await openGithub();
  if (github === undefined) return undefined;
  const commit = await github.openCommit(sha);
  return async (path) => {
    const inside = (await git.resolvePath(path, folder)) ?? relative('.', path).replaceAll('\\', '/');
    return commit.readText(inside);
  };
}

/** Files outside of the checkout are not of the pull request: the workflow has put them there. */
export function createRules(commit: string, read: Read, files: Ports['files']): RuleReader {
  const texts = new Map<string, Promise<string | undefined>>();
  return {
    commit,
    readText: (path) => {
      const text = texts.get(path) ?? (isWithin('.', path) ? read(path) : files.readText(path));
      texts.set(path, text);
      return text;
    },
  };
}

/** Nothing of it is known, so nothing is configured. */
export function createEmptyRules(commit: string): RuleReader {
  return { commit, readText: async () => undefined };
}

function describeClosed(sha: string, why = 'there is no token to ask GitHub for it'): Failure {
  const reason = why.replace(/\.$/, '');
  return {
    step: 'read the base commit',
    message: `A pull request is judged by the configuration of the branch that it goes to, and commit ${sha.slice(0, 7)} of that is not in the checkout: ${reason}.`,
    remedy:
      'Give actions/checkout "fetch-depth: 2" ("fetch-depth: 0" in a merge queue), or the job "permissions: contents: read" and leave the input "github-token" as it is.',
  };
}
