import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { resolveMode } from '../../src/commands/action/event-modes.ts';
import { renderCommands } from '../../src/commands/action/render-commands.ts';
import { runAction } from '../../src/commands/action/run-action.ts';
import type { RunContext } from '../../src/commands/action/run-context.ts';
import { joinSummary } from '../../src/github/action-outputs.ts';
import { parseCommands } from '../report/parse-command.ts';
import { addPull, BASE, buildPorts, CONTEXT, HEAD, MERGE, NO_INPUTS } from './action-ports.ts';
import type { Level, Scope } from './local-github/route.ts';
import { type LocalGithub, startLocalGithub } from './local-github/start-local-github.ts';

jest.setTimeout(120_000);

type Files = Readonly<Record<string, string>>;

const CONFIGURATION = { 'xano-ci.yml': 'scope: whole\n' };
const lookUp = (name: string, tables: readonly string[]) =>
  [
    `function ${name} {`,
    '  input {',
    '  }',
    '',
    '  stack {',
    ...tables.map(
      (table, index) => `    db.query ${table} {\n      return = {type: "list"}\n    } as $rows_${index}`,
    ),
    '  }',
    '',
    '  response = null',
    '}',
    '',
  ].join('\n');
const table = (name: string, fields: readonly string[] = []) =>
  [
    `table ${name} {`,
    '  auth = false',
    '',
    '  schema {',
    '    int id',
    ...fields.map((field) => `    ${field}`),
    '  }',
    '',
    '  index = [',
    '    {type: "primary", field: [{name: "id"}]}',
    '  ]',
    '}',
    '',
  ].join('\n');

interface Size {
  readonly base: Files;
  readonly files: Files;
  readonly result: 'passed' | 'failed';
  readonly reason: string;
  readonly errors: number;
  /** Causes: what is marked once each. */
  readonly causes: number;
  readonly changes: number;
  readonly comment: RegExp | undefined;
}

/** How much there is to say. */
const SIZES: Readonly<Record<string, Size>> = {
  'nothing to check': {
    base: { 'README.md': 'Hello' },
    files: { 'README.md': 'Hello there' },
    result: 'passed',
    reason: '',
    errors: 0,
    causes: 0,
    changes: 0,
    comment: undefined,
  },
  'no finding and no change': {
    base: { 'note.xs': table('note'), ...CONFIGURATION },
    files: { 'note.xs': table('note'), ...CONFIGURATION },
    result: 'passed',
    reason: '',
    errors: 0,
    causes: 0,
    changes: 0,
    comment: undefined,
  },
  'one mistake at two places': {
    base: CONFIGURATION,
    files: { 'a.xs': lookUp('a', ['nowhere', 'nowhere']), ...CONFIGURATION },
    result: 'failed',
    reason: 'findings',
    errors: 2,
    causes: 1,
    changes: 1,
    comment: /### Findings[^#]*<code>a\.xs:6<\/code> and 1 place more/,
  },
  'a field that is dropped': {
    base: { 'note.xs': table('note', ['text title']), ...CONFIGURATION },
    files: { 'note.xs': table('note'), ...CONFIGURATION },
    result: 'failed',
    reason: 'policy',
    errors: 0,
    causes: 0,
    changes: 1,
    comment: /### Look at first: data that is lost[^#]*schema\.title/,
  },
  'more than one request takes': {
    base: CONFIGURATION,
    files: {
      'a.xs': lookUp(
        'a',
        Array.from({ length: 120 }, (_, index) => `nowhere_${index}`),
      ),
      ...CONFIGURATION,
    },
    result: 'failed',
    reason: 'findings',
    errors: 120,
    causes: 120,
    changes: 1,
    comment: /^\*\*Files:\*\* 120 errors/m,
  },
};

interface Rights {
  readonly level: Level;
  readonly hides: boolean;
}

/** What the token may; `undefined` for a workflow that gives none. */
const TOKENS: Readonly<Record<string, Rights | undefined>> = {
  'may write': { level: 'write', hides: false },
  'may only read': { level: 'read', hides: false },
  'may read nothing of it': { level: 'none', hides: true },
  'is not there': undefined,
};

interface EventCase {
  readonly context: Partial<RunContext>;
  /** Whether there is a pull request to speak to, and a commit to give a check. */
  readonly hasComment: boolean;
  readonly hasCheck: boolean;
  readonly hasBase: boolean;
}

const pullOf = (isFork: boolean) => ({ number: 1, headSha: HEAD, isFork, isOpen: true });
const onPull = (action: string): EventCase => ({
  context: { event: 'pull_request', action, ref: 'refs/pull/1/merge', baseSha: BASE, pull: pullOf(false) },
  hasComment: true,
  hasCheck: true,
  hasBase: true,
});
const EVENTS: Readonly<Record<string, EventCase>> = {
  opened: onPull('opened'),
  labeled: onPull('labeled'),
  edited: onPull('edited'),
  ready_for_review: onPull('ready_for_review'),
  merge_group: {
    context: { event: 'merge_group', baseSha: BASE },
    hasComment: false,
    hasCheck: true,
    hasBase: true,
  },
  push: { context: { event: 'push' }, hasComment: false, hasCheck: false, hasBase: false },
};

interface Cell {
  readonly event: string;
  readonly token: string;
  readonly isFork: boolean;
  readonly size: string;
}

const CELLS: readonly Cell[] = Object.keys(EVENTS).flatMap((event) =>
  Object.keys(TOKENS).flatMap((token) =>
    [false, true].flatMap((isFork) =>
      Object.keys(SIZES).flatMap((size) => {
        // Queues and pushes are of the repository itself; events that differ in their name only need one size each.
        if (isFork && EVENTS[event]?.hasComment !== true) return [];
        const isTwin = event !== 'opened' && event !== 'merge_group' && event !== 'push';
        const isOne = size === 'one mistake at two places';
        return (isTwin && (!isOne || token === 'is not there')) ||
          (event === 'push' && token !== 'may write' && !isOne)
          ? []
          : [{ event, token, isFork, size }];
      }),
    ),
  ),
);

let ran = 0;
afterAll(() => expect(ran).toBeGreaterThanOrEqual(60));

const present = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('The table has no such row.');
  return value;
};

describe.each(CELLS)('$event, the token $token, fork: $isFork, $size', ({ event, token, isFork, size }) => {
  test('verdict, outputs, check run, comment, annotations and page agree', async () => {
    ran += 1;
    const about = present(EVENTS[event]);
    const rights = TOKENS[token];
    const expected = present(SIZES[size]);
    const github = rights === undefined ? undefined : await open(rights);
    const context = { ...CONTEXT, ...about.context, ...(about.context.pull && { pull: pullOf(isFork) }) };
    const world = { context, files: expected.files, base: expected.base, github };
    const mode = present(resolveMode(context));
    const outcome = await runAction({ mode, context, inputs: NO_INPUTS }, buildPorts(world));

    // A push has nothing to be compared with, so it drops nothing.
    const isPolicy = expected.reason === 'policy' && !about.hasBase;
    const result = isPolicy ? 'passed' : expected.result;
    expect([outcome.exitCode, outcome.reason]).toEqual([
      result === 'passed' ? 0 : 1,
      isPolicy ? '' : expected.reason,
    ]);
    expect(outcome.outputs.errors).toBe(expected.errors);
    if (about.hasBase) expect(outcome.outputs.changes).toBe(expected.changes);

    const mayWrite = rights?.level === 'write';
    const checks = github?.state.checkRuns ?? [];
    const isChecked = about.hasCheck && mayWrite;
    expect(checks.map(({ name, status, conclusion, sha }) => [name, status, conclusion, sha])).toEqual(
      isChecked
        ? [
            [
              'XanoScript',
              'completed',
              result === 'passed' ? 'success' : 'failure',
              about.hasComment ? HEAD : MERGE,
            ],
          ]
        : [],
    );
    expect(checks.flatMap(({ annotations }) => annotations)).toHaveLength(isChecked ? expected.causes : 0);

    const comments = github?.state.issues[0]?.comments ?? [];
    const isCommented = about.hasComment && mayWrite && expected.comment !== undefined;
    expect(comments).toHaveLength(isCommented ? 1 : 0);
    for (const { body } of comments) {
      expect(body).toMatch(present(expected.comment));
      expect(body).toContain(`Commit ${HEAD.slice(0, 7)}`);
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(checks[0]?.summary.trim()).toBe(body.replaceAll(/^<!-- xano-ci:.* -->$/gm, '').trim());
    }

    const commands = parseCommands(renderCommands(outcome));
    const marked = commands.filter(({ properties }) => properties.file !== undefined);
    // Either the check run marks the findings or the log does, never both.
    expect(marked.length).toBe(isChecked ? 0 : Math.min(expected.errors, expected.errors > 10 ? 9 : 10));
    const missing = commands.filter(({ message }) => message.includes('under "permissions:"'));
    const lacks = github !== undefined && !mayWrite && !isFork && about.hasCheck;
    expect(missing.map(({ name }) => name)).toEqual(lacks ? ['notice'] : []);
    if (lacks) expect(missing[0]?.message).toContain('"checks: write"');
    expect(outcome.warnings).toEqual([]);

    const page = joinSummary(outcome.summary);
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page).toMatch(/^## (?:✅|❌) XanoScript/u);
    if (github !== undefined && about.hasCheck && !mayWrite)
      expect(page).toContain('Not shown in the pull request');
  });
});

async function open({ level, hides }: Rights): Promise<LocalGithub> {
  const scopes: readonly Scope[] = ['checks', 'contents', 'deployments', 'issues', 'pull-requests'];
  const github = await startLocalGithub({
    rights: Object.fromEntries(scopes.map((scope) => [scope, level])),
    hides,
  });
  addPull(github.state);
  return github;
}
