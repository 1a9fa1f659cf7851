import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import type { Check, CheckVisitor } from '../../src/checks/check.ts';
import { type CheckResult, type CheckRun, runChecks } from '../../src/checks/run/run-checks.ts';
import { parseFile } from '../../src/language/parse.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';
import { readExample } from '../examples/read-example.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

type Sources = Readonly<Record<string, string>>;

function run(sources: Sources, options: Partial<CheckRun> = {}): CheckResult {
  const files = Object.entries(sources).map(([path, text]) => parseFile({ path, text }));
  const workspace = buildWorkspace(files, []);
  return runChecks({ files, workspace, scope: 'whole', checks: CHECKS, severities: {}, ...options });
}

/** A check of everything that a test needs to say about it. */
function check(id: string, create: NonNullable<Check['create']>): Check {
  return {
    id,
    category: 'quality',
    severity: 'warning',
    scope: 'document',
    basis: 'measured',
    summary: '',
    why: '',
    bad: { sources: {}, at: [] },
    good: {},
    create,
  };
}

const count = (id: string): Check =>
  check(id, ({ report }) => ({ statement: ({ keyword }) => report({ at: keyword, message: keyword.text }) }));

describe('a check that breaks', () => {
  const sources = { 'a.xs': inFunction('break'), 'b.xs': inFunction('continue').replace('probe', 'other') };
  const inVisit = check('breaks-late', ({ report }) => ({
    statement: ({ keyword }) => {
      if (keyword.text !== 'stack') throw new Error('Oops');
      report({ at: keyword, message: 'seen' });
    },
  }));
  const inCreate = check('breaks-early', () => {
    throw new TypeError('No');
  });

  it('is a failure that names it and the file, once', () => {
    const { failures } = run(sources, { checks: [inVisit, inCreate] });
    expect(failures.map(({ step, message }) => [step, message])).toEqual([
      ['check breaks-early', 'The check broke on a.xs: No. What else it would have found is unknown.'],
      ['check breaks-late', 'The check broke on a.xs: Oops. What else it would have found is unknown.'],
    ]);
    expect(failures.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('breaks-early: off'),
      expect.stringContaining('breaks-late: off'),
    ]);
  });

  it('keeps what it found before, and what all others find', () => {
    const { diagnostics } = run(sources, { checks: [inVisit, inCreate, count('counts')] });
    expect(diagnostics.map(({ file, check: id, message }) => `${file} ${id} ${message}`)).toEqual([
      'a.xs breaks-late seen',
      'a.xs counts stack',
      'a.xs counts break',
      'b.xs counts stack',
      'b.xs counts continue',
    ]);
  });

  it('also when what is thrown is no error', () => {
    const odd = check('odd', () => {
      throw 'a text';
    });
    expect(run(sources, { checks: [odd] }).failures[0]?.message).toContain('broke on a.xs: a text.');
  });
});

describe('what is switched off', () => {
  const sources = {
    'a.xs': inFunction(
      [
        '    var $a { value = {b: "on", !c: "pair", d: "on"} }',
        '    ! var $e { value = "statement" }',
        '    var $f { value = "on"|!concat:"filter":("inner")|trim }',
        '    ! group { stack { var $g { value = "inside" } } }',
        '    var $h { value = "on" }',
      ].join('\n'),
    ),
  };
  const texts = (seesDisabled: boolean, way: 'visit' | 'create'): readonly string[] => {
    const visit: CheckVisitor = {
      string: (node, { report }) => report({ at: node, message: node.value }),
    };
    const { create: _, ...facts } = check('texts', () => ({}));
    const made: Check = { ...facts, ...(seesDisabled ? { seesDisabled } : {}), visit };
    const created = check('texts', ({ report }) => ({
      string: (node) => report({ at: node, message: node.value }),
    }));
    const asked = way === 'visit' ? made : { ...created, ...(seesDisabled ? { seesDisabled } : {}) };
    return run(sources, { checks: [asked] }).diagnostics.map(({ message }) => message);
  };

  it.each(['visit', 'create'] as const)('is not told to a check by %s', (way) => {
    expect(texts(false, way)).toEqual(['on', 'on', 'on', 'on']);
  });

  it.each(['visit', 'create'] as const)('but to one that asks for it by %s', (way) => {
    expect(texts(true, way)).toEqual([
      'on',
      'pair',
      'on',
      'statement',
      'on',
      'filter',
      'inner',
      'inside',
      'on',
    ]);
  });
});

describe('severities', () => {
  const sources = {
    'a.xs': inFunction('    debug.log { value = }').replace('probe', 'broken'),
    'b.xs': inFunction('    db.query nope as $c'),
  };
  const severitiesOf = (severities: CheckRun['severities']): readonly string[] =>
    run(sources, { severities, checks: CHECKS }).diagnostics.map(
      ({ check: id, severity }) => `${id} ${severity}`,
    );

  it('come from the check', () => {
    expect(severitiesOf({})).toEqual(['syntax-error error', 'unknown-table error']);
  });

  it('are what the configuration says, of syntax too', () => {
    expect(severitiesOf({ 'unknown-table': 'warning', 'syntax-error': 'notice' })).toEqual([
      'syntax-error notice',
      'unknown-table warning',
    ]);
    expect(severitiesOf({ 'unknown-table': 'off' })).toEqual(['syntax-error error']);
    expect(severitiesOf({ 'syntax-error': 'off' })).toEqual(['unknown-table error']);
  });

  it('a check that is switched off is not run: it cannot break', () => {
    const broken = check('broken', () => {
      throw new Error('Oops');
    });
    expect(run(sources, { checks: [broken], severities: { broken: 'off' } }).failures).toEqual([]);
  });

  it('what is configured counts on a part of a workspace too', () => {
    const part = run(sources, { scope: 'partial', severities: { 'unknown-table': 'error' } });
    expect(part.diagnostics.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});

describe('on a part of a workspace', () => {
  /** Names of objects: these may be on the server. */
  const LOWERED = [
    'unknown-table',
    'unknown-function',
    'unknown-addon',
    'unknown-agent',
    'unknown-api-group',
    'unknown-mcp-server',
    'unknown-middleware',
    'unknown-query',
    'unknown-realtime-channel',
    'unknown-task',
    'unknown-tool',
    'unknown-trigger',
    'unknown-workflow-test',
    // What is put into a token: by a function that may be there too.
    'auth-extra-column',
    // What is set there, a part does not say.
    'unknown-environment-variable',
    // Files that are no workspace may well be several parts of one.
    'workspace-copy',
  ];

  it.each(CHECKS.map((each) => [each.id, each] as const))(
    '%s keeps its severity, or is known not to',
    (id, { bad }) => {
      const severities = (scope: 'whole' | 'partial'): readonly string[] =>
        diagnose(bad.sources, { scope, only: id }).map(({ severity }) => severity);
      expect(severities('partial')).toEqual(
        LOWERED.includes(id) ? severities('whole').map(() => 'notice') : severities('whole'),
      );
    },
  );
});

describe('results', () => {
  const moved = (sources: Sources): Sources =>
    Object.fromEntries(
      Object.entries(sources).map(([path, text]) => [`Büro 1/${path.replace('_', ' ')}`, text]),
    );
  const shuffled = (sources: Sources): Sources => {
    // By their texts read backwards: far from the order of the paths.
    const key = ([, text]: [string, string]): string => [...text].reverse().join('');
    return Object.fromEntries(Object.entries(sources).sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  };

  it('are in the order of files and lines, of whatever they speak', () => {
    const sources = {
      'b.xs': inFunction('    debug.log { value = }').replace('probe', 'broken'),
      'a.xs': inFunction('    db.query nope as $a\n    vra { value = $a }'),
    };
    expect(findAll(sources)).toEqual([
      'unknown-table a.xs:4 "nope"',
      expect.stringMatching(/^unknown-statement a\.xs:5 /),
      'syntax-error b.xs:4 "}"',
    ]);
  });

  it('are equal byte for byte in whatever order the files come', () => {
    const sources = readExample('shop-agent-pr');
    const expected = JSON.stringify(run(sources));
    expect(Object.keys(shuffled(sources)).sort()).toEqual(Object.keys(sources));
    expect(JSON.stringify(run(shuffled(sources)))).toBe(expected);
    expect(JSON.stringify(run(Object.fromEntries(Object.entries(sources).reverse())))).toBe(expected);
  });

  it('are the same on paths with blanks and letters of any language', () => {
    const sources = readExample('shop-agent-pr');
    const paths = new Map(
      Object.keys(sources).map((path, index) => [Object.keys(moved(sources))[index] ?? '', path]),
    );
    const back = (file: string): string => paths.get(file) ?? file;
    const show = ({ diagnostics }: CheckResult, name: (file: string) => string): readonly string[] =>
      diagnostics.map(({ file, line, column, check: id, message }) =>
        [name(file), line, column, id, message].join(' '),
      );
    expect([...show(run(moved(sources)), back)].sort()).toEqual(
      [...show(run(sources), (file) => file)].sort(),
    );
  });

  it('place a finding behind letters outside of the basic plane by UTF-16 units', () => {
    const sources = { 'ü 𝒳.xs': inFunction('debug.log { value = "𝒳é" ~ ("b"|frist_) }') };
    expect(diagnose(sources).map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([
      [4, 34, 40],
    ]);
    expect(findAll(sources)).toEqual([expect.stringMatching(/^unknown-filter ü 𝒳\.xs:4 "frist_"/)]);
  });

  it('have fingerprints that tell findings apart, and survive moves to other lines', () => {
    const sources = { 'a.xs': inFunction('db.query nope as $a\ndb.query nope as $b') };
    const prints = (texts: Sources): readonly string[] =>
      diagnose(texts).map(({ fingerprint }) => fingerprint);
    const found = prints(sources);
    expect(new Set(found).size).toBe(2);
    expect(prints({ 'a.xs': `// Above\n\n${sources['a.xs']}` })).toEqual(found);
    expect(prints({ 'b.xs': sources['a.xs'] })).not.toContain(found[0]);
  });
});
