import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { summary } from '@actions/core';
import { context } from '@actions/github';
import {
  type ActionInputName,
  type ActionOutputName,
  actionInputs,
} from '../../src/github/action-interface.ts';
import { runInWorkflow } from '../../src/run-in-workflow.ts';
import { HERE, runHere, type Streams } from '../support/run-here.ts';
import { type ProcessRun, runNode } from '../support/run-process.ts';
import { type Files, TempFolder } from '../support/temp-folder.ts';
import { checkOutChange, readHead } from './checkout.ts';
import type { LocalGithub } from './local-github/start-local-github.ts';
import { readFolder } from './read-folder.ts';

interface EventExamples {
  readonly name: string;
  readonly examples: readonly { readonly action?: string }[];
}

const require = createRequire(import.meta.url);
const examples: readonly EventExamples[] = require('@octokit/webhooks-examples/api.github.com/index.json');

/** What GitHub sent when somebody opened or changed a pull request. */
export function findPayload(event: string, action?: string): unknown {
  const payloads = examples.find(({ name }) => name === event)?.examples ?? [];
  const payload = payloads.find((example) => action === undefined || example.action === action);
  if (payload === undefined) throw new Error(`No payload of ${event} ${action} was recorded.`);
  return payload;
}

export interface Workflow {
  readonly event?: string;
  /** What GitHub sent; asked for when the checkout is ready. */
  readonly payload?: unknown;
  readonly inputs?: Partial<Record<ActionInputName, string>>;
  /** What was checked out. */
  readonly files: Files;
  /** Of a pull request, what was there before: without it, the same. `none` is a checkout that git knows nothing of. */
  readonly base?: Files | 'none';
  readonly node?: string;
  /** The API that the run talks to, with the token that the job was given; without it, there is none. */
  readonly github?: LocalGithub;
  readonly sha?: string;
  readonly ref?: string;
  /** What the job sets besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Done in the checkout before the action starts. */
  readonly prepare?: (folder: string) => void;
}

export const SHA = 'c0ffee'.repeat(6).padEnd(40, '0');
const SERVER = 'http://127.0.0.1:9';
export const RUN_URL = `${SERVER}/octo-org/backend/actions/runs/4711`;

export interface ActionRun extends ProcessRun {
  readonly outputs: Readonly<Partial<Record<ActionOutputName, string>>>;
  readonly summary: string;
  /** What the action wrote to the file that the input `json-file` names. */
  readonly json: string | undefined;
  /** The same of `sarif-file` and `junit-file`. */
  readonly sarif: string | undefined;
  readonly junit: string | undefined;
  /** What it left in the runner's folder for temporary files, by path. */
  readonly state: Readonly<Record<string, string>>;
  /** What it asked the runner to keep out of logs; these lines are not part of `stdout`. */
  readonly masked: readonly string[];
}

/** Runs the action as the runner does: in the workspace, with inputs, event and files for its answers in the environment. */
export async function runAction(script: string | typeof HERE, workflow: Workflow): Promise<ActionRun> {
  const { event = 'pull_request', files, node } = workflow;
  const { inputs = {}, github, ref = 'refs/heads/main', env = {} } = workflow;
  const temporary = new TempFolder();
  const workspace = new TempFolder(files);
  workflow.prepare?.(workspace.path);
  const { payload, sha } = prepareEvent(event, workflow, workspace);
  const folder = new TempFolder({ 'event.json': JSON.stringify(payload), output: '', summary: '' });
  const defaults = Object.entries(actionInputs).map(([name, input]) => [
    name,
    'default' in input ? input.default : '',
  ]);
  const given = { ...Object.fromEntries(defaults), 'github-token': github?.token ?? '', ...inputs };
  try {
    const surroundings = {
      cwd: workspace.path,
      env: {
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: 'mona',
        GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: folder.join('event.json'),
        GITHUB_OUTPUT: folder.join('output'),
        GITHUB_REF: ref,
        GITHUB_REPOSITORY: 'octo-org/backend',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '4711',
        // Nothing is listening there: what is not in the checkout can be fetched from nowhere.
        GITHUB_SERVER_URL: SERVER,
        GITHUB_SHA: sha,
        GITHUB_WORKSPACE: workspace.path,
        RUNNER_TEMP: temporary.path,
        GITHUB_STEP_SUMMARY: folder.join('summary'),
        ...env,
      },
    };
    const { stdout, ...run } =
      script === HERE
        ? await runHere(surroundings, beginAnew)
        : await runNode(script, [], { ...surroundings, ...(node === undefined ? {} : { node }) });
    const outputs = parseOutputs(readFileSync(folder.join('output'), 'utf8'));
    const readReport = (input: 'json-file' | 'sarif-file' | 'junit-file'): string | undefined => {
      const file = inputs[input];
      return file === undefined ? undefined : readIfThere(workspace.join(file));
    };
    return {
      ...run,
      ...splitMasks(stdout),
      outputs,
      summary: readFileSync(folder.join('summary'), 'utf8'),
      json: readReport('json-file'),
      sarif: readReport('sarif-file'),
      junit: readReport('junit-file'),
      state: readTexts(temporary.path),
    };
  } finally {
    for (const one of [folder, temporary, workspace]) one.remove();
  }
}

/** Two things of GitHub's packages are made once a process, and keep what they have read of its environment. */
function beginAnew(streams: Streams): Promise<number> {
  Object.assign(context, Reflect.construct(context.constructor, []));
  Reflect.deleteProperty(summary, '_filePath');
  return runInWorkflow(streams);
}

const MASK = '::add-mask::';

function splitMasks(text: string): Pick<ActionRun, 'stdout' | 'masked'> {
  const lines = text.split('\n');
  return {
    stdout: lines.filter((line) => !line.startsWith(MASK)).join('\n'),
    masked: lines.filter((line) => line.startsWith(MASK)).map((line) => line.slice(MASK.length)),
  };
}

/** `name<<delimiter`, the value, `delimiter`: the form of the file that outputs are written to. */
/** What GitHub says of the event and its commit. A pull request is one to a repository that has its base. */
function prepareEvent(
  event: string,
  { payload: given = findPayload('pull_request', 'opened'), files, base = files, prepare, sha }: Workflow,
  workspace: TempFolder,
): { readonly payload: unknown; readonly sha: string } {
  const payload: unknown = typeof given === 'function' ? given() : given;
  const key = { pull_request: 'pull_request', merge_group: 'merge_group' }[event];
  const head = prepare === undefined ? undefined : readHead(workspace.path);
  if (key === undefined) return { payload, sha: sha ?? head ?? SHA };
  if (prepare !== undefined || base === 'none' || Object.keys(files).length === 0)
    return { payload, sha: sha ?? readHead(workspace.path) ?? SHA };
  const commit = checkOutChange(workspace, base, files);
  const known = { base: { sha: commit }, base_sha: commit };
  return { payload: { ...Object(payload), [key]: known }, sha: sha ?? readHead(workspace.path) ?? SHA };
}

function parseOutputs(text: string): ActionRun['outputs'] {
  const blocks = text.matchAll(/^(.+?)<<(.+)\n(?:(.*?)\n)?\2$/gms);
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name ?? '', value ?? '']));
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}

function readTexts(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(readFolder(folder)).map(([path, content]) => [
      path,
      Buffer.from(content).toString('utf8'),
    ]),
  );
}
