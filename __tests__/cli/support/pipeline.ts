import { readdirSync, readFileSync } from 'node:fs';
import type { SimulatorSettings } from '../../../src/simulator/settings.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/start-simulator.ts';
import { greet, list, main, note } from '../../simulator/documents.ts';
import { HERE } from '../../support/run-here.ts';
import { type ProcessRun, runNode } from '../../support/run-process.ts';
import { type Files, TempFolder } from '../../support/temp-folder.ts';
import { mainHere } from './main-here.ts';

/** A small backend, as it is in git. */
export const BACKEND = {
  'backend/table/note.xs': `${note}\n`,
  'backend/api/main/main.xs': `${main}\n`,
  'backend/api/main/notes_GET.xs': `${list}\n`,
  'backend/function/greet.xs': `${greet}\n`,
} as const;

export const CONFIGURATION = {
  path: 'backend',
  targets: {
    staging: { workspace: 1, name: 'staging' },
    production: { workspace: 2, name: 'production' },
  },
  deploy: { staging: 'staging', production: 'production' },
};

export interface PipelineOptions {
  readonly files?: Files;
  readonly configuration?: object;
  readonly faults?: readonly string[];
  readonly settings?: Partial<SimulatorSettings>;
  readonly allowPush?: boolean;
  /** What both workspaces hold at first. */
  readonly seeds?: readonly { readonly path: string; readonly text: string }[];
  /** How a `delay` fault waits. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** In no output, no file, and no journal. */
const TOKEN = 'secret-token-that-nobody-may-see';

/** A checkout, an embedded Xano with a staging and a production workspace, and the command line between. */
export class Pipeline {
  readonly folder: TempFolder;
  readonly simulator: Simulator;
  readonly #cli: string | typeof HERE;
  #kill: () => void = () => {};

  private constructor(cli: string | typeof HERE, folder: TempFolder, simulator: Simulator) {
    this.#cli = cli;
    this.folder = folder;
    this.simulator = simulator;
  }

  /** @param cli the script to run as a process */
  static async start(cli: string | typeof HERE, options: PipelineOptions = {}): Promise<Pipeline> {
    const { files = BACKEND, configuration = CONFIGURATION, allowPush = true } = options;
    const { faults = [], settings = {}, seeds = [], wait } = options;
    const folder = new TempFolder(files);
    folder.write({ 'xano-ci.yml': JSON.stringify(configuration) });
    const simulator = await startSimulator({
      token: TOKEN,
      workspaces: [
        { id: 1, name: 'staging', allowPush, files: seeds },
        { id: 2, name: 'production', allowPush, files: seeds },
      ],
      faults,
      settings,
      ...(wait === undefined ? {} : { wait }),
    });
    return new Pipeline(cli, folder, simulator);
  }

  async close(): Promise<void> {
    await this.simulator.close();
    this.folder.remove();
  }

  get environment(): Readonly<Record<string, string>> {
    return { XANO_INSTANCE: this.simulator.url, XANO_TOKEN: TOKEN, USER: 'ada' };
  }

  async run(...args: readonly string[]): Promise<ProcessRun> {
    return this.runWith({}, ...args);
  }

  /** @param more environment besides */
  async runWith(more: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<ProcessRun> {
    const env = { ...this.environment, ...more };
    const onStart = (kill: () => void): void => {
      this.#kill = kill;
    };
    const cwd = this.folder.path;
    const result =
      this.#cli === HERE
        ? await mainHere(args, cwd, env)
        : await runNode(this.#cli, args, { cwd, env, onStart });
    this.#refuseToken([result.stdout, result.stderr]);
    return result;
  }

  /** Ends the process that is running now, with SIGKILL. */
  killRunning(): void {
    this.#kill();
  }

  /** @param options of Node.js itself */
  async runNode(options: readonly string[], ...args: readonly string[]): Promise<ProcessRun> {
    if (this.#cli === HERE) throw new Error('Only a process takes options of Node.js.');
    const [first = this.#cli, ...rest] = [...options, this.#cli, ...args];
    return runNode(first, rest, { cwd: this.folder.path, env: this.environment });
  }

  /** @throws when the token is where it may not be: in an output, or in any file */
  #refuseToken(outputs: readonly string[]): void {
    if ([...outputs, ...this.texts('.')].some((text) => text.includes(TOKEN))) {
      throw new Error('The token has got into an output or a file.');
    }
  }

  /** What all files below a folder hold. */
  texts(folder: string): readonly string[] {
    return this.paths(folder).map((path) => readFileSync(path, 'utf8'));
  }

  paths(folder: string): readonly string[] {
    const entries = readdirSync(this.folder.join(folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  }

  /** Calls that changed something, in order: `POST /workspace/1/multidoc 200`. */
  get pushes(): readonly string[] {
    return this.calls.filter((call) => /^POST \/workspace\/\d+\/multidoc \d/.test(call));
  }

  get calls(): readonly string[] {
    return this.simulator.requests.map(
      ({ method, path, status }) => `${method} ${path.replace('/api:meta', '')} ${status}`,
    );
  }

  /** What a workspace holds, by kind and name, without guids. */
  held(workspace: number): Readonly<Record<string, string>> {
    const found = this.simulator.state.workspaces.find(({ id }) => id === workspace);
    const live = found?.branches.find((branch) => branch.live);
    const documents = [...(found?.shared ?? []), ...(live?.documents ?? [])];
    return Object.fromEntries(
      documents
        .filter(({ kind }) => kind !== 'workspace' && kind !== 'branch')
        .map(({ kind, name, text }) => [`${kind} ${name}`, text.replace(/\n+ {2}guid = "[^"]*"/, '')]),
    );
  }
}

/** A result of `--format json`. */
export function readJson(run: ProcessRun): { readonly [key: string]: unknown } {
  return JSON.parse(run.stdout);
}
