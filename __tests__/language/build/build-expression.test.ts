import { describe, expect, test } from '@jest/globals';
import { parseExpression, renderExpression } from '../support/render-tree.ts';

/** Source, and its tree with the operator first. */
type Cases = readonly (readonly [source: string, tree: string])[];

function testTrees(name: string, cases: Cases): void {
  describe(name, () => {
    test.each(cases)('%s', (source, tree) => {
      expect(renderExpression(source)).toBe(tree);
    });
  });
}

testTrees('literals', [
  ['"a"', '"a"'],
  ["'a'", "'a'"],
  ['"""\n  a\n  """', '"""a"""'],
  ["'''\n  a\n  '''", "'''a'''"],
  ['"a\nb"', '"a\\nb"'],
  ['12', '12'],
  ['1.50', '1.5'],
  ['-3', '-3'],
  ['007', '7'],
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['now', 'now'],
  ['nowhere', '<nowhere>'],
  ['2026-02-03 04:05:06+0000', '@2026-02-03 04:05:06+0000'],
  ['2026-02-03T04:05:06.789Z', '@2026-02-03T04:05:06.789Z'],
  ['!int "1"', '(cast int "1")'],
  ["!bool'x'", "(cast bool 'x')"],
]);

testTrees('names and access', [
  ['$x', '$x'],
  ['$$', '$$'],
  ['$', '$'],
  ['$$.a', '(. $$ a)'],
  ['$x.a.b', '(. (. $x a) b)'],
  ['$r.choices.0.text', '(. (. (. $r choices) 0) text)'],
  ['$a.4.value', '(. (. $a 4) value)'],
  ['$x["a b"]', '(at $x "a b")'],
  ['$x.["a"]', '(at $x "a")'],
  ['$x.[$i + 1]', '(at $x (+ $i 1))'],
  ['$x[0][1].a', '(. (at (at $x 0) 1) a)'],
  ['$env.$remote_ip', '(. $env $remote_ip)'],
  ['$env.$http_headers.X-Request-Id', '(. (. $env $http_headers) X-Request-Id)'],
  ['$row.default', '(. $row default)'],
  ['$row.as', '(. $row as)'],
  ['{a: 1}.a', '(. {a: 1} a)'],
  ['[1,2][0]', '(at [1, 2] 0)'],
  ['($x|first).id', '(. (paren (| $x first)) id)'],
  ['a.b', '<a.b>'],
]);

testTrees('filters', [
  ['$x|first', '(| $x first)'],
  ['$x|first|get:"a":null', '(| $x first get:"a":null)'],
  ['$x\n  |first\n  |trim', '(| $x first trim)'],
  ['$x|!trim', '(| $x !trim)'],
  ['$x| ! trim', '(| $x !trim)'],
  ['$x|divide: 2', '(| $x divide:2)'],
  ['(|uuid)', '(paren (| () uuid))'],
  ['(|range:1:5)', '(paren (| () range:1:5))'],
  ['{}|set:"k":$v', '(| {} set:"k":$v)'],
  ['[]|push:1', '(| [] push:1)'],
  ['$x|slice:0 - $n:$n', '(| $x slice:(- 0 $n):$n)'],
  ['$x|push:"Bearer " ~ $token', '(| $x push:(~ "Bearer " $token))'],
  ['$x|sum|divide:$count - 1', '(| $x sum divide:(- $count 1))'],
  ['$x|filter:$$.a == 1', '(| $x filter:(== (. $$ a) 1))'],
  ['$x|reduce:$$ + $result:0', '(| $x reduce:(+ $$ $result):0)'],
  ['$x|get:($y|first)', '(| $x get:(paren (| $y first)))'],
  ['$x|add:-1', '(| $x add:-1)'],
  ['$x|filter:!$$', '(| $x filter:(! $$))'],
  ['$x|sort:n:text:false', '(| $x sort:<n>:<text>:false)'],
  ['$x|pick:[a,c]', '(| $x pick:[<a>, <c>])'],
  ['$x|set:"a":$c ? 1 : 2', '(| $x set:"a":(? $c 1 2))'],
  ['(1 > 2 ? "a")', '(paren (? (> 1 2) "a"))'],
  ['$x|set:"a":($c ? 1):2', '(| $x set:"a":(paren (? $c 1)):2)'],
  ['$c ? ($x|get:"a") : $y', '(? $c (paren (| $x get:"a")) $y)'],
  ['$x|first > 3', '(> (| $x first) 3)'],
  ['3 < $x|count', '(< 3 (| $x count))'],
  ['"p" ~ $a|md5', '(~ "p" (| $a md5))'],
]);

testTrees('operators', [
  ['!$x', '(! $x)'],
  ['!!$x', '(! (! $x))'],
  ['!$x|first', '(! (| $x first))'],
  ['!($x && $y)', '(! (paren (&& $x $y)))'],
  ['-$x', '(- $x)'],
  ['- 1', '(- 1)'],
  ['--1', '(- -1)'],
  ['---1', '(- (- -1))'],
  ['!-1', '(! -1)'],
  ['$n -1', '(- $n 1)'],
  ['5-3', '(- 5 3)'],
  ['0 - $n', '(- 0 $n)'],
  ['1 - -1', '(- 1 -1)'],
  ['$a/2/3', '(/ (/ $a 2) 3)'],
  ['(1..5)', '(paren (.. 1 5))'],
  ['$a ==? $b', '(==? $a $b)'],
  ['$a == ? $b', '(==? $a $b)'],
  ['$a ?? $b', '(?? $a $b)'],
  ['$a ??$b ? 1 : 2', '(? (?? $a $b) 1 2)'],
  ['$a in [1]', '(in $a [1])'],
  ['$a not  in? [1]', '(not in? $a [1])'],
  ['$a includes "x"', '(includes $a "x")'],
  ['$a includes? "x"', '(includes? $a "x")'],
  ['$a not includes "x"', '(not includes $a "x")'],
  ['$a @> $b', '(@> $a $b)'],
  ['$a !~ "x"', '(!~ $a "x")'],
  ['$a = 1', '(= $a 1)'],
  ['$x between 1:5', '(between $x 1 5)'],
  ['$x not between? $a : $b|first', '(not between? $x $a (| $b first))'],
  ['$x between [1, 5]', '(between $x [1, 5])'],
  ['$a\n  && $b', '(&& $a $b)'],
  ['$a &&\n  $b', '(&& $a $b)'],
  ['$db.t.a == `$x|first`', '(== (. (. $db t) a) (` (| $x first)))'],
]);

testTrees('conditions', [
  ['$a ? 1 : 2', '(? $a 1 2)'],
  ['$a?1:$b?2:3', '(? $a 1 (? $b 2 3))'],
  ['$a ? $b ? 1 : 2 : 3', '(? $a (? $b 1 2) 3)'],
  ['$a == 1 || $b ? 1 + 1 : 2', '(? (|| (== $a 1) $b) (+ 1 1) 2)'],
  ['$a\n  ? 1\n  : 2', '(? $a 1 2)'],
]);

testTrees('containers', [
  ['{}', '{}'],
  ['[]', '[]'],
  ['[\n]', '[]'],
  ['[1, 2,]', '[1, 2]'],
  ['[\n  1\n  -2\n  3.5\n]', '[1, -2, 3.5]'],
  ['[1\n- 2]', '[1, (- 2)]'],
  ['[1 - 2]', '[(- 1 2)]'],
  ['[{a: 1}\n{a: 2}]', '[{a: 1}, {a: 2}]'],
  ['{a: 1, "b c": 2}', '{a: 1, "b c": 2}'],
  ['{a  : 1\n  b: 2}', '{a: 1, b: 2}'],
  ['{a: 1\n,b: 2,\n}', '{a: 1, b: 2}'],
  ['{!a: 1, "!b": 2}', '{!a: 1, "!b": 2}'],
  ['{items.id: "asc"}', '{items.id: "asc"}'],
  ['{x-y: 1, $k: 2, 1: 3}', '{x-y: 1, $k: 2, 1: 3}'],
  ['{a = 1}', '{a: 1}'],
  ['{type: "x", default: 1, as: 2}', '{type: "x", default: 1, as: 2}'],
  ['{a: """\n  {\n  """\n  b: 1}', '{a: """{""", b: 1}'],
  ['{model: "m"\n output { text a } }', '{model: "m", (fields output (text a))}'],
  ['{output: 1}', '{output: 1}'],
  ['math.add(1, 2)', '(call math.add 1 2)'],
  ['now()', '(call now)'],
  ['dbAddonAttr("x", {a: 1})', '(call dbAddonAttr "x" {a: 1})'],
]);

testTrees('templates', [
  ['`$x|first`', '(` (| $x first))'],
  ['`\n$a\n+\n1\n`', '(` (+ $a 1))'],
  ['```\n$a\n```', '(``` $a)'],
  ['```\n$a\n```|trim', '(| (``` $a) trim)'],
  ['`return 1;`', '(` text)'],
  ['```\nlet x = { a };\n```', '(``` text)'],
  ['``', '(` text)'],
]);

describe('places', () => {
  const at = (source: string): string => {
    const { start, end } = parseExpression(source);
    return `function test {\nvalue = ${source}\n}`.slice(start, end);
  };

  test.each([
    ['$a.b[0]  // why', '$a.b[0]'],
    ['$a|first :1  ', '$a|first :1'],
    ['1 + 2 // a\n', '1 + 2'],
    ['$a ? 1 : 2  ', '$a ? 1 : 2'],
    ['-1', '-1'],
    ['!$x', '!$x'],
    ['( $a )', '( $a )'],
    ['$x between 1:5 ', '$x between 1:5'],
    ['"""\n  a\n  """ ', '"""\n  a\n  """'],
    ['`$x` ', '`$x`'],
  ])('%j covers %j', (source, covered) => {
    expect(at(source)).toBe(covered);
  });
});
