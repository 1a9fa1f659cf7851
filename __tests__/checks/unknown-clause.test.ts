import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';

const find = (text: string): readonly string[] => findAll({ 'a.xs': text }, { only: 'unknown-clause' });

describe('unknown-clause is silent', () => {
  it('on clauses of every form, in any order, quoted too', () => {
    expect(
      find(xs`
        query "a/{id}" verb=GET {
          response = $a
          stack
          guid = "x"
          "description" = "y"
          test one {
            input = {id: 1}
          }
          test two {
          }
          input { int id }
        }
      `),
    ).toEqual([]);
  });

  it('on what stands deeper', () => {
    expect(
      find(
        'table a {\n  schema {\n    int id\n    text verb { description = "v" }\n  }\n  items = [{verb: 1}]\n}\n',
      ),
    ).toEqual([]);
  });

  it('in kinds of which no source tells all clauses, and in unknown ones', () => {
    expect(
      find(
        'error_trigger a {\n  whatever = 1\n}\n---\npolicy b {\n  c = 1\n}\n---\nendpoint d {\n  e = 1\n}\n',
      ),
    ).toEqual([]);
  });
});

describe('unknown-clause reports', () => {
  it('misspelled clauses and words of other languages', () => {
    expect(
      find(xs`
        query a verb=GET {
          api_grup = "x"
          requires_auth = "user"
          params {
          }
          stack
          output = 1
        }
      `),
    ).toEqual([
      'unknown-clause a.xs:2 "api_grup" → api_group',
      'unknown-clause a.xs:3 "requires_auth" → auth',
      'unknown-clause a.xs:4 "params" → input',
      'unknown-clause a.xs:7 "output" → response',
    ]);
  });

  it('clauses of other kinds, without a word that this kind does not have either', () => {
    expect(find('task a {\n  stack\n  params = {}\n  response = 1\n}\n')).toEqual([
      'unknown-clause a.xs:3 "params"',
      'unknown-clause a.xs:4 "response"',
    ]);
  });

  it('statements outside of the stack', () => {
    const [found] = diagnose({ 'a.xs': 'task a {\n  stack\n  var $x { value = 1 }\n}\n' });
    expect(found).toMatchObject({
      check: 'unknown-clause',
      line: 3,
      help: 'Statements stand in the clause "stack".',
    });
  });
});

describe('unknown-clause says where fields belong', () => {
  const help = (text: string) =>
    diagnose({ 'a.xs': text }, { only: 'unknown-clause' }).map((one) => one.help);

  it('that stand beside the clauses', () => {
    expect(help('table a {\n  int id\n  string name {\n    description = "b"\n  }\n}\n')).toEqual(
      Array(2).fill('Fields stand in the clause "schema": `schema { … }`.'),
    );
    expect(help('function a {\n  int id\n  input\n  stack\n  response = 1\n}\n')).toEqual([
      'Fields stand in the clause "input": `input { … }`.',
    ]);
  });

  it('and not of what only shares its word with a type', () => {
    expect(help('table a {\n  text = 1\n}\n').join('')).not.toContain('Fields stand');
  });
});

describe('unknown-clause, at the edges', () => {
  it('explains what stands elsewhere', () => {
    const [found] = diagnose({ 'a.xs': 'task a {\n  stack\n  name = "x"\n}\n' });
    expect(found).toMatchObject({ help: 'The name stands in the first line, before the brace.' });
  });
});
