import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import { runChecks } from '../../src/checks/run/run-checks.ts';
import { parseFile } from '../../src/language/parse.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';
import { findAll as findEach } from './check-sources.ts';
import { inGreet } from './in-greet.ts';

const ask = '// xano-ci-disable-next-line unknown-filter -- It is new.';

/** What the suppressions are about, and what is said of them. */
const findAll = (sources: Readonly<Record<string, string>>) =>
  findEach(sources).filter((line) => /^(unused-suppression|unknown-filter|unknown-table) /.test(line));

describe('unused-suppression', () => {
  it('of several checks names the one that has nothing to say', () => {
    const both = ask.replace('unknown-filter', 'unknown-filter, unknown-table');
    expect(findAll(inGreet(both, 'debug.log {', '  value = $input.who|md6', '}'))).toEqual([
      'unused-suppression function/greet.xs:7 "unknown-table"',
    ]);
  });

  it('one line holds for the next code alone, past other comments', () => {
    const sources = inGreet(
      ask,
      '// What it is.',
      '',
      'var $a { value = $input.who|md6 }',
      'var $b { value = $input.who|md7 }',
    );
    expect(findAll(sources)).toEqual(['unknown-filter function/greet.xs:11 "md7" → md5']);
  });

  it('reaches the arguments of a statement, not the statements within', () => {
    const sources = inGreet(
      ask,
      'conditional {',
      '  if ($input.who|md6 == "") {',
      '    var $b {',
      '      value = $input.who|md7',
      '    }',
      '  }',
      '}',
    );
    expect(findAll(sources)).toEqual([
      'unused-suppression function/greet.xs:7 "unknown-filter"',
      'unknown-filter function/greet.xs:9 "md6" → md5',
      'unknown-filter function/greet.xs:11 "md7" → md5',
    ]);
    const inner = inGreet(
      'conditional {',
      `  ${ask}`,
      '  if ($input.who|md6 == "") {',
      `    ${ask}`,
      '    var $b {',
      '      value = $input.who|md7',
      '    }',
      '  }',
      '}',
    );
    expect(findAll(inner)).toEqual([]);
  });

  it('above a document is about its first line', () => {
    const { 'function/greet.xs': text } = inGreet();
    const other = text.replace('greet', 'other');
    expect(findAll({ 'function/greet.xs': `${ask}\n${text}`, 'function/other.xs': other })).toEqual([
      'unused-suppression function/greet.xs:1 "unknown-filter"',
    ]);
  });

  it('says nothing of a check that did not look, or of a document that cannot be read', () => {
    const sources = inGreet(ask, 'debug.log {', '  value = $input.who', '}');
    const files = Object.entries(sources).map(([path, text]) => parseFile({ path, text }));
    const run = { files, workspace: buildWorkspace(files, []), scope: 'whole', checks: CHECKS } as const;
    const find = (severities: Readonly<Record<string, 'off'>>) =>
      runChecks({ ...run, severities }).diagnostics.map(({ check }) => check);
    expect(find({})).toEqual(['unused-suppression']);
    expect(find({ 'unknown-filter': 'off' })).toEqual([]);
    expect(find({ 'unused-suppression': 'off' })).toEqual([]);
    const broken = inGreet(ask, 'debug.log {', '  value = $input.who', '}', 'debug.log {{');
    expect(findAll(broken).map((line) => line.split(' ')[0])).not.toContain('unused-suppression');
  });
});
