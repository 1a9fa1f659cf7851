import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'unknown-argument' });

describe('unknown-argument is silent', () => {
  it('on the arguments of a statement, quoted too, and on what every statement takes', () => {
    expect(
      find(xs`
        db.query note {
          where = $db.note.id == 1
          "sort" = {id: "asc"}
          description = "all"
          disabled = false
          mock = {works: []}
        } as $a
      `),
    ).toEqual([]);
  });

  it('on arguments that may stand several times', () => {
    expect(find('db.direct_query {\n  sql = "select ?, ?"\n  arg = 1\n  arg = 2\n} as $a')).toEqual([]);
  });

  it('on keys of objects, options of fields and clauses of documents and tests', () => {
    const clauses = xs`
      response = {limit: 1}
      anything = 1
      test works {
        input = {limit: 1}
        datasource = "test"
      }
    `;
    const text = inFunction('var $a { value = {wher: 1, limit: {where: 2}} }', clauses);
    expect(findAll({ 'function/probe.xs': text }, { only: 'unknown-argument' })).toEqual([]);
  });

  it('in a statement that is itself unknown: that is reported once', () => {
    expect(find('db.find note {\n  by = 1\n} as $a')).toEqual([]);
  });

  it('in statements of which no source tells all arguments', () => {
    expect(find('placeholder {\n  whatever = 1\n}')).toEqual([]);
  });
});

describe('unknown-argument reports', () => {
  it('misspelled arguments, at every depth', () => {
    expect(
      find(xs`
        db.query note {
          wher = $db.note.id == 1
          "srot" = {id: "asc"}
        } as $a
        conditional {
          if (true) {
            var $b { vlaue = 1 }
          }
        }
      `),
    ).toEqual([
      'unknown-argument function/probe.xs:5 "wher" → where',
      'unknown-argument function/probe.xs:6 "srot" → sort',
      'unknown-argument function/probe.xs:10 "vlaue" → value',
    ]);
  });

  it('words of other languages, with where they stand here', () => {
    const text = inFunction('db.get note {\n  id = 10\n} as $a');
    const [found] = diagnose({ 'function/probe.xs': text }, { only: 'unknown-argument' });
    expect(found?.suggestions).toEqual(['field_name', 'field_value']);
    expect(found?.help).toBe(
      'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    );
  });
});

describe('unknown-argument, at the edges', () => {
  it('reports arguments of another statement', () => {
    expect(find('db.del note {\n  field_name = "id"\n  field_value = 1\n  data = {a: 1}\n}')).toEqual([
      expect.stringMatching(/^unknown-argument function\/probe\.xs:7 "data"/),
    ]);
  });

  it('reports them in switched-off statements too: the server reads these as well', () => {
    expect(find('!var $a { vlaue = 1 }')).toEqual(['unknown-argument function/probe.xs:4 "vlaue" → value']);
  });
});
