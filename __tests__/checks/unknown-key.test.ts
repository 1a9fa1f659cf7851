import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const only = { only: 'unknown-key' };
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, only);

describe('unknown-key is silent', () => {
  it('on all that a query holds', () => {
    expect(
      find(xs`
        db.query note {
          join = {author: {table: "user", type: "left", where: $db.note.user_id == $db.author.id}}
          eval = {anything: $db.author.name}
          return = {
            type: "list"
            "paging": {page: 1, per_page: 2, offset: 0, totals: true, metadata: false}
          }
          addon = [{name: "a", input: {any: 1}, as: "x", output: ["id"], addon: [{name: "b"}]}]
        } as $a
        db.query note {
          return = {type: "aggregate", group: {any: $db.note.kind}, eval: {other: $db.note.id|count}}
        } as $b
      `),
    ).toEqual([]);
  });

  it('on objects of which the keys are not known, computed values, and what is switched off', () => {
    expect(
      find(xs`
        var $a {
          value = {perPage: 1}
        }
        return {
          value = {perPage: 1}
        }
        db.query note {
          return = $a
          join = {author: {table: "user", !on: true}}
        } as $b
        !db.query note {
          return = {perPage: 1}
        } as $c
      `),
    ).toEqual([]);
  });

  it('on clauses with the keys that they have', () => {
    const text = xs`
      table_trigger log {
        table = "note"
        actions = {insert: true, update: false, delete: true, truncate: false}
        input
        stack
      }
      ---
      task nightly {
        stack
        schedule = [{starts_on: 2026-01-01 00:00:00+0000, freq: 60, ends_on: 2026-02-01 00:00:00+0000}]
      }
    `;
    expect(findAll({ 'all.xs': text }, only)).toEqual([]);
  });
});

describe('unknown-key reports', () => {
  it('keys of the return, its paging, joins and addons at any depth', () => {
    expect(
      find(xs`
        db.query note {
          join = {author: {table: "user", on: $db.note.user_id == $db.author.id}}
          return = {type: "list", group_by: "kind", paging: {page: 1, perPage: 2}}
          addon = [{name: "a", alias: "x", addon: [{name: "b", inputs: {}}]}]
        } as $a
      `),
    ).toEqual([
      'unknown-key function/probe.xs:5 "on"',
      'unknown-key function/probe.xs:6 "group_by" → group',
      'unknown-key function/probe.xs:6 "perPage" → per_page, page',
      'unknown-key function/probe.xs:7 "alias"',
      'unknown-key function/probe.xs:7 "inputs" → input',
    ]);
  });

  it('keys of clauses, in each object of a list', () => {
    const text = xs`
      table_trigger log {
        table = "note"
        actions = {created: true, updated: true}
        input
        stack
      }
      ---
      task nightly {
        stack
        schedule = [
          {starts_on: 2026-01-01 00:00:00+0000, freq: 60}
          {starts_on: 2026-01-01 00:00:00+0000, every: 60}
        ]
      }
    `;
    expect(findAll({ 'all.xs': text }, only)).toEqual([
      'unknown-key all.xs:3 "created"',
      'unknown-key all.xs:3 "updated" → update',
      'unknown-key all.xs:12 "every"',
    ]);
  });

  it('keys of the model of an agent', () => {
    const llm = '{type: "openai", prompt: "a", maxSteps: 3, output {\n    text b\n  }}';
    expect(findAll({ 'a.xs': `agent a {\n  llm = ${llm}\n  tools = []\n}\n` }, only)).toEqual([
      expect.stringMatching(/^unknown-key a\.xs:2 "maxSteps" → max_steps/),
    ]);
  });

  it('what it can have', () => {
    const sources = {
      'function/probe.xs': inFunction('db.query note {\n  return = {kind: "list"}\n} as $a'),
    };
    expect(diagnose(sources, only)).toMatchObject([
      {
        message: '"return" takes no key "kind".',
        help: 'It can have "type", "paging", "distinct", "group", "eval", "chunk_size".',
      },
    ]);
  });
});

describe('unknown-key, at the edges', () => {
  it('mends a slip, unless the right key is there already', () => {
    const fixes = (paging: string) =>
      diagnose(
        {
          'function/probe.xs': inFunction(
            `db.query note {\n  return = {type: "list", paging: {${paging}}}\n} as $a`,
          ),
        },
        only,
      ).map(({ fix }) => fix?.edits.map(({ text }) => text));
    expect(fixes('page: 1, perpage: 2')).toEqual([['per_page']]);
    expect(fixes('page: 1, perpage: 2, per_page: 3')).toEqual([undefined]);
  });
});
