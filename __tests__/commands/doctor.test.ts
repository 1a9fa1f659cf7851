import { afterAll, describe, expect, test } from '@jest/globals';
import { type DoctorResult, examine } from '../../src/commands/doctor/doctor.ts';
import type { SimulatorOptions } from '../../src/simulator/start-simulator.ts';
import type { Workspace } from '../../src/simulator/state/instance-state.ts';
import { createXanoClient } from '../../src/xano/client.ts';
import { createTokenWatch } from '../contract/support/token-watch.ts';
import { greet, list, main, note } from '../simulator/documents.ts';
import { withSimulator } from '../simulator/with-simulator.ts';
import { createFakeTime } from '../xano/support/fake-time.ts';

const watch = createTokenWatch();
afterAll(() => expect(watch.find().leaks).toEqual([]));

interface Asked extends SimulatorOptions {
  readonly branch?: string | null;
  readonly workspace?: number;
  readonly usesToken?: string;
  readonly prepare?: (workspace: Workspace) => void;
}

async function ask({ branch = null, workspace = 7, usesToken, prepare, ...options }: Asked = {}) {
  const { simulator } = await withSimulator({
    token: watch.token,
    workspaces: [
      { id: 7, name: 'shop', files: [main, list, greet, note].map((text, at) => ({ path: `${at}`, text })) },
    ],
    ...options,
  });
  const [first] = simulator.state.workspaces;
  if (first !== undefined) prepare?.(first);
  const { now, sleep, deadline } = createFakeTime();
  const token = usesToken ?? simulator.token;
  const xano = createXanoClient({ instance: simulator.url, token, clock: now, sleep, deadline });
  const before = JSON.stringify(simulator.state);
  const result = await examine({ name: 'shop', instance: simulator.url, workspace, branch, token }, xano);
  watch.see('a result', result);
  watch.see('the log of requests', simulator.requests);
  return { result, simulator, changed: JSON.stringify(simulator.state) !== before };
}

const QUESTIONS = ['the token', 'the workspace', 'the branch', 'reading', 'knowledge', 'pushing'];

/** One word for each question, in the order in which they are asked. */
function statuses({ findings }: DoctorResult): string {
  return findings
    .slice(0, QUESTIONS.length)
    .map(({ status }) => status)
    .join(' ');
}

function answerOf({ findings }: DoctorResult, question: string) {
  const finding = findings.find((one) => one.question === question);
  return {
    answer: finding?.answer,
    remedy: finding !== undefined && 'remedy' in finding ? finding.remedy : '',
  };
}

describe('doctor', () => {
  test('finds nothing where all is well, and changes nothing', async () => {
    const { result, simulator, changed } = await ask();
    expect([statuses(result), result.exitCode, changed]).toEqual(['ok ok ok ok ok ok', 0, false]);
    expect(result.findings.map(({ question }) => question)).toEqual([
      ...QUESTIONS,
      'the plan',
      'the rights of the token',
    ]);
    expect(answerOf(result, 'the branch').answer).toBe('The live branch, "v1".');
    expect(answerOf(result, 'reading').answer).toBe('5 documents can be read.');
    expect(simulator.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
      '/api:meta/workspace/7/multidoc/dry-run',
    ]);
  });

  test('says of a wrong token that all is refused', async () => {
    const { result } = await ask({ usesToken: 'somebody-elses' });
    expect([statuses(result), result.exitCode]).toEqual([
      'problem problem problem problem problem unknown',
      2,
    ]);
    expect(answerOf(result, 'the token').remedy).toMatch(/^Create a new token/);
  });

  test('says of a workspace that there is none', async () => {
    const { result } = await ask({ workspace: 8 });
    expect([statuses(result), result.exitCode]).toEqual(['ok problem problem problem note unknown', 2]);
    expect(answerOf(result, 'the workspace').remedy).toMatch(/^Check workspace id/);
  });

  test('says of a branch that there is none, and which there are', async () => {
    const { result } = await ask({ branch: 'dve' });
    expect(statuses(result)).toBe('ok ok problem problem note unknown');
    expect(answerOf(result, 'the branch').answer).toBe('There is no branch "dve"; there are "v1".');
  });

  test('says of a branch that its tables are shared, and does not offer backups', async () => {
    const prepare = (workspace: Workspace) => {
      const [first] = workspace.branches;
      if (first === undefined) return;
      for (const [label, backup] of [
        ['dev', false],
        ['old', true],
      ] as const) {
        workspace.branches.push({ ...structuredClone(first), label, backup, live: false });
      }
    };
    const { result } = await ask({ branch: 'dev', prepare });
    expect([statuses(result), result.exitCode]).toEqual(['ok ok ok ok ok ok', 0]);
    expect(answerOf(result, 'the branch').answer).toContain('shared with all other branches');
    const backup = await ask({ branch: 'old', prepare });
    expect(answerOf(backup.result, 'the branch').answer).toBe(
      'There is no branch "old"; there are "v1", "dev".',
    );
  });

  test('does not know the branch when none says that it is live', async () => {
    const { result } = await ask({ faults: ['branch:answer=200 [{"label":"v1"}]'] });
    expect([statuses(result), result.exitCode]).toEqual(['ok ok unknown ok ok ok', 2]);
  });

  test.each([
    ['auth', 'unknown ok ok ok ok ok'],
    ['workspace', 'ok unknown ok ok ok ok'],
    ['branch', 'ok ok unknown ok ok ok'],
    ['pull', 'ok ok ok unknown ok unknown'],
    ['knowledge', 'ok ok ok ok unknown ok'],
    ['preview', 'ok ok ok ok ok unknown'],
  ])('does not know what could not be asked: %s', async (point, expected) => {
    for (const fault of ['status=503', 'status=500', '429', 'html', 'reset-before', 'not-json']) {
      const { result } = await ask({ faults: [`${point}:${fault}`] });
      expect([fault, statuses(result), result.exitCode]).toEqual([fault, expected, 2]);
    }
  });

  test.each([
    ['auth', 'problem ok ok ok ok ok'],
    ['workspace', 'ok problem ok ok ok ok'],
    ['branch', 'ok ok problem ok ok ok'],
    ['knowledge', 'ok ok ok ok problem ok'],
    ['preview', 'ok ok ok ok ok problem'],
  ])('calls what is refused a problem: %s', async (point, expected) => {
    const { result } = await ask({ faults: [`${point}:status=403`] });
    expect([statuses(result), result.exitCode]).toEqual([expected, 1]);
  });

  test('says that pushing is disabled', async () => {
    const { result } = await ask({ workspaces: [{ id: 7, name: 'shop', allowPush: false }] });
    expect([statuses(result), result.exitCode]).toEqual(['ok ok ok ok ok problem', 1]);
    expect(answerOf(result, 'pushing').answer).toContain('does not let this workspace be pushed to');
    expect(answerOf(result, 'pushing').remedy).toContain('Allow Direct Workspace Push');
  });

  test('does not take the switch for an answer where the server lets a push in', async () => {
    const { result } = await ask({
      workspaces: [{ id: 7, name: 'shop', plan: 'free', allowPush: false }],
      settings: { freePlanRateLimit: false },
    });
    expect([statuses(result), result.exitCode]).toEqual(['ok ok ok ok ok note', 0]);
    expect(answerOf(result, 'pushing').answer).toContain('allow_push: false');
  });

  test.each([
    ['does not parse', 'function odd {\n  stack {\n    ??\n  }\n}', 'the server cannot compile the document'],
    [
      'holds a lost statement',
      'function odd {\n  stack {\n    placeholder "x"\n  }\n}',
      'the document holds a statement that the server cannot resolve',
    ],
  ])('says which document %s', async (_, text, what) => {
    const stored = {
      id: 900,
      guid: 'g',
      kind: 'function',
      name: 'odd',
      verb: '',
      group: '',
      text,
      draft: '',
    };
    const { result } = await ask({ prepare: ({ branches }) => branches[0]?.documents.push(stored) });
    expect([statuses(result), result.exitCode]).toEqual(['ok ok ok ok ok problem', 1]);
    expect(answerOf(result, 'pushing').answer).toContain(`A push would fail on function "odd": ${what}`);
  });

  test('says that the instance has no previews', async () => {
    const without = await ask({ settings: { preview: 'without-summary' } });
    expect([statuses(without.result), without.result.exitCode]).toEqual(['ok ok ok ok ok unknown', 2]);
    const missing = await ask({ settings: { preview: 'missing' } });
    expect([statuses(missing.result), missing.result.exitCode]).toEqual(['ok ok ok ok ok problem', 1]);
    expect(answerOf(missing.result, 'pushing').answer).toContain('too old for previews');
  });

  test('notes that the instance has no knowledge, and that its own documents read as changed', async () => {
    const { result } = await ask({ faults: ['knowledge:status=404'] });
    expect([statuses(result), result.exitCode]).toEqual(['ok ok ok ok note ok', 0]);
    const preview = { operations: [{ action: 'update', type: 'function', name: 'a' }], summary: {} };
    const changed = await ask({ faults: [`preview:answer=200 ${JSON.stringify(preview)}`] });
    expect([statuses(changed.result), changed.result.exitCode]).toEqual(['ok ok ok ok ok note', 0]);
    expect(answerOf(changed.result, 'pushing').answer).toContain('calls 1 of its own documents changed');
  });
});
