import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createMatrixTime } from '../../contract/faults/matrix-time.ts';
import { renderDoctor } from '../../src/cli/render-doctor.ts';
import { examine } from '../../src/commands/doctor/doctor.ts';
import { type PullPorts, type PullRequest, pull } from '../../src/commands/pull.ts';
import type { Target } from '../../src/commands/resolve-target.ts';
import { fileSystem } from '../../src/node/file-system.ts';
import { git } from '../../src/node/git.ts';
import { renderFailures } from '../../src/report/failures.ts';
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../src/simulator/start-simulator.ts';
import { createXanoClient, type XanoClient } from '../../src/xano/client.ts';
import { greet } from '../simulator/documents.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { createTokenWatch } from './support/token-watch.ts';

const watch = createTokenWatch();
afterAll(() => expect(watch.find().leaks).toEqual([]));

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

interface Situation {
  readonly simulator?: SimulatorOptions;
  readonly faults?: readonly string[];
  /** A document that the workspace holds, beside a good one. */
  readonly holds?: string;
  readonly isClosed?: true;
}

interface Spoken {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command, and shows what it shows, against an embedded Xano that is in a situation. No run waits. */
async function run(command: 'pull' | 'doctor', situation: Situation): Promise<Spoken> {
  const time = createMatrixTime();
  const simulator = await startSimulator({
    token: watch.token,
    workspaces: [{ id: 7, name: 'shop', files: [{ path: 'a.xs', text: greet }] }],
    wait: async () => time.expire(),
    ...situation.simulator,
    faults: situation.faults ?? [],
  });
  if (situation.holds !== undefined) addDocument(simulator, situation.holds);
  if (situation.isClosed) await simulator.close();
  const { url: instance, token } = simulator;
  const log = (event: unknown) => watch.see('the log of the client', event);
  const xano = createXanoClient({ instance, token, ...time.parts, log });
  const target = { name: 'shop', instance, workspace: 7, branch: null, token };
  try {
    const spoken =
      command === 'doctor'
        ? await speakAsDoctor(target, xano)
        : await speakAsPull(
            { target, folder: folder.join('backend'), force: false },
            { files: fileSystem, git, xano },
          );
    watch.see(`the output of ${command}`, spoken);
    watch.see('the log of requests', simulator.requests);
    return spoken;
  } finally {
    await simulator.close();
  }
}

async function speakAsDoctor(target: Target, xano: XanoClient): Promise<Spoken> {
  const result = await examine(target, xano);
  return { exitCode: result.exitCode, stdout: renderDoctor(result, { color: false }), stderr: '' };
}

async function speakAsPull(request: PullRequest, ports: PullPorts): Promise<Spoken> {
  const { exitCode, written, failures } = await pull(request, ports);
  return { exitCode, stdout: written.join('\n'), stderr: renderFailures(failures, { color: false }) };
}

function addDocument({ state }: Simulator, text: string): void {
  const [, kind = '', name = ''] = /^(\w+) (\w+)/.exec(text) ?? [];
  const stored = { id: 900, guid: 'g', kind, name, verb: '', group: '', text, draft: '' };
  state.workspaces[0]?.branches[0]?.documents.push(stored);
}

interface Row {
  /** In the words of the catalogue. */
  readonly situation: string;
  readonly given: Situation;
  readonly command: 'pull' | 'doctor';
  /** What doctor asked, or pull was doing. */
  readonly about: string;
  readonly exitCode: 1 | 2;
  readonly says: string;
  readonly remedy: string;
}

const previewAnswers = (status: number, body: object | string): Situation => ({
  faults: [`preview:answer=${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`],
});
const denied = (code: string) => ({
  code: 'ERROR_CODE_ACCESS_DENIED',
  message: 'Refused.',
  payload: { code },
});
const pushing = { command: 'doctor', about: 'pushing', exitCode: 1 } as const;
const noAnswer = { command: 'doctor', about: 'pushing', exitCode: 2 } as const;

// biome-ignore format: one row, one situation
const rows: readonly Row[] = [
  { situation: 'pushing is disabled, status 500', ...pushing, given: { simulator: { workspaces: [{ id: 7, name: 'shop', allowPush: false }] } }, says: 'Push is disabled for this workspace.', remedy: 'Turn on "Allow Direct Workspace Push"' },
  { situation: 'pushing is disabled, status 403', ...pushing, given: { simulator: { workspaces: [{ id: 7, name: 'shop', allowPush: false }], settings: { pushDisabledStatus: 403, pushDisabledCode: 'ERROR_CODE_ACCESS_DENIED' } } }, says: '(HTTP 403)', remedy: 'Turn on "Allow Direct Workspace Push"' },
  { situation: 'an instance without previews, as JSON', ...pushing, given: { simulator: { settings: { preview: 'missing' } } }, says: 'too old for previews', remedy: 'Check workspace id and branch' },
  { situation: 'an instance without previews, as text', ...pushing, given: previewAnswers(404, 'no such route'), says: '"no such route"', remedy: 'Check workspace id and branch' },
  { situation: 'no such workspace', command: 'doctor', about: 'the workspace', exitCode: 1, given: { faults: ['workspace:status=404'] }, says: 'does not find it (HTTP 404)', remedy: 'Check workspace id' },
  { situation: 'no such workspace', command: 'pull', about: 'pull documents', exitCode: 2, given: { simulator: { workspaces: [{ id: 8, name: 'other' }] } }, says: 'does not find it (HTTP 404)', remedy: 'Check workspace id' },
  { situation: 'a refusal that looks like a crash', ...pushing, given: previewAnswers(500, { message: 'Invalid workspace.' }), says: 'Invalid workspace.', remedy: 'Check workspace id' },
  { situation: 'another failure of the preview', ...noAnswer, given: { faults: ['preview:status=500'] }, says: 'the server failed (HTTP 500)', remedy: 'Read what the server says' },
  { situation: 'a preview that is no JSON', ...noAnswer, given: { faults: ['preview:not-json'] }, says: 'a body that is not JSON', remedy: 'Try again' },
  { situation: 'a preview without a summary', ...noAnswer, given: { simulator: { settings: { preview: 'without-summary' } } }, says: 'does not offer previews', remedy: 'Have the instance upgraded' },
  { situation: 'a preview that is lost', ...noAnswer, given: { faults: ['preview:reset-before'] }, says: 'after 4 tries: the connection failed: it was cut', remedy: 'Check the network' },
  { situation: 'a document with an exception', ...pushing, given: { holds: 'function odd {\n  stack {\n    ??\n  }\n}' }, says: 'A push would fail on function "odd": the server cannot compile the document (exception:', remedy: 'Correct the XanoScript' },
  { situation: 'a document with a placeholder', ...pushing, given: { holds: 'function odd {\n  stack {\n    placeholder "x"\n  }\n}' }, says: 'holds a statement that the server cannot resolve', remedy: 'Correct the reference' },
  { situation: 'one guid in two documents', ...pushing, given: previewAnswers(400, { message: 'Duplicate function guid: abc' }), says: 'Duplicate function guid: abc', remedy: 'Search the files for the guid' },
  { situation: 'a wrong input, its name in the payload', ...pushing, given: previewAnswers(400, { code: 'ERROR_CODE_INPUT_ERROR', message: 'Missing.', payload: { param: 'branch' } }), says: 'parameter "branch"', remedy: 'Correct what the message names' },
  { situation: 'a wrong input, its name beside the message', ...pushing, given: previewAnswers(500, { message: 'Missing.', param: 'branch' }), says: 'parameter "branch"', remedy: 'Correct what the message names' },
  { situation: 'denied access with status 500', ...pushing, given: previewAnswers(500, { message: 'Access Denied.' }), says: 'denies access (HTTP 500)', remedy: 'Check the scopes of the token' },
  { situation: 'a plan without tasks', ...pushing, given: { simulator: { workspaces: [{ id: 7, name: 'shop', plan: 'free' }], settings: { freePlanRateLimit: false } }, holds: 'task nightly {\n  stack {\n  }\n}' }, says: 'Please upgrade to access tasks.', remedy: 'Remove what the message names from the push' },
  { situation: 'a plan without triggers', ...pushing, given: previewAnswers(400, { message: 'Table triggers are part of paid packages.' }), says: 'paid packages', remedy: 'Remove what the message names from the push' },
  { situation: 'a policy', ...pushing, given: previewAnswers(403, denied('policy_gate')), says: 'because of a policy of the workspace; nothing was imported', remedy: 'Change what the findings name' },
  { situation: 'too many policies', ...pushing, given: previewAnswers(403, denied('policy_plan_limit')), says: 'so many policies', remedy: 'Remove policies' },
  { situation: 'a policy that wants a transaction', ...pushing, given: previewAnswers(400, { message: 'No.', payload: { code: 'policy_gate_transaction_required' } }), says: 'only within a transaction', remedy: 'Push with the transaction on.' },
  { situation: 'policies of an administrator', ...pushing, given: previewAnswers(403, { message: 'Policies need the admin role.' }), says: 'only administrators', remedy: 'Use the token of an administrator' },
  { situation: 'a document that cannot be read, status 500', ...pushing, given: previewAnswers(500, { message: 'Invalid block: foo', payload: { param: 'source' } }), says: 'Invalid block: foo', remedy: 'Correct the XanoScript that the message names.' },
  { situation: 'a document that cannot be read, status 400', ...pushing, given: previewAnswers(400, { message: 'Invalid block: foo' }), says: 'cannot read a document', remedy: 'Correct the XanoScript that the message names.' },
  { situation: 'a statement that is lost', ...pushing, given: previewAnswers(500, { message: 'Missing statement: mvp:placeholder' }), says: 'a statement that it cannot resolve', remedy: 'Correct the reference' },
  { situation: 'too many requests', command: 'pull', about: 'pull documents', exitCode: 2, given: { faults: ['pull:429'] }, says: 'has had too many requests (HTTP 429)', remedy: 'Wait 20 seconds' },
  { situation: 'too many requests, by the code', ...noAnswer, given: previewAnswers(500, { code: 'ERROR_CODE_TOO_MANY_REQUESTS', message: 'Slow down.' }), says: 'has had too many requests (HTTP 500)', remedy: 'Wait 20 seconds' },
  { situation: 'knowledge that is refused', command: 'pull', about: 'pull knowledge', exitCode: 2, given: { faults: ['knowledge:status=403'] }, says: 'Could not pull knowledge', remedy: 'Check the scopes of the token' },
  { situation: 'nobody listens', command: 'pull', about: 'pull documents', exitCode: 2, given: { isClosed: true }, says: 'it was refused (ECONNREFUSED)', remedy: 'Check the address of the instance.' },
  { situation: 'a connection that is cut', command: 'pull', about: 'pull documents', exitCode: 2, given: { faults: ['pull:reset-midway'] }, says: 'it ended in the middle of the answer', remedy: 'Check the network' },
  { situation: 'a server that takes too long', command: 'pull', about: 'pull documents', exitCode: 2, given: { faults: ['pull:delay=999999'] }, says: '300 s passed before an answer came', remedy: 'Try again, or allow more time.' },
  { situation: "a proxy's page", command: 'pull', about: 'pull documents', exitCode: 2, given: { faults: ['pull:html'] }, says: '(HTTP 502): "502 Bad Gateway"', remedy: 'Try again in some minutes.' },
  { situation: 'a wrong token', command: 'pull', about: 'pull documents', exitCode: 2, given: { faults: ['token-expired-after=0'] }, says: 'does not accept the access token (HTTP 401)', remedy: 'Create a new token in Xano' },
  { situation: 'a wrong token', command: 'doctor', about: 'the token', exitCode: 1, given: { faults: ['auth:status=401'] }, says: 'does not accept the access token (HTTP 401)', remedy: 'Create a new token in Xano' },
  { situation: 'no documents', command: 'pull', about: 'pull shop', exitCode: 2, given: { faults: ['pull:answer=200'] }, says: 'The workspace is empty.', remedy: 'Check the id of the workspace and the branch.' },
];

describe('the user reads one sentence and one remedy', () => {
  test.each(rows)('$command, $situation', async ({ command, given, about, exitCode, says, remedy }) => {
    const spoken = await run(command, given);
    const found = command === 'doctor' ? readFinding(spoken.stdout, about) : readFailure(spoken, about);
    expect(found.message).toContain(says);
    expect(found.remedy).toContain(remedy);
    expect(found.remedy).toMatch(/^[A-Z].*\.$/);
    expect(spoken.stdout + spoken.stderr).not.toMatch(/\n\s+at |undefined|\[object|xano-ci broke/);
    expect(spoken.exitCode).toBe(exitCode);
  });
});

/** One finding of doctor, which has to be there once. */
function readFinding(stdout: string, question: string): { message: string; remedy: string } {
  const lines = stdout.split('\n');
  const at = lines.flatMap((line, index) => (line.slice(8).startsWith(`${question}: `) ? [index] : []));
  expect(at).toHaveLength(1);
  const [index = 0] = at;
  expect(lines[index]).toMatch(/^(?:problem|unknown) /);
  return { message: lines[index] ?? '', remedy: (lines[index + 1] ?? '').replace(/^ {4}= /, '') };
}

/** All that pull says. */
function readFailure({ stdout, stderr }: Spoken, step: string): { message: string; remedy: string } {
  expect(stdout).toBe('');
  const [message = '', remedy = '', ...more] = stderr.split('\n');
  expect(message).toMatch(new RegExp(`^could not ${step}`));
  expect(more).toEqual(['']);
  return { message, remedy: remedy.replace(/^ {2}= /, '') };
}
