import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const findIn = (text: string): readonly string[] => findAll({ 'a.xs': text }, { only: 'wrong-choice' });
const find = (statements: string): readonly string[] => findIn(inFunction(statements));

describe('wrong-choice is silent', () => {
  it('on the values of arguments, and on any that is computed', () => {
    expect(
      find(xs`
        precondition ($x) { error_type = "notfound" }
        precondition ($x) { error_type = $type }
        precondition ($x) { error_type = "not" ~ "found" }
        db.query note {
          join = {user: {table: "user", type: "left"}, tag: {table: "tag", type: $type}}
          sort = {note.id: "desc", user.name: $input.direction}
          return = {type: "aggregate", group: {a: $db.note.type}}
        } as $rows
      `),
    ).toEqual([]);
  });

  it('on the values of clauses, as texts and as numbers', () => {
    expect(
      findIn('branch a {\n  color = "#ffffff"\n  history = {query: 100, task: false, tool: "all"}\n}\n'),
    ).toEqual([]);
    expect(findIn('task a {\n  stack\n  history = "inherit"\n}\n')).toEqual([]);
  });

  it('on the model of an agent, where it is chosen or computed', () => {
    const agent = (llm: string): string => `agent a {\n  llm = {${llm}}\n  tools = []\n}\n`;
    expect(findIn(agent('type: "google-genai", dynamic_retrival: "", reasoning_effort: "low"'))).toEqual([]);
    expect(findIn(agent('type: $env.LLM, compatibility: null'))).toEqual([]);
    expect(findIn(agent('type: "{{ $env.LLM }}", reasoning_effort: "minimal"'))).toEqual([]);
  });

  it('on an object where a word is expected: some samples write one', () => {
    expect(findIn('task a {\n  stack\n  history = {inherit: true}\n}\n')).toEqual([]);
  });

  it('on keys of the same names elsewhere', () => {
    expect(find('var $a { value = {type: "foo", mode: "bar", verb: "get", error_type: "x"} }')).toEqual([]);
  });

  it('on what is switched off', () => {
    expect(
      find('!precondition ($x) { error_type = "foo" }\ndb.query note {\n  return = {!type: "foo"}\n} as $a'),
    ).toEqual([]);
  });
});

describe('wrong-choice reports', () => {
  it('verbs, in first lines and in calls', () => {
    expect(findIn('query a verb=get {\n  input\n  stack\n  response = 1\n}\n')).toEqual([
      'wrong-choice a.xs:1 "get" → GET',
    ]);
    expect(findIn(inWorkflowTest('api.call a verb=HEAD {\n  api_group = "b"\n} as $x'))).toEqual([
      expect.stringMatching(/^wrong-choice a\.xs:3 "HEAD"/),
    ]);
  });

  it('arguments, with all that they can be', () => {
    const source = 'db.direct_query {\n  sql = "select 1"\n  response_type = "lists"\n} as $rows';
    const [found] = diagnose({ 'a.xs': inFunction(source) }, { only: 'wrong-choice' });
    expect(found).toMatchObject({
      check: 'wrong-choice',
      line: 6,
      message: '"lists" is none of the values of "response_type".',
      suggestions: ['list'],
    });
    expect(found?.help).toBe('It is one of "list", "single".');
  });

  it('what a query joins, sorts by and returns', () => {
    expect(
      find(xs`
        db.query note {
          join = {user: {table: "user", type: "outer"}}
          sort = {note.id: "descending"}
          return = {type: "lists", distinct: "true"}
        } as $rows
      `),
    ).toEqual([
      'wrong-choice a.xs:5 "outer"',
      'wrong-choice a.xs:6 "descending"',
      'wrong-choice a.xs:7 "lists" → list',
      'wrong-choice a.xs:7 "true"',
    ]);
  });

  it('indexes of tables and their order', () => {
    expect(
      findIn(xs`
        table a {
          schema { int id }
          index = [
            {type: "primary", field: [{name: "id"}]}
            {type: "unique", field: [{name: "id"}]}
            {type: "btree", field: [{name: "id", op: "up"}]}
          ]
        }
      `),
    ).toEqual(['wrong-choice a.xs:5 "unique" → btree|unique', 'wrong-choice a.xs:6 "up"']);
  });

  it('clauses: the mode of CORS, the history', () => {
    expect(findIn('api_group a {\n  cors = {mode: "any"}\n  history = 50\n}\n')).toEqual([
      'wrong-choice a.xs:2 "any"',
      'wrong-choice a.xs:3 "50"',
    ]);
    expect(findIn('branch a {\n  color = "#ffffff"\n  history = {query: "inherit"}\n}\n')).toHaveLength(1);
  });
});

describe('wrong-choice reports, of the model of an agent', () => {
  it('the provider and what is known of its settings', () => {
    const llm = '{type: "gpt", compatibility: "loose", dynamic_retrival: "on"}';
    expect(findIn(`agent a {\n  llm = ${llm}\n  tools = []\n}\n`)).toEqual([
      expect.stringMatching(/:2 "gpt"/),
      expect.stringMatching(/:2 "loose"/),
      expect.stringMatching(/:2 "on"/),
    ]);
  });
});

describe('wrong-choice, at the edges', () => {
  it('reads bare words as texts', () => {
    expect(find('db.query note {\n  return = {type: list}\n  sort = {note.id: up}\n} as $a')).toEqual([
      'wrong-choice a.xs:6 "up"',
    ]);
  });
});
