import { afterEach, expect } from '@jest/globals';
import type { ActionInputName } from '../../src/github/action-interface.ts';
import type { SimulatorSettings } from '../../src/simulator/settings.ts';
import { type Simulator, startSimulator } from '../../src/simulator/start-simulator.ts';
import { FILES, LIVE, PRODUCTION, STAGING } from '../deploy/support/story.ts';
import type { HERE } from '../support/run-here.ts';
import {
  type LocalGithub,
  type LocalGithubOptions,
  startLocalGithub,
} from './local-github/start-local-github.ts';
import { type ActionRun, runAction, type Workflow } from './runner.ts';

export { PRODUCTION, STAGING };

export const TOKENS = {
  staging: 'xano-staging-token-0123456789',
  production: 'xano-production-token-0123456789',
} as const;

/** Two targets on one instance. */
export const CONFIGURATION = [
  'path: backend',
  'targets:',
  `  staging: { workspace: ${STAGING}, name: shop-staging }`,
  `  production: { workspace: ${PRODUCTION}, name: shop }`,
  'deploy: { staging: staging, production: production }',
  '',
].join('\n');
export const CHECKOUT: Readonly<Record<string, string>> = {
  'xano-ci.yml': CONFIGURATION,
  ...Object.fromEntries(FILES.map((text, index) => [`backend/${index}.xs`, `${text}\n`])),
};

export const push = { ref: 'refs/heads/main', repository: { default_branch: 'main' } };

export interface StageOptions {
  readonly github?: LocalGithubOptions;
  readonly faults?: readonly string[];
  readonly settings?: Partial<SimulatorSettings>;
  /** Production on an instance of its own, with a token of its own. */
  readonly apart?: boolean;
}

const started: Simulator[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((simulator) => simulator.close()));
});

/** A Xano with two workspaces and a GitHub, and workflows that run there. No token of any of them may ever be shown. */
export class Stage {
  readonly staging: Simulator;
  readonly production: Simulator;
  readonly github: LocalGithub;

  private constructor(staging: Simulator, production: Simulator, github: LocalGithub) {
    this.staging = staging;
    this.production = production;
    this.github = github;
  }

  static async open({
    github,
    faults = [],
    settings = {},
    apart = false,
  }: StageOptions = {}): Promise<Stage> {
    const files = LIVE.map((text, index) => ({ path: `${index}.xs`, text }));
    const first = { id: STAGING, name: 'shop-staging', files, allowPush: true };
    const second = { id: PRODUCTION, name: 'shop', files, allowPush: true };
    const start = (workspaces: readonly (typeof first)[], token: string) =>
      startSimulator({ workspaces, token, faults, settings });
    const one = await start(apart ? [first] : [first, second], TOKENS.staging);
    const two = apart ? await start([second], TOKENS.production) : one;
    started.push(...new Set([one, two]));
    return new Stage(one, two, await startLocalGithub(github));
  }

  /** The inputs of a job that may do everything. */
  get inputs(): Partial<Record<ActionInputName, string>> {
    return { instance: this.staging.url, 'xano-token': this.staging.token };
  }

  /** A push to the default branch, unless something else is said. */
  async run(action: string | typeof HERE, workflow: Partial<Workflow> = {}): Promise<ActionRun> {
    const run = await runAction(action, {
      event: 'push',
      payload: push,
      files: CHECKOUT,
      github: this.github,
      ...workflow,
      inputs: { ...this.inputs, ...workflow.inputs },
    });
    this.#expectNoToken(run);
    return run;
  }

  /** Calls about one workspace: `POST multidoc 200`. */
  calls(workspace: number): readonly string[] {
    const start = `/api:meta/workspace/${workspace}`;
    return [...new Set([this.staging, this.production])]
      .flatMap(({ requests }) => requests)
      .filter(({ path }) => path === start || path.startsWith(`${start}/`))
      .map(({ method, path, status }) => `${method} ${path.slice(start.length + 1)} ${status}`);
  }

  pushes(workspace: number): readonly string[] {
    return this.calls(workspace).filter((call) => /^POST multidoc \d/.test(call));
  }

  /** What GitHub shows: `staging success`, the oldest first. */
  get deployments(): readonly string[] {
    return this.github.state.deployments.toReversed().map(
      ({ environment, statuses }) =>
        `${environment}: ${statuses
          .toReversed()
          .map(({ state }) => state)
          .join(' → ')}`,
    );
  }

  /** A record as it is now. */
  record(path: string): unknown {
    const { refs, commits, trees, blobs } = this.github.state;
    const commit = commits.get(refs.get('refs/xano-ci/records')?.sha ?? '');
    const entry = trees.get(commit?.tree ?? '')?.find((one) => one.path === path);
    return entry === undefined ? undefined : JSON.parse(blobs.get(entry.sha) ?? '');
  }

  /** Edits the live branch of a workspace, as somebody in the builder would. */
  edit(workspace: number, from: string, to: string): void {
    const found = [this.staging, this.production]
      .flatMap(({ state }) => state.workspaces)
      .find(({ id }) => id === workspace);
    const documents = found?.branches.find(({ live }) => live)?.documents ?? [];
    let edited = 0;
    for (const document of documents) {
      if (!document.text.includes(from)) continue;
      document.text = document.text.replaceAll(from, to);
      edited += 1;
    }
    if (edited === 0) throw new Error(`Workspace ${workspace} has no "${from}".`);
  }

  #expectNoToken({ stdout, stderr, summary, outputs, json, state }: ActionRun): void {
    const shown = [stdout, stderr, summary, JSON.stringify(outputs), json ?? '', JSON.stringify(state)];
    const sent = this.github.received.map(({ body, query }) => JSON.stringify([body, query]));
    const kept = [...this.github.state.blobs.values()];
    for (const token of [this.github.token, this.staging.token, this.production.token]) {
      expect([...shown, ...sent, ...kept].filter((text) => text.includes(token))).toEqual([]);
    }
  }
}
