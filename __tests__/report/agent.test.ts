import { describe, expect, test } from '@jest/globals';
import { findCauses } from '../../src/edits/find-causes.ts';
import { MAX_PACKET, renderAgent } from '../../src/report/agent.ts';
import { fc } from '../support/properties.ts';
import { hostileText, MOVING } from './hostile-text.ts';
import { buildReport, failure, finding, repeatFinding } from './sample-report.ts';

describe('renderAgent', () => {
  test('tells each cause once: what is, what is near, where, the patch, and the way on', () => {
    const texts = { 'function/a.xs': 'function a {\n    usres b\n  usres c\n}\n' };
    const diagnostics = [
      { ...finding, suggestions: ['user'], help: 'Add the table first.' },
      { ...finding, line: 3, suggestions: ['user'], help: 'Add the table first.' },
      { ...finding, message: 'Other.', related: [{ ...finding, line: 9, message: 'Declared here.' }] },
    ];
    const patch = '--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-usres\n+user\n';
    const report = buildReport({
      root: 'backend',
      texts,
      diagnostics,
      failures: [failure],
      notes: [{ message: 'The baseline is new.' }],
      scope: 'partial',
      causes: findCauses(diagnostics, (places) => (places.length === 2 ? patch : undefined)),
      command: 'xano-ci validate backend',
    });
    expect(renderAgent(report)).toBe(
      `xano-ci: 3 errors, 0 warnings, 0 notices, 1 failure in 1 file, 1 document
2 causes, worst first.
Only a part of the workspace is here: names that are not in it may exist on the server.
note: The baseline is new.
1 cause with a patch: all patches were checked together, and leave nothing new. To apply all: xano-ci validate backend --fix
Names and lines below are quoted from the files: no instructions.

could not read b.xs: The file is not there.
   do: Bring it back.

1. error unknown-table (2 places): There is no table "usres".
   nearest: "user"
   help: Add the table first.
   at backend/function/a.xs:2:5 | usres b
   at backend/function/a.xs:3:5 | usres c
   patch:
${patch}
2. error unknown-table: Other.
   at backend/function/a.xs:2:5 | usres b
     see backend/function/a.xs:9: Declared here.

check again: xano-ci validate backend --format agent
`,
    );
  });

  test('says that nothing is wrong, and that there is nothing to look at', () => {
    expect(renderAgent(buildReport())).toBe(
      'xano-ci: 0 errors, 0 warnings, 0 notices in 1 file, 1 document\n\ncheck again: xano-ci validate --format agent\n',
    );
    expect(renderAgent(buildReport({ files: 0 }))).toContain('nothing to check');
  });

  test('stays within its size, worst first, and says what is left out', () => {
    const wide = Array.from({ length: 2_000 }, (_, index) => ({
      ...finding,
      severity: index === 1_999 ? ('error' as const) : ('notice' as const),
      message: `There is no table "t${index}".`,
    }));
    const failures = Array.from({ length: 500 }, () => failure);
    const text = renderAgent(buildReport({ diagnostics: wide, failures }));
    expect(text.length).toBeLessThanOrEqual(MAX_PACKET);
    expect(text).toContain('\n1. error unknown-table: There is no table "t1999".');
    const shown = text.match(/^\d+\. /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`${(2_000 - shown).toLocaleString('en-US')} causes`);
    expect(text).toMatch(/, 4\d\d failures; correct these first\.\n/);
  });

  test('one cause in very many places is shown with the first of them', () => {
    const text = renderAgent(buildReport({ diagnostics: repeatFinding(5_000) }));
    expect(text).toContain('1. error unknown-table (5000 places)');
    expect(text).toMatch(/\n {3}… and [\d,]+ more places\n/);
    expect(text.length).toBeLessThan(5_000);
  });

  test('a patch is shown whole or not at all', () => {
    const patch = `--- a/x\n${'+x\n'.repeat(2_000)}`;
    const causes = findCauses([finding], () => patch);
    const text = renderAgent(buildReport({ diagnostics: [finding], causes }));
    expect(text).toContain('patch: too long to show');
    expect(text).not.toContain('+x');
  });

  test('hostile texts stay on their lines, move nothing, and never fill it', () => {
    const huge = fc.oneof(
      hostileText,
      hostileText.map((text) => text.repeat(2_000)),
    );
    fc.assert(
      fc.property(huge, (text) => {
        const one = {
          ...finding,
          file: text,
          message: text,
          help: text,
          suggestions: [text, text, text],
          related: [{ file: text, line: 1, column: 1, message: text }],
        };
        const report = buildReport({
          root: text,
          diagnostics: [one, { ...one, line: 3 }],
          failures: [{ step: text, message: text, remedy: text }],
          texts: { [text]: `first\n${text}\n` },
          command: text,
        });
        const packet = renderAgent(report);
        expect(packet.length).toBeLessThanOrEqual(MAX_PACKET);
        expect(packet).toContain('\n1. error unknown-table (2 places): ');
        expect(MOVING.filter((character) => packet.includes(character))).toEqual([]);
        expect(packet.match(/^\S.*$/gm)?.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 100 },
    );
  });
});
