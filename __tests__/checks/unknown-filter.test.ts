import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const table = 'table note {\n  schema {\n    int id\n    text title\n    timestamp at\n  }\n}\n';
const find = (statements: string): readonly string[] =>
  findAll(
    { 'table/note.xs': table, 'function/probe.xs': inFunction(statements) },
    { only: 'unknown-filter' },
  );

describe('unknown-filter is silent', () => {
  it('on filters in chains, after an alias, in backticks and without a base', () => {
    expect(
      find(xs`
        var $a { value = [1]|first|add:(2|multiply:3) }
        var $b { value = \`$a|to_text\` }
        var $c { value = (|uuid) }
        array.map ([1]) {
          by = $this|add:1
        } as $d|count
      `),
    ).toEqual([]);
  });

  it('on old names, which still work', () => {
    const text = inFunction('var $a { value = "A"|lower|strip_tags }');
    expect(findAll({ 'function/probe.xs': text }, { only: 'unknown-filter' })).toEqual([]);
  });

  it('on filters of queries, in queries', () => {
    expect(
      find(xs`
        db.query note {
          where = ($db.note.at|timestamp_month) == 5
          eval = {year: $db.note.at|timestamp_year}
          return = {type: "aggregate", group: {month: $db.note.at|timestamp_month}, eval: {n: $db.note.id|count}}
        } as $a
      `),
    ).toEqual([]);
  });

  it('on the filters of fields, which are others', () => {
    const text =
      'function probe {\n  input {\n    text a filters=trim|pattern:^x$\n    password b filters=minAlpha:1\n  }\n  stack\n  response = 1\n}\n';
    expect(findAll({ 'function/probe.xs': text })).toEqual([]);
  });

  it('on what only looks like one', () => {
    expect(find('var $a { value = "a|upcase" ~ ($env.A || $env.B) }')).toEqual([]);
  });
});

describe('unknown-filter reports', () => {
  it('misspelled filters, wherever they stand', () => {
    expect(
      find(xs`
        var $a { value = "a"|to_uper|concat:("b"|capitalise) }
        var $b { value = \`$a|unaccnt\` }
        conditional {
          if (($a|countt) > 1) {
          }
        }
        array.map ([1]) {
          by = $this
        } as $c|lastt
      `),
    ).toEqual([
      'unknown-filter function/probe.xs:4 "to_uper" → to_upper',
      'unknown-filter function/probe.xs:4 "capitalise" → capitalize',
      'unknown-filter function/probe.xs:5 "unaccnt" → unaccent',
      'unknown-filter function/probe.xs:7 "countt" → count',
      'unknown-filter function/probe.xs:12 "lastt" → last',
    ]);
  });

  it('words of other languages', () => {
    expect(find('var $a { value = [1]|size }')).toEqual([
      expect.stringMatching(/^unknown-filter function\/probe\.xs:4 "size" → count/),
    ]);
  });

  it('filters of queries outside of queries, and in backticks inside of them', () => {
    const sources = {
      'table/note.xs': table,
      'function/probe.xs': inFunction(xs`
        var $a { value = now|timestamp_month }
        db.query note {
          where = $db.note.id == \`now|timestamp_month\`
        } as $b
      `),
    };
    const found = diagnose(sources, { only: 'unknown-filter' });
    expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 Filter "timestamp_month" exists in queries only.',
      '6 Filter "timestamp_month" exists in queries only.',
    ]);
  });
});

describe('unknown-filter, at the edges', () => {
  it('reports switched-off filters too: the server reads them as well', () => {
    expect(find('var $a { value = "a"| !to_uper }')).toEqual([
      'unknown-filter function/probe.xs:4 "to_uper" → to_upper',
    ]);
  });

  it('knows no names of JavaScript objects', () => {
    expect(find('var $a { value = "a"|toString }')).toEqual([
      expect.stringMatching(/^unknown-filter function\/probe\.xs:4 "toString"/),
    ]);
  });
});
