import type { ActionInputs } from '../../src/commands/action/action-inputs.ts';
import type { ActionPorts } from '../../src/commands/action/ports.ts';
import type { RunContext } from '../../src/commands/action/run-context.ts';
import { createConnect } from '../../src/commands/connect.ts';
import { openGithub } from '../../src/github/open-github.ts';
import { createMemoryFiles } from '../commands/memory-files.ts';
import { noGit } from '../commands/no-git.ts';
import { NO_WAITS } from './connect.ts';
import { addPull, BASE, HEAD, MERGE } from './local-github/add-pull.ts';
import type { LocalGithub } from './local-github/start-local-github.ts';

/** Of a workflow that says nothing. */
export const NO_INPUTS: ActionInputs = {
  mode: undefined,
  path: undefined,
  config: undefined,
  snapshot: undefined,
  failOn: undefined,
  scope: undefined,
  onlyChanged: false,
  jsonFile: undefined,
  sarifFile: undefined,
  junitFile: undefined,
  stage: 'all',
  instance: undefined,
  branch: undefined,
  tokens: { any: undefined, staging: undefined, production: undefined, drift: undefined },
  workspaces: { staging: undefined, production: undefined },
  state: undefined,
  approve: false,
  checkRun: undefined,
  comment: undefined,
  suggestions: true,
  prNumber: undefined,
  dryRun: false,
};

export { addPull, BASE, HEAD, MERGE };

/** Of a push to some branch. */
export const CONTEXT: RunContext = {
  event: 'push',
  action: undefined,
  isPrerelease: false,
  sha: MERGE,
  ref: 'refs/heads/feature',
  defaultBranch: 'main',
  baseSha: undefined,
  repository: { owner: 'octo-org', repo: 'backend' },
  runUrl: 'https://github.com/octo-org/backend/actions/runs/4711',
  runId: '4711',
  attempt: 1,
  workflow: 'Xano',
  job: 'check',
  pull: undefined,
  comment: undefined,
  actor: 'mona',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  temporaryFolder: '/tmp',
};

type Files = Readonly<Record<string, string>>;

export interface World {
  readonly context: RunContext;
  /** What is checked out. */
  readonly files: Files;
  /** What the base has; without it, git knows of no commit. */
  readonly base?: Files;
  /** undefined for a workflow that gives no token. */
  readonly github: LocalGithub | undefined;
  readonly told?: string[];
}

/** The world of a run, all of it in memory but GitHub. */
export function buildPorts({ context, files, base, github, told = [] }: World): ActionPorts {
  const trees: Readonly<Record<string, Files>> =
    base === undefined ? {} : { HEAD: files, [MERGE]: files, [BASE]: base };
  return {
    files: createMemoryFiles({ ...files }),
    clock: { now: () => Date.UTC(2026, 0, 2) },
    git: {
      ...noGit,
      resolveCommit: async (ref) => (ref in trees ? (ref === 'HEAD' ? MERGE : ref) : undefined),
      resolvePath: async (path) => path,
      readText: async (ref, path) => trees[ref]?.[path],
      readTree: async (ref) =>
        Object.entries(trees[ref] ?? {})
          .filter(([path]) => path.endsWith('.xs'))
          .map(([path, text]) => ({ path, text })),
      findParents: async (ref) => (ref in trees && ref !== BASE ? [BASE, HEAD] : []),
    },
    environment: {},
    connect: createConnect({}),
    openStorage: async () => {
      throw new Error('Nothing is deployed here.');
    },
    createId: () => 'id',
    wait: async () => {},
    waitForEnd: () => new Promise(() => {}),
    mask: () => {},
    tell: (line) => told.push(line),
    fetchCommit: async () => undefined,
    openGithub: async () =>
      github === undefined
        ? undefined
        : openGithub({
            token: github.token,
            context: { ...context, apiUrl: github.url },
            now: () => Date.UTC(2026, 0, 1),
            wait: async () => {},
            parsers: {
              proof: () => {
                throw new Error('No proof is read here.');
              },
              deployed: () => {
                throw new Error('No state is read here.');
              },
              receipt: () => {
                throw new Error('No receipt is read here.');
              },
            },
            log: () => {},
            waits: NO_WAITS,
          }),
  };
}
