import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../src/plan/change.ts';
import type { CommentReport } from '../../../src/report/comment/comment-report.ts';
import { renderComment, renderCommentMarkdown } from '../../../src/report/comment/markdown.ts';
import { MAX_COMMENT, MOST_PARTS } from '../../../src/report/comment/render-further.ts';
import { MAX_PLAN_BYTES, renderPlanMarkdown } from '../../../src/report/plan/markdown.ts';
import { fc } from '../../support/properties.ts';
import { hostileText } from '../hostile-text.ts';
import { buildChange, buildPlanReport } from '../pipeline-samples.ts';
import { readText, renderGfm } from '../render-gfm.ts';

const build = (changes: readonly Change[]): CommentReport => ({
  subject: 'Xano',
  verdict: 'failed',
  plans: [buildPlanReport(changes)],
  failures: [],
  notes: [],
  nextStep: 'Look at it.',
  commit: 'd'.repeat(40),
  runUrl: 'https://github.com/octo-org/backend/actions/runs/7',
});

const COUNT = 5_000;
/** Thirty letters, as people call things. */
const nameOf = (index: number) => `customer_billing_address_${String(index).padStart(5, '0')}`;
const lose = (name: string, path: string) =>
  buildChange('destructive', { object: { kind: 'table', name }, path, reason: 'Because. '.repeat(20) });

/** Which of the changes is named where; each shape gives the text that only the change of that index has. */
const SHAPES = {
  'tables that go': (index: number) => ({ change: lose(nameOf(index), ''), mark: nameOf(index) }),
  'the same column of many tables': (index: number) => ({
    change: lose(nameOf(index), 'schema.title'),
    mark: nameOf(index),
  }),
  'columns of one table': (index: number) => ({
    change: lose('customer', `schema.${nameOf(index)}`),
    mark: nameOf(index),
  }),
  'another column of each table': (index: number) => ({
    change: lose(`${nameOf(index)}_table`, `schema.${nameOf(index)}`),
    mark: `${nameOf(index)}_table schema.${nameOf(index)}`,
  }),
} as const;

describe('of 5,000 losses', () => {
  test.each(Object.entries(SHAPES))('every one has its row: %s', (_shape, shape) => {
    fc.assert(
      fc.property(fc.integer({ min: COUNT - 1_500, max: COUNT }), (count) => {
        const rows = Array.from({ length: count }, (_, index) => shape(index));
        const { body, further } = renderComment(build(rows.map(({ change }) => change)));
        const texts = [body, ...further];
        for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_COMMENT);
        expect(texts.length).toBeLessThanOrEqual(9);
        const lines = new Set(
          texts.flatMap((text) => text.split('\n')).map((line) => line.trim().replace(/^- table /, '')),
        );
        const marks = rows.map(({ mark }) => mark);
        expect(marks.filter((mark) => !lines.has(mark) && !lines.has(`schema.${mark}`))).toEqual([]);
        expect(texts.join('\n')).not.toContain('the page of the run has');
        expect(body).toContain(`**Plan:** ${count} destructive.`);
        expect(body).toContain('in further comments of this run');
        expect(further.at(-1)).toContain(`part ${texts.length} of ${texts.length}\n`);
      }),
      { numRuns: 3 },
    );
  });

  test.each(Object.entries(SHAPES))('every one is on the page of the run: %s', (_shape, shape) => {
    const rows = Array.from({ length: COUNT }, (_, index) => shape(index));
    const page = renderPlanMarkdown(buildPlanReport(rows.map(({ change }) => change)));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MAX_PLAN_BYTES);
    // Names of tables are cut there where the columns need the room.
    expect(page.split('\n').filter((line) => /customer_billing_address_\d{5}/.test(line))).toHaveLength(
      COUNT,
    );
  });

  test('on the page of the run, which ends sooner, long names are cut rather than left out', () => {
    const changes = Array.from({ length: COUNT }, (_, index) =>
      lose(`${index} ${'n'.repeat(80)}`, `schema.${index}_${'p'.repeat(60)}`),
    );
    const page = renderPlanMarkdown(buildPlanReport(changes));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MAX_PLAN_BYTES);
    expect(page.match(/^- table \d+ n+… schema\.\d+_p+…$/gm)).toHaveLength(COUNT);
  });

  test('every one has its row whatever it is called', () => {
    const name = fc.oneof(
      hostileText,
      fc
        .constantFrom('`', '\u202e', '\u{1f600}', '\n', 'x', '|', '\u{e0041}')
        .map((piece) => piece.repeat(500)),
    );
    fc.assert(
      fc.property(name, name, (first, second) => {
        const changes = Array.from({ length: COUNT }, (_, index) =>
          lose(`${index} ${first}`, `${index} ${second}`),
        );
        const { body, further } = renderComment(build(changes));
        const texts = [body, ...further];
        expect(texts.length).toBeLessThanOrEqual(MOST_PARTS);
        for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_COMMENT);
        const rows = texts.flatMap((text) => text.split('\n')).filter((line) => /^- table \d+ /.test(line));
        expect(rows).toHaveLength(COUNT);
        expect(readText(renderGfm(texts.at(-1) ?? ''))).toContain('- table 4999 ');
      }),
      { numRuns: 4 },
    );
  });
});

test('where one text holds all, there is no other, and both faces say the same', () => {
  const changes = Array.from({ length: 500 }, (_, index) => SHAPES['columns of one table'](index).change);
  const report = build(changes);
  expect(renderComment(report)).toEqual({ body: renderCommentMarkdown(report), further: [] });
});

test('what even the last comment has no room for is counted', () => {
  const changes = Array.from({ length: 9_000 }, (_, index) =>
    lose(`${index}${'n'.repeat(90)}`, `${'p'.repeat(70)}${index}`),
  );
  const { further } = renderComment(build(changes));
  expect(further).toHaveLength(MOST_PARTS - 1);
  expect(further.at(-1)).toMatch(/… and [\d,]+ more: the page of the run has them\./);
});
