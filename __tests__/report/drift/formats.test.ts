import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { DriftedObject } from '../../../src/drift/object-state.ts';
import { OBJECT_STATES } from '../../../src/drift/object-state.ts';
import { DRIFT_FORMATS } from '../../../src/report/drift/formats.ts';
import { renderDriftMarkdown } from '../../../src/report/drift/markdown.ts';
import { fc } from '../../support/properties.ts';
import { checkDriftSchema, driftSchemaFile } from '../check-against-schema.ts';
import { hostileText, MOVING } from '../hostile-text.ts';
import { buildChange, buildDriftReport } from '../pipeline-samples.ts';
import { findElements, renderGfm } from '../render-gfm.ts';

const failure = { step: 'pull staging', message: 'No answer.', remedy: 'Try again.' };
const ignored = { reason: 'Tried out.', until: '2027-01-31' };
const edited: DriftedObject = { kind: 'query', name: 'cart', verb: 'POST', group: 'shop', state: 'edited' };
const options = { color: false };
/** Of an issue. */
const MAX_CHARACTERS = 65_536;

const full = buildDriftReport({
  objects: [edited, { kind: 'function', name: 'f', state: 'ahead' }, { ...edited, name: 'b', ignored }],
  staleIgnores: [{ object: 'table "x"', ...ignored }],
  changes: [buildChange('safe', { before: 'text a', change: 'removed' })],
  deployedAt: '2026-01-01T00:00:00.000Z',
});

describe('one run', () => {
  test('as text: who is ahead, what differs, what is of no use any more', () => {
    const none = buildDriftReport({ target: 'production', verdict: 'none' });
    const run = { verdict: 'drift', targets: [full, none], failures: [] } as const;
    expect(DRIFT_FORMATS.text(run, options)).toBe(
      [
        'staging (deployed 2026-01-01T00:00:00.000Z)',
        '  query POST "cart" in "shop": changed in Xano',
        '  function "f": changed in git, not deployed yet',
        '  query POST "b" in "shop": changed in Xano; ignored until 2027-01-31: Tried out.',
        '    - table "note" schema.title',
        '      - text a',
        '  The ignore for table "x" no longer holds: remove it.',
        'Git and the live workspace have drifted apart.',
        '',
        'production (no deployment is recorded)',
        'No drift.',
        '',
      ].join('\n'),
    );
  });

  test('that could not look at all targets says so in every format', () => {
    const run = { verdict: 'unknown', targets: [full], failures: [failure] } as const;
    for (const render of Object.values(DRIFT_FORMATS)) expect(render(run, options)).toContain('No answer.');
    expect(DRIFT_FORMATS.markdown({ ...run, targets: [] })).toMatch(/^## Drift: not known\n/);
  });

  test('as JSON: one document, by its schema', () => {
    const unknown = buildDriftReport({ verdict: 'unknown', failures: [failure] });
    const run = { verdict: 'unknown', targets: [full, unknown], failures: [] } as const;
    const data = JSON.parse(DRIFT_FORMATS.json(run));
    expect(data).toEqual({ version: 1, ...run });
    expect(checkDriftSchema(data)).toEqual([]);
    expect(checkDriftSchema({ ...data, verdict: 'perhaps' })).not.toEqual([]);
    expect(checkDriftSchema({ ...data, targets: [{ ...full, text: '' }] })).not.toEqual([]);
    const schema = JSON.parse(readFileSync(driftSchemaFile, 'utf8'));
    expect(schema.$defs.drifted.properties.state.enum).toEqual(Object.keys(OBJECT_STATES));
  });
});

describe('hostile names', () => {
  const hostile = fc
    .record({ name: hostileText, group: hostileText, reason: hostileText })
    .map(({ name, group, reason }) =>
      buildDriftReport({
        target: name,
        objects: [{ ...edited, name, group, ignored: { reason, until: '2027-01-31' } }],
        staleIgnores: [{ object: name, reason, until: '2027-01-31' }],
        changes: [
          buildChange('safe', {
            object: { kind: 'table', name },
            path: group,
            before: reason,
            change: 'removed',
          }),
        ],
        failures: [{ step: name, message: reason, remedy: group }],
      }),
    );

  test('are text', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const text = DRIFT_FORMATS.text({ verdict: 'drift', targets: [report], failures: [] }, options);
        for (const moving of MOVING) expect(text).not.toContain(moving);
        const elements = findElements(renderGfm(renderDriftMarkdown(report)));
        expect(['code', 'h2', 'h3', 'li', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']).toEqual(
          expect.arrayContaining([...elements]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('and many of them fit into an issue', () => {
    const name = '|'.repeat(5_000);
    const objects = Array.from({ length: 400 }, () => ({ ...edited, name }));
    const changes = objects.map(() => buildChange('safe', { object: { kind: 'table', name } }));
    const staleIgnores = objects.map(() => ({ object: name, ...ignored }));
    const failures = objects.map(() => ({ step: name, message: name, remedy: name })).slice(0, 1);
    const markdown = renderDriftMarkdown(
      buildDriftReport({ target: name, objects, changes, staleIgnores, failures }),
    );
    expect(markdown.length).toBeLessThan(MAX_CHARACTERS + 20_000);
    expect(markdown).toMatch(/\n… and \d+ more\.\n/);
  });
});
