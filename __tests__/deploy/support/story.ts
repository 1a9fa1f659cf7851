import { afterEach } from '@jest/globals';
import { parseBundle } from '../../../src/deploy/bundle.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployPorts, DeployTarget } from '../../../src/deploy/ports.ts';
import type { RecordsPort } from '../../../src/deploy/records-port.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import type { DeployResult, StepResult } from '../../../src/deploy/result.ts';
import { createFolderRecords } from '../../../src/records/folder-records.ts';
import type { SimulatorSettings } from '../../../src/simulator/settings.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/start-simulator.ts';
import { createXanoClient, type XanoClient } from '../../../src/xano/client.ts';
import { greet, list, main, note } from '../../simulator/documents.ts';
import { createFakeTime } from '../../xano/support/fake-time.ts';
import { MemoryBackups, MemoryJournal, MemoryStore } from './memory-ports.ts';

export const STAGING = 7;
export const PRODUCTION = 8;

/** What both workspaces hold at first. */
export const LIVE = [note, main, list, greet];
/** A field that may be null, an endpoint with an addon, a function with another stack, and a new function. */
export const NEW_NOTE = note.replace('text? body?', 'text? body?\n    text? author?');
export const NEW_LIST = list.replace(
  'return = {type: "list"}',
  'return = {type: "list"}\n      addon = [{name: "tags"}]',
);
export const TAGS = 'addon tags {\n  input {\n  }\n\n  stack {\n  }\n}';
export const NEW_GREET = greet.replaceAll('Hello', 'Good day');
export const FAREWELL = greet.replace('function greet', 'function farewell').replaceAll('Hello', 'Bye');
export const FILES = [NEW_NOTE, main, NEW_LIST, TAGS, NEW_GREET, FAREWELL];

export interface StoryOptions {
  readonly staging?: readonly string[];
  readonly production?: readonly string[];
  /** Strike wherever their point is, so mostly at staging first. */
  readonly faults?: readonly string[];
  /** Production is an instance of its own then. */
  readonly productionFaults?: readonly string[];
  readonly settings?: Partial<SimulatorSettings>;
  readonly allowPush?: boolean;
}

const started: Simulator[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((simulator) => simulator.close()));
});

const seed = (texts: readonly string[]) => texts.map((text, index) => ({ path: `${index}.xs`, text }));

/** Two workspaces, the files of a commit, and everything that a deployment needs, over real HTTP. */
export class Story {
  readonly staging: Simulator;
  readonly production: Simulator;
  readonly store = new MemoryStore();
  readonly backups = new MemoryBackups();
  readonly waits: number[] = [];
  readonly records: RecordsPort = createFolderRecords(this.store);
  journal = new MemoryJournal();
  /** ms since 1970; stands still. */
  now = Date.UTC(2026, 0, 1);

  private constructor(staging: Simulator, production: Simulator) {
    this.staging = staging;
    this.production = production;
  }

  static async start(options: StoryOptions = {}): Promise<Story> {
    const { staging = LIVE, production = LIVE, faults = [], productionFaults, settings = {} } = options;
    const allowPush = options.allowPush ?? true;
    const first = { id: STAGING, name: 'shop-staging', files: seed(staging), allowPush };
    const second = { id: PRODUCTION, name: 'shop', files: seed(production), allowPush };
    const isShared = productionFaults === undefined;
    const one = await startSimulator({ workspaces: isShared ? [first, second] : [first], faults, settings });
    const two = isShared
      ? one
      : await startSimulator({ workspaces: [second], faults: productionFaults, settings });
    started.push(...new Set([one, two]));
    return new Story(one, two);
  }

  /** Before the test ends, in one that tells many stories. */
  async close(): Promise<void> {
    const own = [...new Set([this.staging, this.production])];
    for (const simulator of own) started.splice(started.indexOf(simulator), 1);
    await Promise.all(own.map((simulator) => simulator.close()));
  }

  client(simulator: Simulator): XanoClient {
    const { now, sleep, deadline, random } = createFakeTime();
    return createXanoClient({
      instance: simulator.url,
      token: simulator.token,
      clock: now,
      sleep,
      deadline,
      random,
      limits: { attempts: 1 },
    });
  }

  get targets(): readonly [DeployTarget, DeployTarget] {
    return [
      {
        name: 'staging',
        workspace: STAGING,
        workspaceName: 'shop-staging',
        branch: null,
        xano: this.client(this.staging),
        isGated: false,
        putsBack: false,
      },
      {
        name: 'production',
        workspace: PRODUCTION,
        workspaceName: 'shop',
        branch: null,
        xano: this.client(this.production),
        requires: 'staging',
        isGated: true,
        putsBack: true,
      },
    ];
  }

  get ports(): DeployPorts {
    return {
      journal: this.journal,
      records: this.records,
      backups: this.backups,
      now: () => this.now,
      wait: async (ms) => {
        this.waits.push(ms);
      },
    };
  }

  request(files: readonly string[] = FILES, more: Partial<DeployRequest> = {}): DeployRequest {
    const result = parseBundle(seed(files));
    if (!result.ok) throw new Error(JSON.stringify(result.failures));
    return { id: 'deploy-1', commit: 'c0ffee', bundle: result.bundle, targets: this.targets, ...more };
  }

  async deploy(files?: readonly string[], more?: Partial<DeployRequest>): Promise<DeployResult> {
    return deploy(this.request(files, more), this.ports);
  }

  /** A deployment of its own, with a journal of its own. */
  async deployNext(
    id: string,
    files?: readonly string[],
    more?: Partial<DeployRequest>,
  ): Promise<DeployResult> {
    this.journal = new MemoryJournal();
    return this.deploy(files, { id, ...more });
  }

  /** Calls about one workspace, without what they carry: `POST multidoc 200`. */
  calls(workspace: number): readonly string[] {
    const start = `/api:meta/workspace/${workspace}`;
    return [...new Set([this.staging, this.production])]
      .flatMap(({ requests }) => requests)
      .filter(({ path }) => path === start || path.startsWith(`${start}/`))
      .map(({ method, path, status }) => `${method} ${path.slice(start.length + 1)} ${status}`);
  }

  /** Calls that change something. */
  writes(workspace: number): readonly string[] {
    return this.calls(workspace).filter((call) => /^POST multidoc \d/.test(call));
  }

  /** What a workspace holds, by name. */
  held(workspace: number): Readonly<Record<string, string>> {
    const found = [this.staging, this.production]
      .flatMap(({ state }) => state.workspaces)
      .find(({ id }) => id === workspace);
    const live = found?.branches.find((branch) => branch.live);
    const documents = [...(found?.shared ?? []), ...(live?.documents ?? [])];
    return Object.fromEntries(documents.map(({ kind, name, text }) => [`${kind} ${name}`, text]));
  }
}

/** `step status`, for a target, in order. */
export function stepsOf(result: DeployResult, target: string): readonly string[] {
  const found = result.targets.find((entry) => entry.target === target);
  return found?.steps.map(({ step, status }) => `${step} ${status}`) ?? [];
}

export function stepOf(result: DeployResult, target: string, name: string): StepResult {
  const step = result.targets
    .find((entry) => entry.target === target)
    ?.steps.find((entry) => entry.step === name);
  if (step === undefined) throw new Error(`There is no step "${name}" at "${target}".`);
  return step;
}
