import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../src/language/parse.ts';
import { parseBlock, renderEntries, renderTree } from '../support/render-tree.ts';

const renderDocuments = (text: string): readonly string[] => {
  const { documents, problems } = parseFile({ path: 'test.xs', text });
  expect(problems).toEqual([]);
  return documents.map(renderTree);
};

describe('documents', () => {
  test.each([
    ['table user {}', '(document table <user> {})'],
    ['table "user name" {\n}', '(document table "user name" {})'],
    ["table 'user' {}", "(document table 'user' {})"],
    ['function query {}', '(document function <query> {})'],
    ['workspace {}', '(document workspace {})'],
    ['query "a/{id}" verb=GET {}', '(document query "a/{id}" verb=GET {})'],
    ['query "a" verb = "GET" {}', '(document query "a" verb="GET" {})'],
    ['run.job "Daily" {\n  main = {name: "x"}\n}', '(document run.job "Daily" {(set main {name: "x"})})'],
    ['made_up_kind x {}', '(document made_up_kind <x> {})'],
    ['function x\n{\n}', '(document function <x> {})'],
  ])('%s', (text, tree) => {
    expect(renderDocuments(text)).toEqual([tree]);
  });
});

describe('entries of a block', () => {
  test.each([
    // Assignments.
    ['guid = "x"', '(set guid "x")'],
    ['"a b" = 1', '(set "a b" 1)'],
    ['name = "a", value = "b"', '(set name "a"); (set value "b")'],
    ['name = "a" value = "b"', '(set name "a"); (set value "b")'],
    ['value = $a\n  |trim', '(set value (| $a trim))'],
    ['input = {}', '(set input {})'],
    ['output = ["a"]', '(set output ["a"])'],
    ['schema = 1', '(set schema 1)'],
    ['as = 1', '(set as 1)'],
    ['break = 1', '(set break 1)'],
    ['where = $db.a.b == 1', '(set where (== (. (. $db a) b) 1))'],
    ['guid = "x" // why\n// more\nvalue = 1', '(set guid "x"); (set value 1)'],

    // Words with and without braces.
    ['stack', '(stack)'],
    ['stack {}', '(stack {})'],
    ['stack\n{\n}', '(stack {})'],
    ['stack\nresponse = 1', '(stack); (set response 1)'],
    ['continue', '(continue)'],
    ['inputs { }', '(inputs {})'],
    ['input.x { }', '(input.x {})'],

    // Headers.
    ['var $x { value = 1 }', '(var $x {(set value 1)})'],
    ['db.get user { a = 1 } as $user', '(db.get <user> {(set a 1)} (as $user))'],
    ['db.get "user name" {\n}', '(db.get "user name" {})'],
    ['db.query query {\n}', '(db.query <query> {})'],
    ['function.run ping as $r', '(function.run <ping> (as $r))'],
    ['security.create_uuid as $id', '(security.create_uuid (as $id))'],
    ['array.push $x.list { value = 1 }', '(array.push (. $x list) {(set value 1)})'],
    ['precondition ($x > 1)', '(precondition (paren (> $x 1)))'],
    ['precondition () { }', '(precondition (paren) {})'],
    ['precondition (\n  $x\n  && $y\n) { }', '(precondition (paren (&& $x $y)) {})'],
    ['for (3) { }', '(for (paren 3) {})'],
    ['api.call "a/{id}" verb=PATCH { } as $r', '(api.call "a/{id}" verb=PATCH {} (as $r))'],
    ['array.map ($rows) { by = $$ } as $out', '(array.map (paren $rows) {(set by $$)} (as $out))'],
    ['array.filter $rows if ($$ > 1) as $out', '(array.filter $rows <if> (paren (> $$ 1)) (as $out))'],
    ['test "a b" { }', '(test "a b" {})'],
    ['return null', '(return null)'],

    // Endings.
    ['each as $row { continue }', '(each (as $row) {(continue)})'],
    ['x { } as $a.b|first|trim', '(x {} (as (. $a b) first trim))'],
    ['x { } as $var.a', '(x {} (as (. $var a)))'],
    ['x { } as $', '(x {} (as $))'],
    ['case ("a") { } break', '(case (paren "a") {} break)'],
    ['case ("a") break', '(case (paren "a") break)'],
    ['case ("a") break // why', '(case (paren "a") break)'],
    ['db.get break { }', '(db.get <break> {})'],
    ['case (1) {\n} breaks', '(case (paren 1) {}); (breaks)'],
    ['x { }\nbreak', '(x {}); (break)'],
    ['x { } as $y\nbreak', '(x {} (as $y)); (break)'],
    ['x as $y|first\nbreak', '(x (as $y first)); (break)'],
    ['x as $y // why\nbreak', '(x (as $y)); (break)'],

    // Switched off.
    ['!var $x { value = 1 }', '(!var $x {(set value 1)})'],
    ['! debug.log { }', '(!debug.log {})'],

    // Several.
    ['if (1) {\n}\n\nelse {\n}', '(if (paren 1) {}); (else {})'],
    ['if (1) {\n}\n// why\nelseif (2) {\n}', '(if (paren 1) {}); (elseif (paren 2) {})'],
    ['if (1) {\n} else {\n}', '(if (paren 1) {}); (else {})'],
  ])('%s', (source, tree) => {
    expect(renderEntries(source)).toBe(tree);
  });
});

describe('fields', () => {
  test.each([
    ['text a', '(text a)'],
    ['email email', '(email email)'],
    ['text type', '(text type)'],
    ['json filters', '(json filters)'],
    ['text a b', '(text a) (b)'],
    ['text? a', '(text? a)'],
    ['text a?', '(text a?)'],
    ['uuid ?ref?', '(uuid? ref?)'],
    ['file[]? shots?', '(file[]? shots?)'],
    ['int[2:5] a', '(int[2:5] a)'],
    ['int[2:] a', '(int[2:] a)'],
    ['int[:5] a', '(int[:5] a)'],
    ['text a?="x"', '(text a? ="x")'],
    ['text a="x y"', '(text a ="x y")'],
    ['text a? = "x"', '(text a? ="x")'],
    ["text a?='x'", "(text a? ='x')"],
    ['enum a?=low', '(enum a? =low)'],
    ['enum a?=1024x1024', '(enum a? =1024x1024)'],
    ['int a?=-1', '(int a? =-1)'],
    ['json a?={}', '(json a? ={})'],
    ['timestamp a?=now { sensitive = true }', '(timestamp a? =now {(set sensitive true)})'],
    ['text a filters=trim', '(text a |trim)'],
    ['text a filters = trim | lower', '(text a |trim |lower)'],
    ['text a filters=!trim|min:3', '(text a |!trim |min:3)'],
    ['text a filters=min: 3', '(text a |min:3)'],
    ['text a filters=pattern:^[A-Z ]{2}-\\d{4}$|max:7', '(text a |pattern:^[A-Z ]{2}-\\d{4}$ |max:7)'],
    ['text a filters=pattern:/a|b \\//|max:7', '(text a |pattern:/a|b \\// |max:7)'],
    ['text a filters=pattern:"a|b"|max:7', '(text a |pattern:"a|b" |max:7)'],
    ['text a filters=ok:abc_', '(text a |ok:abc_)'],
    ['text a filters=between:1:5', '(text a |between:1:5)'],
    ['int a filters=@:dbo=36', '(int a |@:dbo=36)'],
    ['text a filters=trim { sensitive = true }', '(text a |trim {(set sensitive true)})'],
    [
      'text a {\n  description = "x", sensitive = true\n}',
      '(text a {(set description "x"); (set sensitive true)})',
    ],
    ['dblink { table = "t" }', '(dblink {(set table "t")})'],
    ['dblink', '(dblink)'],
    ['enum a { values = ["x"] }', '(enum a {(set values ["x"])})'],
    ['object[] a {\n  schema {\n    int b\n  }\n}', '(object[] a {(fields schema (int b))})'],
    ['object a { schema }', '(object a {(fields schema)})'],
    ['text a // why\n  // more\n  text b', '(text a) (text b)'],
    ['text a,\n  text b', '(text a) (text b)'],
  ])('%s', (source, fields) => {
    expect(renderEntries(`input {\n  ${source}\n}`)).toBe(`(fields input ${fields})`);
  });

  test.each(['input', 'schema', 'output'])('"%s" lists fields, with braces or without', (keyword) => {
    expect(renderEntries(`${keyword}\nstack`)).toBe(`(fields ${keyword}); (stack)`);
    expect(renderEntries(`${keyword} {}`)).toBe(`(fields ${keyword})`);
    expect(renderEntries(`${keyword} { text a }`)).toBe(`(fields ${keyword} (text a))`);
    expect(renderEntries(`${keyword}\n{\n}`)).toBe(`(fields ${keyword})`);
  });
});

describe('places', () => {
  test.each([
    ['x { } as $a|first  // why\n', 'x { } as $a|first'],
    ['x as $a\n\n', 'x as $a'],
    ['each as $a { }  ', 'each as $a { }'],
    ['! x { } break  ', '! x { } break'],
    ['value = 1 ,\n', 'value = 1'],
    ['value = $a\n  |trim\n  // x\n', 'value = $a\n  |trim'],
    ['input { text a }\n\n', 'input { text a }'],
    ['stack\n\n', 'stack'],
  ])('%j covers %j', (source, covered) => {
    const [entry] = parseBlock(source);
    expect(`function test {\n${source}\n}`.slice(entry?.start, entry?.end)).toBe(covered);
  });
});
