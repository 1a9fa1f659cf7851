import { describe, expect, test } from '@jest/globals';
import { findCauses } from '../../../src/edits/find-causes.ts';
import type { Change } from '../../../src/plan/change.ts';
import type { CommentReport } from '../../../src/report/comment/comment-report.ts';
import { renderCommentMarkdown } from '../../../src/report/comment/markdown.ts';
import { MAX_COMMENT } from '../../../src/report/comment/render-further.ts';
import { renderSuggestionMarkdown } from '../../../src/report/comment/suggestion.ts';
import { fc } from '../../support/properties.ts';
import { hostileText, MOVING } from '../hostile-text.ts';
import { buildChange, buildPlanReport } from '../pipeline-samples.ts';
import { findElements, joinBlanks, readText, renderGfm } from '../render-gfm.ts';
import { buildReport, failure, finding, repeatFinding } from '../sample-report.ts';

const build = (about: Partial<CommentReport> = {}): CommentReport => ({
  subject: 'Xano',
  verdict: 'passed',
  plans: [],
  failures: [],
  notes: [],
  nextStep: '',
  commit: 'd'.repeat(40),
  runUrl: 'https://github.com/octo-org/backend/actions/runs/7',
  ...about,
});
const many = (count: number, change: Change, name: (index: number) => string): readonly Change[] =>
  Array.from({ length: count }, (_, index) => ({
    ...change,
    object: { ...change.object, name: name(index) },
  }));
const sizeOf = (text: string): number => Buffer.byteLength(text);

describe('a comment', () => {
  test('says the verdict, then what a person must look at, findings, the rest and the way on', () => {
    const changes = [
      buildChange('destructive', { rows: 1200 } as Partial<Change>),
      buildChange('exposing', {
        object: { kind: 'query', name: 'notes', verb: 'GET' },
        path: 'auth',
        reason: 'Anybody may call it.',
      }),
      buildChange('safe', { path: 'description', reason: 'It is text.' }),
    ];
    const markdown = renderCommentMarkdown(
      build({
        verdict: 'failed',
        validation: buildReport({ diagnostics: [finding, { ...finding, line: 9 }] }),
        plans: [buildPlanReport(changes)],
        failures: [failure],
        notes: ['Deployment to staging: done.'],
        nextStep: 'Look at it.',
      }),
    );
    expect(markdown).toBe(
      [
        '## ❌ Xano: failed',
        '',
        '**Files:** 2 errors, 0 warnings, 0 notices in 1 file, 1 document.',
        '**Plan:** 1 destructive, 1 exposing, 1 safe.',
        '**Note:** Deployment to staging: done.',
        '',
        '### Look at first: who may do or see more',
        '',
        '| Impact | What | Why |',
        '| --- | --- | --- |',
        '| exposing | <code>- query "notes" GET auth</code> | Anybody may call it. |',
        '',
        '### Look at first: data that is lost',
        '',
        '| Impact | What | Why |',
        '| --- | --- | --- |',
        '| destructive | <code>- table "note" schema.title</code> | Its values are lost. 1,200 rows in the table. |',
        '',
        '### What could not be done',
        '',
        '- Could not read b.xs: The file is not there. Bring it back.',
        '',
        '### Findings',
        '',
        '| | Where | What |',
        '| --- | --- | --- |',
        '| error | <code>function/a.xs:2</code> and 1 place more | There is no table "usres". <sub>unknown-table</sub> |',
        '',
        '### Other changes',
        '',
        '<details><summary>1 change that neither loses data nor lets more people in</summary>',
        '',
        '| Impact | What | Why |',
        '| --- | --- | --- |',
        '| safe | <code>- table "note" description</code> | It is text. |',
        '',
        '</details>',
        '',
        '**Next:** Look at it.',
        '',
        '<sub>Commit ddddddd · [log and page of the run](https://github.com/octo-org/backend/actions/runs/7)</sub>',
        '',
      ].join('\n'),
    );
  });

  test('with nothing to say is short', () => {
    const markdown = renderCommentMarkdown(
      build({ validation: buildReport(), plans: [buildPlanReport([])] }),
    );
    expect(markdown).toContain('**Plan:** no changes.');
    expect(markdown).not.toContain('###');
  });

  test('what is not known is not called no changes', () => {
    const plans = [{ from: 'a', to: 'b', failures: [failure] }];
    const markdown = renderCommentMarkdown(build({ verdict: 'unknown', plans }));
    expect(markdown).toMatch(/^## ❓ Xano: unknown\n\n\*\*Plan:\*\* not known\./);
    expect(markdown).toContain('Could not read b.xs');
  });

  test('nothing to check is not the same as nothing found', () => {
    const validation = buildReport({ files: 0 });
    expect(renderCommentMarkdown(build({ validation }))).toContain('no XanoScript (.xs) file here');
  });

  test('several targets are told apart', () => {
    const plans = ['staging', 'production'].map((from) => buildPlanReport([], { from, to: 'files' }));
    expect(renderCommentMarkdown(build({ plans }))).toMatch(/from staging[\s\S]*from production/);
  });
});

describe('its size', () => {
  const loss = buildChange('destructive', { reason: 'Because. '.repeat(80) });
  const other = buildChange('breaking', { reason: 'Because. '.repeat(80) });
  const exposing = buildChange('exposing', { reason: 'Because. '.repeat(80) });

  test.each([
    ['with the reasons', 40],
    ['without', 400],
    ['as a plain list', 3_000],
  ])('of 5,000 changes every one that loses data is there: %s', (_how, count) => {
    const changes = [
      ...many(count, loss, (index) => `loss_${index}`),
      ...many(500, exposing, (index) => `open_${index}`),
      ...many(4_500 - count, other, (index) => `other_${index}`),
    ];
    const markdown = renderCommentMarkdown(
      build({
        validation: buildReport({ diagnostics: repeatFinding(5_000, { message: 'x'.repeat(300) }) }),
        plans: [buildPlanReport(changes)],
        failures: Array.from({ length: 500 }, () => failure),
        nextStep: 'Look at it.',
      }),
    );
    expect(sizeOf(markdown)).toBeLessThanOrEqual(MAX_COMMENT);
    const text = markdown.replaceAll('&#95;', '_');
    const missing = Array.from({ length: count }, (_, index) => index).filter(
      (index) => !new RegExp(`loss_${index}\\b`).test(text),
    );
    expect(missing).toEqual([]);
    expect(markdown).toContain(`**Plan:** ${count} destructive, 500 exposing, ${4_500 - count} breaking.`);
    expect(markdown).toContain('**Files:** 5,000 errors');
    expect(markdown).toContain('**Next:** Look at it.');
    expect(markdown).toContain('…');
  });

  test('where there is one text only, what fits nowhere is counted', () => {
    const changes = many(5_000, loss, (index) => `${'n'.repeat(70)}${index}`);
    const markdown = renderCommentMarkdown(build({ plans: [buildPlanReport(changes)] }));
    expect(sizeOf(markdown)).toBeLessThanOrEqual(MAX_COMMENT);
    const rows = markdown.match(/^ {2}n{70}\d+$/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(700);
    expect(markdown).toContain(`… and ${(5_000 - rows).toLocaleString('en-US')} more: the page of the run`);
    expect(markdown).toContain('**Plan:** 5000 destructive.');
  });

  const longText = fc.oneof(
    hostileText,
    fc.constantFrom('|', '@', '`', '\u202e', '\u{1f600}', '<b>', '\n').map((piece) => piece.repeat(10_000)),
  );

  test('is kept whatever it is made of', () => {
    fc.assert(
      fc.property(longText, fc.nat(300), fc.nat(300), fc.nat(300), (text, losses, changes, findings) => {
        const about = { reason: text, object: { kind: text, name: text, verb: text }, path: text };
        const diagnostics = Array.from({ length: findings }, (_, index) => ({
          ...finding,
          file: text,
          message: `${text}${index}`,
          line: index + 1,
        }));
        const markdown = renderCommentMarkdown(
          build({
            validation: buildReport({ diagnostics, causes: findCauses(diagnostics), root: text }),
            plans: [
              buildPlanReport(
                [
                  ...Array.from({ length: losses }, () => buildChange('destructive', about)),
                  ...Array.from({ length: changes }, () => buildChange('exposing', about)),
                ],
                { from: text, to: text },
              ),
              ...Array.from({ length: 30 }, () => buildPlanReport([], { from: text, to: text })),
            ],
            failures: Array.from({ length: 20 }, () => ({ step: text, message: text, remedy: text })),
            notes: Array.from({ length: 20 }, () => text),
            nextStep: text,
            commit: text,
            runUrl: text,
          }),
        );
        expect(sizeOf(markdown)).toBeLessThanOrEqual(MAX_COMMENT);
      }),
      { numRuns: 12 },
    );
  });
});

describe('hostile names', () => {
  const ELEMENTS = new Set([
    ...['h2', 'h3', 'p', 'ul', 'li', 'strong', 'code', 'sub', 'pre', 'details', 'summary', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ]);

  test('come out as text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const about = { reason: text, object: { kind: text, name: text, verb: text }, path: text };
        const markdown = renderCommentMarkdown(
          build({
            validation: buildReport({
              root: text,
              diagnostics: [{ ...finding, file: text, message: text, help: text, suggestions: [text] }],
            }),
            plans: [
              buildPlanReport(
                [
                  buildChange('destructive', about),
                  buildChange('exposing', about),
                  buildChange('safe', about),
                ],
                { from: text, to: text },
              ),
              buildPlanReport([], { from: text, to: text }),
            ],
            failures: [{ step: text, message: text, remedy: text }],
            notes: [text],
            nextStep: text,
            commit: text,
          }),
        );
        const html = renderGfm(markdown);
        expect(findElements(html).filter((name) => !ELEMENTS.has(name))).toEqual([]);
        // The only link is ours.
        expect(html.match(/<a /g)).toHaveLength(1);
        expect(html.match(/<td>/g)).toHaveLength(12);
        for (const moving of MOVING) expect(markdown).not.toContain(moving);
        expect(markdown).not.toMatch(/^::/m);
      }),
      { numRuns: 40 },
    );
  });

  test('make nothing but a list of a list', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const changes = many(
          2_000,
          buildChange('destructive', { path: text, reason: 'Because. '.repeat(80) }),
          (index) => `${text.slice(0, 10)}${index}`,
        );
        const html = renderGfm(renderCommentMarkdown(build({ plans: [buildPlanReport(changes)] })));
        expect(findElements(html).filter((name) => !ELEMENTS.has(name))).toEqual([]);
        expect(html.match(/<a /g)).toHaveLength(1);
      }),
      { numRuns: 10 },
    );
  });

  test('end no block of a suggestion', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 3 }), hostileText, (texts, message) => {
        const lines = texts.map((text) => text.replace(/[\r\n]/g, ''));
        const html = renderGfm(renderSuggestionMarkdown({ ...finding, message }, lines));
        expect(html.match(/<pre>/g)).toHaveLength(1);
        expect(html.trimEnd()).toMatch(/<\/code><\/pre>$/);
        expect(findElements(html)).toEqual(['code', 'p', 'pre', 'strong']);
        expect(joinBlanks(readText(html)).length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });
});
