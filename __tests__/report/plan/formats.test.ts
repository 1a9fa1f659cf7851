import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../src/plan/change.ts';
import { IMPACTS } from '../../../src/plan/impact.ts';
import { type Allowance, approveChanges, DEFAULT_POLICY, judgePlan } from '../../../src/plan/policy.ts';
import { renderPlanJson } from '../../../src/report/plan/json.ts';
import { MAX_PLAN_BYTES, renderPlanMarkdown } from '../../../src/report/plan/markdown.ts';
import { renderPlanText } from '../../../src/report/plan/text.ts';
import { fc } from '../../support/properties.ts';
import { checkPlanSchema, planSchemaFile } from '../check-against-schema.ts';
import { hostileText, MOVING } from '../hostile-text.ts';
import { buildChange, buildPlanReport, hostileChange } from '../pipeline-samples.ts';
import { findElements, renderGfm } from '../render-gfm.ts';

const failure = { step: 'read a', message: 'It is not there.', remedy: 'Bring it back.' };
const object = { kind: 'query', name: 'notes', verb: 'GET', group: 'main' };
const many = (count: number, change: Change): readonly Change[] =>
  Array.from({ length: count }, (_, index) => ({
    ...change,
    object: { ...change.object, name: `${change.object.name}_${index}` },
  }));

describe('text', () => {
  test('says what, why, for whom, and what to do', () => {
    const change = buildChange('destructive', {
      object,
      impacts: ['destructive', 'breaking'],
      before: 'text title',
      rows: 1200,
      affects: Array.from({ length: 7 }, (_, index) => ({
        kind: 'function',
        name: `f${index}`,
        file: 'f.xs',
        line: 3,
        impact: 'breaking' as const,
      })),
    } as Partial<Change>);
    expect(renderPlanText(buildPlanReport([change]), { color: false })).toBe(
      [
        'From backend to staging',
        '',
        'destructive, breaking - query "notes" GET in "main" schema.title',
        '  Its values are lost.',
        '    - text title',
        '    1,200 rows in the table',
        ...[0, 1, 2, 3, 4].map((index) => `    reaches function "f${index}" (f.xs:3)`),
        '    … and 2 more',
        '',
        '1 destructive (plan 0123456789abcdef0123456789abcdef)',
        '',
        'The policy refuses 1 change. Somebody has to look at them, and name them under "policy: allow" in xano-ci.yml.',
        '',
      ].join('\n'),
    );
  });

  test('never takes nothing for no changes', () => {
    expect(renderPlanText(buildPlanReport([]), { color: false })).toContain('\nno changes (plan ');
    const text = renderPlanText({ from: 'a', to: 'b', failures: [failure] }, { color: false });
    expect(text).toContain('could not read a: It is not there.\n  = Bring it back.');
    expect(text).toContain('What would change is not known.');
    expect(text).not.toContain('no changes');
  });

  test('hostile names move nothing', () => {
    fc.assert(
      fc.property(hostileChange, hostileText, (change, name) => {
        const text = renderPlanText(buildPlanReport([change], { from: name }), { color: false });
        for (const moving of MOVING) expect(text).not.toContain(moving);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what somebody has approved', () => {
  const change = buildChange('destructive', { object });
  const { plan, ...rest } = buildPlanReport([change]);
  const approval = {
    by: 'mona',
    at: '2026-01-01T00:00:00Z',
    label: 'ok `<b>` | x',
    url: 'https://github.com/octo-org/backend/pull/7',
  };
  const before = judgePlan({ changes: [change] });
  const policy = judgePlan(
    { changes: [change] },
    { ...DEFAULT_POLICY, allow: approveChanges(before.refused, approval) },
  );
  const report = { ...rest, ...(plan && { plan }), policy };

  test('is told with who, and is no longer refused', () => {
    const line =
      'Approved by "mona" with the label "ok `<b>` | x": 1 change that the policy refuses otherwise.';
    const text = renderPlanText(report, { color: false });
    expect(text).toContain(`\n${line}\n`);
    expect(text).not.toContain('The policy refuses');
    const page = renderPlanMarkdown(report);
    expect(findElements(renderGfm(page))).not.toContain('b');
    expect(page).toContain('**Approved by "mona" with the label');
    expect(page).not.toContain('The policy refuses');
  });

  test('is in the result for programs, by its schema', () => {
    const data = JSON.parse(renderPlanJson(report));
    expect(data.policy).toEqual({
      verdict: 'allowed',
      refused: [],
      allowed: [
        {
          object,
          path: change.path,
          impacts: ['destructive'],
          reason: expect.stringContaining('/pull/7'),
          approval,
        },
      ],
    });
    expect(checkPlanSchema(data)).toEqual([]);
    const { at: _at, ...unsigned } = approval;
    const wrong = { ...data.policy, allowed: [{ ...data.policy.allowed[0], approval: unsigned }] };
    expect(checkPlanSchema({ ...data, policy: wrong })).not.toEqual([]);
  });
});

describe('what the policy allows and nothing needs', () => {
  const change = buildChange('destructive', { object });
  const row = { ...object, path: 'schema.title', reason: 'Agreed.' };
  const render = (allow: readonly Allowance[]) => {
    const report = buildPlanReport([change], {
      policy: judgePlan({ changes: [change] }, { ...DEFAULT_POLICY, allow }),
    });
    return [renderPlanText(report, { color: false }), renderPlanMarkdown(report)] as const;
  };

  test('is told', () => {
    const [text, page] = render([row, { ...row, name: 'gone `<b>`', path: '' }]);
    expect(text).toContain(
      '\nNothing in this plan needs what "policy: allow" says of query "gone `<b>`" GET in "main".\n',
    );
    expect(page).toContain('Nothing in this plan needs');
    expect(findElements(renderGfm(page))).not.toContain('b');
  });

  test('is cut where there is much, and nothing of it is told where all is needed', () => {
    const [text] = render(Array.from({ length: 8 }, (_, index) => ({ ...row, name: `gone_${index}` })));
    expect(text).toContain('"gone_4" GET in "main" schema.title; and 3 more.');
    expect(render([row]).join('')).not.toContain('Nothing in this plan');
  });

  test('is no matter of what a person has approved', () => {
    const approval = { by: 'mona', at: '2026-01-01T00:00:00Z', label: 'ok', url: 'https://example.com' };
    expect(render([{ ...row, name: 'gone', approval }]).join('')).not.toContain('Nothing in this plan');
  });
});

describe('json', () => {
  test('is the documented core, by its schema', () => {
    const change = buildChange('destructive', { object: { ...object, guid: 'g' } });
    const report = buildPlanReport([change, buildChange('safe', { change: 'added' } as Partial<Change>)]);
    const data = JSON.parse(renderPlanJson(report));
    expect(Object.keys(data)).toEqual(
      expect.arrayContaining(['version', 'digest', 'changes', 'summary', 'failures', 'policy', 'leftBehind']),
    );
    expect(data).toMatchObject({
      version: 1,
      digest: report.plan?.digest,
      changes: report.plan?.changes,
      summary: { safe: 1, breaking: 0, destructive: 1, exposing: 0, unknown: 0 },
      failures: [],
    });
    expect(checkPlanSchema(data)).toEqual([]);
  });

  test('without a plan has neither digest nor changes, and has to say why', () => {
    const unknown = JSON.parse(renderPlanJson({ from: 'a', to: 'b', failures: [failure] }));
    expect(unknown).toEqual({ version: 1, failures: [failure] });
    expect(checkPlanSchema(unknown)).toEqual([]);
    expect(checkPlanSchema({ version: 1, failures: [] })).not.toEqual([]);
  });

  test('the schema knows every impact, and would notice what nobody documented', () => {
    const schema = JSON.parse(readFileSync(planSchemaFile, 'utf8'));
    expect(schema.$defs.impact.enum).toEqual([...IMPACTS]);
    const data = JSON.parse(renderPlanJson(buildPlanReport([buildChange('safe')])));
    const [change] = data.changes;
    for (const wrong of [
      { ...data, version: 2 },
      { ...data, summary: { safe: 1 } },
      { ...data, extra: 1 },
      { ...data, changes: [{ ...change, impact: 'bad' }] },
      { ...data, changes: [{ ...change, impacts: [] }] },
      { ...data, changes: [{ ...change, extra: 1 }] },
    ])
      expect(checkPlanSchema(wrong)).not.toEqual([]);
  });
});

describe('markdown', () => {
  const rowsOf = (markdown: string, impact: string) =>
    markdown.split('\n').filter((line) => line.startsWith(`| ${impact} |`));

  test('cuts what is safe, never what loses data', () => {
    const long = { reason: 'Because. '.repeat(80) };
    const changes = [
      ...many(300, buildChange('destructive', long)),
      ...many(3000, buildChange('safe', long)),
    ];
    const markdown = renderPlanMarkdown(buildPlanReport(changes));
    expect(Buffer.byteLength(markdown)).toBeLessThan(MAX_PLAN_BYTES + 100);
    expect(rowsOf(markdown, 'destructive')).toHaveLength(300);
    const cut = 3000 - rowsOf(markdown, 'safe').length;
    expect(cut).toBeGreaterThan(0);
    expect(markdown).toContain(`\n… and ${cut} more.\n`);
    expect(markdown).toMatch(/^## Plan: 300 destructive, 3000 safe\n/);
  });

  test('leaves out the reasons when only then every loss fits', () => {
    const long = { reason: 'Because. '.repeat(100) };
    const changes = [...many(1500, buildChange('destructive', long)), ...many(10, buildChange('safe'))];
    const markdown = renderPlanMarkdown(buildPlanReport(changes));
    expect(Buffer.byteLength(markdown)).toBeLessThan(MAX_PLAN_BYTES + 100);
    expect(rowsOf(markdown, 'destructive')).toHaveLength(1500);
    expect(rowsOf(markdown, 'safe')).toHaveLength(10);
  });

  test('hostile names are text; every loss is a row, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(hostileChange, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 900 }),
        (changes, safe) => {
          const all = [...changes, ...many(safe, buildChange('safe', { reason: 'x'.repeat(600) }))];
          const markdown = renderPlanMarkdown(buildPlanReport(all, { failures: [failure] }));
          expect(Buffer.byteLength(markdown)).toBeLessThan(MAX_PLAN_BYTES + 100);
          expect(rowsOf(markdown, 'destructive')).toHaveLength(changes.length);
        },
      ),
      { numRuns: 25 },
    );
    fc.assert(
      fc.property(hostileChange, hostileText, (change, name) => {
        const html = renderGfm(renderPlanMarkdown(buildPlanReport([change], { from: name, to: name })));
        expect(findElements(html)).toEqual(
          ['code', 'h2', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr'].sort(),
        );
        expect(html.match(/<tr>/g)).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});
