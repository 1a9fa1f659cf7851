import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import type { Git, RuleReader } from '../../src/commands/ports.ts';
import { validate } from '../../src/commands/validate.ts';
import type { ValidateRequest } from '../../src/commands/validate-request.ts';
import { RemedyError } from '../../src/source/remedy-error.ts';
import { clock, createMemoryFiles } from './memory-files.ts';
import { noGit } from './no-git.ts';

type Texts = Record<string, string>;

const shop = {
  'workspace/shop.xs': 'workspace shop {\n}\n',
  'table/user.xs': 'table user {\n  auth = false\n  schema {\n    int id\n  }\n}\n',
};
const call = (name: string, table: string, ...above: readonly string[]): Texts => ({
  [`function/${name}.xs`]: `function ${name} {\n  input {\n  }\n\n  stack {\n${above.map((line) => `    ${line}\n`).join('')}    db.query ${table} as $rows\n  }\n\n  response = $rows\n}\n`,
});
const ask = '// xano-ci-disable-next-line unknown-table -- It is made by hand.';
const COMMIT = 'abcdef1'.padEnd(40, '0');

/** What another commit holds. */
function rulesOf(texts: Texts): RuleReader {
  return { commit: COMMIT, readText: async (path) => texts[path] };
}

function gitOf(texts: Texts): Git {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return { ...noGit, readTree: async () => files.filter(({ path }) => path.endsWith('.xs')) };
}

async function run(texts: Texts, request: ValidateRequest = {}, base?: Texts, git?: Git) {
  const { report, exitCode } = await validate(request, {
    files: createMemoryFiles(texts),
    clock,
    rules: base === undefined ? undefined : rulesOf(base),
    git,
  });
  return {
    exitCode,
    found: report.diagnostics.map(
      ({ severity, check, file, line }) => `${severity} ${check} ${file}:${line}`,
    ),
    failures: report.failures.map(({ step, message }) => `${step}: ${message}`),
    notes: (report.notes ?? []).map(({ message, file, line }) => `${file ?? ''}:${line ?? ''} ${message}`),
    leftOut: report.leftOut,
  };
}

const wrong = 'error unknown-table function/a.xs:6';

describe('a change is judged by the commit that it goes to', () => {
  const head = { ...shop, ...call('a', 'usr') };

  test.each([
    ['switches a check off', 'severity: { unknown-table: off }'],
    ['makes it less', 'severity: { unknown-table: notice }'],
    ['makes it less for some files', 'overrides: [{ files: ["**"], severity: { unknown-table: off } }]'],
    ['lets everything pass', 'scope: partial'],
    ['takes a baseline', 'baseline: all.json'],
    ['cannot be read', 'severities: {'],
  ])('a configuration that %s does not count yet', async (_, text) => {
    const changed = await run({ ...head, 'xano-ci.yml': text }, {}, { 'xano-ci.yml': 'scope: whole' });
    expect(changed).toMatchObject({ exitCode: 1, found: [wrong], failures: [] });
    expect(changed.notes[0]).toBe(
      'xano-ci.yml:1 This pull request changes xano-ci.yml: it is judged by the one of the base branch.',
    );
    const added = await run({ ...head, 'xano-ci.yml': text }, {}, {});
    expect(added).toMatchObject({ exitCode: 1, found: [wrong], failures: [] });
    expect(added.notes[0]).toBe(
      'xano-ci.yml:1 This pull request adds xano-ci.yml: it counts once it is merged.',
    );
  });

  test('one that is deleted counts still', async () => {
    const { exitCode, found, notes } = await run(
      head,
      {},
      { 'xano-ci.yml': 'severity: { unknown-table: warning }\n' },
    );
    expect([exitCode, found]).toEqual([0, ['warning unknown-table function/a.xs:6']]);
    expect(notes).toEqual([
      ': This pull request deletes xano-ci.yml: it is judged by the one of the base branch.',
    ]);
  });

  test('the same one is nothing to tell, with other line ends neither', async () => {
    const texts = { ...head, 'xano-ci.yml': 'scope: whole\r\n' };
    expect((await run(texts, {}, { 'xano-ci.yml': 'scope: whole\n' })).notes).toEqual([]);
  });

  test('one that is broken there is told, and nothing of it is used', async () => {
    const { exitCode, failures } = await run(head, {}, { 'xano-ci.yml': 'scop: whole' });
    expect([exitCode, failures]).toEqual([
      2,
      [
        expect.stringMatching(
          /^read the configuration xano-ci\.yml of the base commit abcdef1: xano-ci\.yml:1:1: /,
        ),
      ],
    ]);
  });

  test('a snapshot that it brings does not make names known', async () => {
    const snapshot = (names: readonly string[]) =>
      JSON.stringify({
        version: 1,
        origin: 'x',
        takenAt: '2026-03-01T00:00:00Z',
        objects: names.map((name) => ({ kind: 'table', name, digest: name, columns: [] })),
      });
    const with2 = { ...head, 's.json': snapshot(['usr']), 'xano-ci.yml': 'snapshot: s.json' };
    const only = ['unknown-table'];
    expect((await run(with2, { only })).found).toEqual([]);
    const base = { 's.json': snapshot([]), 'xano-ci.yml': 'snapshot: s.json' };
    expect((await run(with2, { only }, base)).found).toEqual([wrong]);
    const added = await run(with2, { only, snapshotPath: 's.json' }, { 'xano-ci.yml': '' });
    expect(added).toMatchObject({ exitCode: 1, found: [wrong], failures: [] });
    expect(added.notes).toContain('s.json:1 This pull request adds s.json: it counts once it is merged.');
  });
});

describe('suppressions', () => {
  const asked = call('a', 'usr', ask);

  test('count in the working tree, and are counted', async () => {
    expect(await run({ ...shop, ...asked })).toMatchObject({
      exitCode: 0,
      found: [],
      leftOut: { suppressed: 1, baseline: 0, older: 0 },
    });
  });

  test('that a change brings ask only', async () => {
    for (const base of [{}, call('a', 'usr')]) {
      const { exitCode, found, notes, leftOut } = await run({ ...shop, ...asked }, {}, base);
      expect([exitCode, found, leftOut?.suppressed]).toEqual([1, ['error unknown-table function/a.xs:7'], 0]);
      expect(notes).toEqual([
        `function/a.xs:6 This pull request asks to be ignored: unknown-table in line 7 ("${ask.slice(3)}"). It is not until it is merged.`,
      ]);
    }
  });

  test('of the base hold, wherever the line moves to', async () => {
    const moved = { 'function/a.xs': `// About it.\n\n${asked['function/a.xs']}` };
    expect(await run({ ...shop, ...moved }, {}, asked)).toMatchObject({ exitCode: 0, found: [], notes: [] });
  });

  test.each([
    ['another finding', call('a', 'usrs', ask)],
    ['the same in another file', call('b', 'usr', ask)],
    ['another reason', call('a', 'usr', `${ask} Really.`)],
  ])('of the base do not hold for %s', async (_, head) => {
    expect((await run({ ...shop, ...head }, {}, asked)).exitCode).toBe(1);
  });
});

describe('what cannot be read is seen', () => {
  test('also when only some checks run', async () => {
    const { found } = await run(
      { ...shop, ...call('a', 'usr'), 'function/b.xs': 'function b {{' },
      { only: ['unknown-field'] },
    );
    expect([...new Set(found)]).toEqual([expect.stringMatching(/^error \S+ function\/b\.xs:1$/)]);
  });
});

describe('severities for some files', () => {
  test('the last that matches counts, and switches on what is off elsewhere', async () => {
    const texts = {
      ...shop,
      ...call('a', 'usr'),
      ...call('b', 'usr'),
      ...call('c', 'usr'),
      'xano-ci.yml': [
        'severity: { unknown-table: off }',
        'overrides:',
        '  - { files: ["function/{a,b}.xs"], severity: { unknown-table: error } }',
        '  - { files: ["**/b.xs"], severity: { unknown-table: notice } }',
      ].join('\n'),
    };
    expect((await run(texts)).found).toEqual([wrong, 'notice unknown-table function/b.xs:6']);
  });
});

describe('a baseline', () => {
  const texts = (): Texts => ({ ...shop, ...call('a', 'usr'), ...call('b', 'usr') });
  const path = { baselinePath: 'known.json' };

  test('is made of what there is, and then lets it pass, wherever it moves to', async () => {
    const files = texts();
    expect(await run(files, { ...path, writeBaseline: 'shrink' })).toMatchObject({
      exitCode: 0,
      leftOut: { suppressed: 0, baseline: 2, older: 0 },
    });
    files['function/a.xs'] = `// About it.\n\n${files['function/a.xs']}`;
    expect(await run(files, path)).toMatchObject({ exitCode: 0, found: [], notes: [] });
    Object.assign(files, call('c', 'usr'));
    expect(await run(files, path)).toMatchObject({
      exitCode: 1,
      found: ['error unknown-table function/c.xs:6'],
    });
  });

  test('shrinks, and grows only where that is asked for', async () => {
    const files = texts();
    await run(files, { ...path, writeBaseline: 'shrink' });
    Object.assign(files, call('b', 'user'), call('c', 'usr'));
    const seen = await run(files, path);
    expect(seen.notes).toEqual([
      ': The baseline can shrink: 1 finding of it is gone. Run "xano-ci validate --write-baseline".',
    ]);
    const shrunk = await run(files, { ...path, writeBaseline: 'shrink' });
    expect(shrunk).toMatchObject({ exitCode: 1, found: ['error unknown-table function/c.xs:6'], notes: [] });
    expect(files['known.json']).not.toContain('function/b.xs');
    expect(files['known.json']).not.toContain('function/c.xs');
    expect(await run(files, { ...path, writeBaseline: 'grow' })).toMatchObject({ exitCode: 0, found: [] });
    expect(files['known.json']).toContain('function/c.xs');
  });

  test('does not take what cannot be read, nor what is wrong with suppressions', async () => {
    const files = { ...texts(), 'function/x.xs': 'function x {{', ...call('b', 'user', ask) };
    const { exitCode, found } = await run(files, { ...path, writeBaseline: 'grow' });
    expect(exitCode).toBe(1);
    expect([...new Set(found.map((line) => line.split(' ')[2]))]).toEqual([
      'function/b.xs:6',
      'function/x.xs:1',
    ]);
  });

  test('is not written by half a look', async () => {
    for (const request of [{ only: ['unknown-field'] }, { since: 'main' }]) {
      const files = texts();
      const { exitCode, failures } = await run(files, { ...path, ...request, writeBaseline: 'grow' });
      expect([exitCode, failures]).toEqual([
        2,
        [expect.stringMatching(/^write the baseline known\.json: Not /)],
      ]);
      expect(files['known.json']).toBeUndefined();
    }
  });

  test('of a change is that of its base', async () => {
    const files = texts();
    await run(files, { ...path, writeBaseline: 'shrink' });
    const changed = await run(files, path, { 'known.json': '{ "version": 1, "root": ".", "findings": [] }' });
    expect([changed.exitCode, changed.found.length, changed.notes.length]).toEqual([1, 2, 1]);
  });

  test.each([
    ['that is not there', undefined, 'There is no such file.'],
    [
      'of another folder',
      '{ "version": 1, "root": "backend", "findings": [] }',
      'It is of the folder "backend", and "." is checked.',
    ],
    ['that is none', '[]', /^It is no baseline of version 1/],
  ])('%s could not be used, and everything counts', async (_, text, message) => {
    const files = { ...texts(), ...(text === undefined ? {} : { 'known.json': text }) };
    const { exitCode, found, failures } = await run(files, path);
    expect([exitCode, found.length, failures.length]).toEqual([2, 2, 1]);
    expect(failures[0]?.replace('read the baseline known.json: ', '')).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});

describe('since a commit', () => {
  const before: Texts = { ...shop, ...call('a', 'usr'), ...call('b', 'user') };

  test('what it breaks elsewhere is found, what was there before is counted', async () => {
    const { 'table/user.xs': _, ...head } = before;
    const { found, leftOut, exitCode } = await run(head, { since: 'main' }, undefined, gitOf(before));
    expect([exitCode, found]).toEqual([1, ['error unknown-table function/b.xs:6']]);
    expect(leftOut).toEqual({ suppressed: 0, baseline: 0, older: 1 });
  });

  test('all of a document that it touches is found', async () => {
    const head = { ...before, 'function/a.xs': `${before['function/a.xs']}\n` };
    const { found } = await run(head, { since: 'main' }, undefined, gitOf(before));
    expect(found).toEqual([wrong]);
  });

  test('that cannot be read, nothing is left out', async () => {
    const git = {
      ...noGit,
      readTree: async () => {
        throw new RemedyError('Git has no commit "main" here.', 'Fetch it.');
      },
    };
    const { exitCode, found, failures } = await run(before, { since: 'main' }, undefined, git);
    expect([exitCode, found, failures]).toEqual([
      2,
      [wrong],
      ['compare with commit main: Git has no commit "main" here.'],
    ]);
  });
});

describe('a snapshot', () => {
  const snapshot = (takenAt: string, workspace: string) =>
    JSON.stringify({
      version: 1,
      origin: 'live',
      workspace,
      takenAt,
      objects: [{ kind: 'table', name: 'usr', digest: 'd', columns: [] }],
    });

  test('that is old is told of', async () => {
    const texts = { ...shop, ...call('a', 'usr'), 's.json': snapshot('2026-02-01T00:00:00Z', 'shop') };
    const { exitCode, notes } = await run(texts, { snapshotPath: 's.json' });
    expect([exitCode, notes]).toEqual([0, [expect.stringContaining('The snapshot of live is 31 days old')]]);
    const patient = { ...texts, 'xano-ci.yml': 'snapshot-max-age: 31' };
    expect((await run(patient, { snapshotPath: 's.json' })).notes).toEqual([]);
  });

  test('of another workspace is not used', async () => {
    const texts = { ...shop, ...call('a', 'usr'), 's.json': snapshot('2026-03-01T00:00:00Z', 'till') };
    const { exitCode, found, failures } = await run(texts, { snapshotPath: 's.json' });
    expect([exitCode, found, failures]).toEqual([
      2,
      [wrong],
      ['use the snapshot s.json: It is of the workspace "till" (live), and the files are of "shop".'],
    ]);
  });
});

describe('what the configuration says and nothing comes of is told once', () => {
  const files = { ...shop, ...call('a', 'user') };
  const idle = async (text: string, request: ValidateRequest = {}, base?: Texts) => {
    const { notes } = await run({ ...files, 'xano-ci.yml': text }, request, base);
    return notes.filter((note) => /does nothing|which is off/.test(note));
  };
  const nowhere =
    'overrides: [{ files: ["nowhere/**", "function/**"], severity: { unknown-table: notice } }]';

  test('patterns that match no file', async () => {
    const [note, ...others] = await idle(
      `${nowhere.slice(0, -1)}, { files: ["nowhere/**"], severity: { unused-variable: notice } }]`,
    );
    expect(note).toMatch(
      /^xano-ci\.yml:1 What "overrides" of the configuration says of "nowhere\/\*\*" does nothing/,
    );
    expect(others).toEqual([]);
  });

  test('and not of a part of the files or checks, or of rules that the change itself corrects', async () => {
    expect(await idle(nowhere, { paths: ['function'] })).toEqual([]);
    expect(await idle(nowhere, { only: ['unknown-table'] })).toEqual([]);
    expect(await idle('scope: whole', {}, { 'xano-ci.yml': nowhere })).toEqual([]);
    expect(await idle(nowhere, {}, { 'xano-ci.yml': nowhere })).toHaveLength(1);
  });

  test('a check that is switched off where it is off', async () => {
    const resting = CHECKS.find(({ offByDefault }) => offByDefault === true)?.id ?? '';
    expect(await idle(`severity: { ${resting}: off, unknown-table: off }`)).toEqual([
      `xano-ci.yml:1 "severity" of the configuration switches off "${resting}", which is off without it. Take it out.`,
    ]);
    const twice = (first: string, second: string) =>
      `severity: { unknown-table: ${first} }\noverrides: [{ files: ["function/**"], severity: { unknown-table: ${second} } }]`;
    expect(await idle(twice('off', 'off'))).toHaveLength(1);
    expect(await idle(twice('off', 'error'))).toEqual([]);
    expect(await idle(twice('error', 'off'))).toEqual([]);
    const wakened = twice('off', 'error').replace(
      /\]$/,
      ', { files: ["function/a.xs"], severity: { unknown-table: off } }]',
    );
    expect(await idle(wakened)).toEqual([]);
  });
});
