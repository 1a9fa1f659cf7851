import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 6. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    text text\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'sql-built-from-input' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('sql-built-from-input is silent', () => {
  it('with placeholders, escaped, or with numbers', () => {
    expect(
      find(`db.direct_query {
  sql = "select ?"
  response_type = "list"
  arg = $input.text
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.direct_query {
  sql = "select {{ $input.text|sql_esc }}"
  response_type = "list"
  parser = "template_engine"
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.direct_query {
  sql = "select " ~ ($input.text|to_int)
  response_type = "list"
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.direct_query {
  sql = "select " ~ ($input.text == "a" ? "x" : "y")
  response_type = "list"
} as $a`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "select " ~ $input.text
}`),
    ).toEqual([]);
  });
});

describe('sql-built-from-input reports', () => {
  it('a template and a joined text', () => {
    expect(
      find(`db.direct_query {
  sql = "select '{{ $input.text }}'"
  response_type = "list"
} as $a`),
    ).toEqual([`:7 "$input.text"`]);
    expect(
      find(`db.external.mysql.direct_query {
  sql = "select "|concat:$input.text
  response_type = "list"
  connection_string = $env.DB
} as $a`),
    ).toEqual([`:7 "$input.text"`]);
  });
});
