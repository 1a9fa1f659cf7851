import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'unknown-statement' });

describe('unknown-statement is silent', () => {
  it('on branches where they belong', () => {
    expect(
      find(xs`
        conditional {
          if (true) {
          }
          elseif (false) {
          }
          else {
          }
        }
        switch (1) {
          case (1) {
          } break
          default {
          }
        }
        try_catch {
          try {
          }
          catch {
          }
          finally {
          }
        }
        foreach ([1]) {
          each as $row {
            continue
          }
        }
        group {
          stack {
          }
        }
      `),
    ).toEqual([]);
  });

  it('on clauses of documents, tests and what stands in them', () => {
    const clauses = xs`
      response = 1
      test "works" {
        expect.to_equal ($response) {
          value = 1
        }
      }
    `;
    expect(findAll({ 'function/probe.xs': inFunction('', clauses) })).toEqual([]);
  });

  it('on words of the language as names of fields, keys and tables', () => {
    const sources = {
      'table/query.xs': 'table query {\n  schema {\n    int id\n    text stack\n    text find\n  }\n}\n',
      'function/probe.xs': inFunction('db.add query {\n  data = {stack: "a", find: "b"}\n} as $a'),
    };
    expect(findAll(sources)).toEqual([]);
  });

  it('on statements of a test that throws', () => {
    const text = xs`
      expect.to_throw {
        stack {
          debug.log {
            value = 1
          }
        }
        exception = "x"
      }
    `;
    expect(findAll({ 'workflow_test/probe.xs': inWorkflowTest(text) })).toEqual([]);
  });
});

describe('unknown-statement reports', () => {
  it('statements at every depth, with the nearest', () => {
    expect(
      find(xs`
        precondtion (true)
        foreach ([1]) {
          each as $row {
            conditional {
              if (true) {
                db.querry note as $b
              }
            }
          }
        }
      `),
    ).toEqual([
      'unknown-statement function/probe.xs:4 "precondtion" → precondition',
      'unknown-statement function/probe.xs:9 "db.querry" → db.query',
    ]);
  });

  it('words of other languages, with what they are called here', () => {
    const found = diagnose({ 'function/probe.xs': inFunction('array.length ($input) as $a') });
    expect(found.map(({ message, help }) => [message, help])).toEqual([
      ['There is no statement "array.length".', 'Use the filter "count".'],
    ]);
  });

  it('a branch outside of its statement', () => {
    const found = diagnose({ 'function/probe.xs': inFunction('else {\n}') });
    expect(found.map(({ message }) => message)).toEqual([
      '"else" cannot stand here: it is a branch of another statement.',
    ]);
  });
});

describe('unknown-statement, at the edges', () => {
  it('reports switched-off statements too: the server reads them as well', () => {
    expect(find('!db.querry note as $a')).toEqual([
      'unknown-statement function/probe.xs:4 "db.querry" → db.query',
    ]);
  });

  it('knows no names of JavaScript objects', () => {
    expect(find('constructor {\n}\ntoString {\n}')).toEqual([
      expect.stringMatching(/^unknown-statement function\/probe\.xs:4 "constructor"/),
      expect.stringMatching(/^unknown-statement function\/probe\.xs:6 "toString"/),
    ]);
  });
});
