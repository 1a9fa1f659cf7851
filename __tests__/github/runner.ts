import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type ActionInputName,
  type ActionOutputName,
  actionInputs,
} from '../../src/github/action-interface.ts';
import { type ProcessRun, runNode } from '../support/run-process.ts';
import { type Files, TempFolder } from '../support/temp-folder.ts';

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
  readonly payload?: unknown;
  readonly inputs?: Partial<Record<ActionInputName, string>>;
  /** What was checked out. */
  readonly files: Files;
  readonly node?: string;
  /** Whether the runner has pages for summaries. */
  readonly summaries?: boolean;
}

export interface ActionRun extends ProcessRun {
  readonly outputs: Readonly<Partial<Record<ActionOutputName, string>>>;
  readonly summary: string;
  /** What the action wrote to the file that the input `json-file` names. */
  readonly json: string | undefined;
}

/** Runs the action as the runner does: in the workspace, with inputs, event and files for its answers in the environment. */
export async function runAction(script: string, workflow: Workflow): Promise<ActionRun> {
  const { event = 'pull_request', payload = findPayload('pull_request', 'opened'), files, node } = workflow;
  const { inputs = {}, summaries = true } = workflow;
  const folder = new TempFolder({ 'event.json': JSON.stringify(payload), output: '', summary: '' });
  const workspace = new TempFolder(files);
  const defaults = Object.entries(actionInputs).map(([name, input]) => [
    name,
    'default' in input ? input.default : '',
  ]);
  const given = { ...Object.fromEntries(defaults), ...inputs };
  try {
    const run = await runNode(script, [], {
      cwd: workspace.path,
      env: {
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: folder.join('event.json'),
        GITHUB_OUTPUT: folder.join('output'),
        GITHUB_REPOSITORY: 'octo-org/shop',
        GITHUB_WORKSPACE: workspace.path,
        ...(summaries ? { GITHUB_STEP_SUMMARY: folder.join('summary') } : {}),
      },
      ...(node === undefined ? {} : { node }),
    });
    const outputs = parseOutputs(readFileSync(folder.join('output'), 'utf8'));
    const jsonFile = inputs['json-file'];
    const json = jsonFile === undefined ? undefined : readIfThere(workspace.join(jsonFile));
    return { ...run, outputs, summary: readFileSync(folder.join('summary'), 'utf8'), json };
  } finally {
    folder.remove();
    workspace.remove();
  }
}

/** `name<<delimiter`, the value, `delimiter`: the form of the file that outputs are written to. */
function parseOutputs(text: string): ActionRun['outputs'] {
  const blocks = text.matchAll(/^(.+?)<<(.+)\n(?:(.*?)\n)?\2$/gms);
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name ?? '', value ?? '']));
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}
