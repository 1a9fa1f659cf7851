import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';

/**
 * Forms that surprise: seen in exported files, in the documentation or in what agents write. Checks may say more about
 * some; the grammar takes them. The second list is what no reading makes sense of.
 */
const findProblems = (text: string): readonly string[] =>
  parseFile({ path: 'test.xs', text }).problems.map((problem) => problem.message);

const inFunction = (source: string): string => `function test {\n${source}\n}\n`;
const inStack = (source: string): string => inFunction(`stack {\n${source}\n}`);
const inInput = (source: string): string => inFunction(`input {\n${source}\n}`);
const asValue = (source: string): string => inFunction(`response = ${source}`);

const LOOPS = `conditional {
  description = "why"
  if ($n > 3) {
    return { value = "big" }
  }

  // A comment before a branch.
  elseif ($n == 3) {
    throw { name = "Odd", value = "three" }
  }
  else {
    debug.log { value = $n }
  }
}
switch ($mode) {
  case ("a") {
    var.update $n { value = 1 }
  } break
  case ("b")
  case ("c") break
  default {
  }
}
foreach ($rows) {
  each as $row {
    foreach.remove
    continue
  }
}
for (3) {
  each as $i { break }
}
while (
  $n < 9
) {
  each {
    math.add $n { value = 1 }
  }
}
try_catch {
  try {
    function.run "risky" as $r
  }
  catch
  finally { debug.log { value = $error.message } }
}
group { stack }
db.transaction {
  stack {
    db.add note { data = {title: "x"} } as $note
  }
}`;

describe.each<[string, (source: string) => string, readonly string[]]>([
  [
    'a file',
    (text) => text,
    [
      '',
      '\n\n// only a comment\n',
      '// a\n\n// b {\nfunction a {\n}',
      '\nfunction a {\n}\n// after it\n',
      'function a {\r\n  input\r\n  stack {\r\n  }\r\n  response = 1\r\n}\r\n',
      'function a {\n}\nfunction b {\n}',
      'function a {\n}\n---\naddon b {\n}\n',
      'function a {\n  response = 1\n}',
      'query "" verb=GET {\n}',
      'function "a/b c:*{}" {\n}',
      'function query {\n}',
      // `as` is a name like another one.
      'api_group as {\n  canonical = "a"\n}',
      'query as verb=GET {\n}',
      'function a {\n  stack {\n    db.query as as $rows\n    db.query as {\n    } as $more\n  }\n}',
      'run.job "Daily" {\n  main = {name: "a", input: {}}\n  env = ["A"]\n}',
      'run.service a {\n}',
      'market_item a {\n}',
      'error_trigger a {\n  anything = 1\n  stack\n}',
      'workspace "a" {\n  env = {A: ""}\n}',
      'branch "v2" {\n  color = "#0a0b0c"\n  middleware = {pre: ["a"]}\n}',
    ],
  ],
  [
    'clauses',
    inFunction,
    [
      'guid = "a"',
      "guid = 'a'",
      'input {}\nstack {}\nresponse = null',
      'input\nstack\nresponse = null',
      'stack {\n}\ninput {\n}\nguid = "a"',
      'schema\nindex = [\n  {type: "primary", field: [{name: "id"}]}\n  {type: "btree|unique", field: [{name: "a", op: "asc"}]}\n]',
      'view = {\n  "mine": {\n    search: $db.owner_id == 1\n    sort: {id: "desc"}\n  }\n}',
      'schedule = [{starts_on: 2026-01-01 02:00:00+0000, freq: 86400}]',
      'response = {\n  !hidden: $x\n}',
      'mock = {!case: 1, "!other": 2}',
      'llm = {\n  type: "openai"\n  output {\n    text a\n  }\n}',
      'tools = [{name: "a"}\n{name: "b"}]',
      'history = "inherit"',
      'test "a b" {\n  input = {a: 1}\n  // why\n  expect.to_equal ($response.a) { value = 1 }\n}',
      'items = [\n  {id: 1, a: -1}\n  {id: 2, a: 1.5},\n]',
    ],
  ],
  [
    'fields',
    inInput,
    [
      'text a',
      'text a\n\n  // after the last field',
      'email email\nuuid ?ref?\nfile[]? shots?\nobject? x',
      'int[2:5] a\nint[2:] b\nint[:5] c',
      'enum a?=low\nenum b?="low"\nenum c?=1024x1024\njson d?={}\ntimestamp e?=now\ntext f="x"\ntext g? = "x"',
      'enum a { values = ["x"] }',
      'enum a {\n  values = ["x"], description = "y"\n}',
      'text a filters=pattern:^[a-z]+$',
      'text a filters=pattern:^[A-Z]{2}-\\d{4}$|max:7 { sensitive = true }',
      'text a filters = trim | lower',
      'text a filters=!trim|min:3',
      'int a filters=@:dbo=36',
      'dblink {\n  table = "t"\n  override = { col: {hidden: true} }\n}',
      'object lines {\n  schema\n}',
      'object[] lines {\n  schema {\n    object b {\n      schema { int c }\n    }\n  }\n}',
      'text type\ntext query\ntext index\ntext as\ntext break\ntext filters\ntext input\ntext value',
      'vector? emb? { size = 8 }',
    ],
  ],
  [
    'statements',
    inStack,
    [
      LOOPS,
      'var $x { value = 1 }\n!var $x { value = 1 }\n! var $x {\n}',
      'var $x { value = 1 } // after code',
      'db.query t {\n}',
      'db.query query { // why\n  where = $db.query.a == 1\n  // more\n  return = {type: "list"}\n} as $rows',
      'throw { name = "a", value = "b" }\nthrow { name = "a" value = "b" }',
      'function.run "a" { input = {} }\nfunction.run a { input = $input } as $r\nfunction.run a as $r',
      'db.edit t { data = $x }',
      'array.filter $a if ($$ > 1) as $b\narray.map ($rows) { by = $$.id } as $ids\narray.find (\n  $rows\n) if ($$.a) as $one',
      'security.create_uuid as $id\nx { } as $var.a\nx { } as $a.b|first',
      'precondition ($auth.id != null) {\n  error_type = "accessdenied"\n}\nprecondition ($x)',
      'precondition () {\n  error_type = "notfound"\n}\nvar $x {\n  value = $y|set:"a":(1 > 2 ? "b"):"c"\n}',
      'db.external.snowflake.direct_query { code = "x", arg = 1, arg = 2 }\ndatadog.log { }',
      'db.bulk.add t { data = [] }\ndb.set_datasource { name = "x" }\ndb.schema { table = "t" } as $s',
      'api.call "a/{id}" verb=PATCH {\n  api_group = "b"\n} as $r\ntrigger.call a { } as $b\naction.call "" { } as $c',
      'expect.to_throw {\n  stack {\n    function.call a as $b\n  }\n  exception = "c"\n}',
      'made.up_statement $x (1) "b" { anything = 1 } as $y',
      'math.add $n.a { value = 1 }\narray.push $x.list { value = $y }',
    ],
  ],
  [
    'query expressions',
    (source) => inStack(`db.query t {\n  where = ${source}\n}`),
    [
      '$db.t.a == $input.a && ($db.t.b includes? $input.b || $db.t.c overlaps ["x"])',
      '$db.t.a ==? $b && $db.t.c >=? $d && $db.t.e not in? [1]',
      '$db.t.a between 1:5 && $db.t.b not between $x : $y && $db.t.c between [1, 5]',
      '$db.t.a like "x" || $db.t.a ilike "x" || $db.t.a not ilike? "x"',
      '$db.t.a contains $b && $db.t.a not  contains $b && $db.t.a search "x"',
      '$db.t.a @> $b && $db.t.a ~ "x" && $db.t.a !~ "x" && $db.t.a = 1',
      '!($db.t.a == 1)',
      '$db.t.a == `$input.x|first`',
      '$db.t.a == 1 &&\n  $db.t.b == 2\n  && $db.t.c == 3',
    ],
  ],
  [
    'values',
    asValue,
    [
      '(1..5)',
      'math.add(1, 2)',
      '$a|count > 3',
      '$x == $a|count',
      '"p" ~ $a|md5',
      '$x|slice:0 - $n:$n',
      '$n -1',
      '5-3',
      '$a / 2 / 3',
      '$x|sort:n:text:false|index_by:g|pick:[a,c]',
      '$x|filter_empty:""',
      '$x|divide: 2',
      '($x|lambda_map:"return 1")|lambda:"x"',
      '$x\n  |trim\n  |first',
      '(\n  $x\n  |trim\n)',
      '!bool "true"',
      '!$x',
      '`$x + 1`',
      '```\n  $x\n  |trim\n```',
      '```\n  not an expression {\n```|trim',
      '"""\n  {{ $x }} {% if %} // no comment `tick` "quoted"\n  """',
      "'''\n  a\n  '''",
      '{a: 1}.a',
      '[1,2][0]',
      '($x|first).id',
      '$x.["a"]',
      '$x.[$i]',
      '$env.$http_headers.X-Id',
      '(|uuid)',
      '{}|set:"a":1',
      '{a  : 1\n  "b": 2,\n  c.d: 3}',
      '[\n  1\n  -2\n]',
      '$x\n\n  |trim',
      '"a\n b"',
      '"btree|unique"',
      'now',
      '$',
    ],
  ],
])('in %s the grammar takes', (_, wrap, sources) => {
  test.each(sources)('%j', (source) => {
    expect(findProblems(wrap(source))).toEqual([]);
  });
});

describe.each<[string, (source: string) => string, readonly string[]]>([
  [
    'a file',
    (text) => text,
    [
      'function a',
      'function a {',
      'function a {\n}\n}',
      'response = 1',
      '{\n}',
      '"function" a {\n}',
      'as x {\n}',
      'function a-b {\n}',
      'function a/b {\n}',
      'function 1a {\n}',
    ],
  ],
  [
    'clauses',
    inFunction,
    [
      'response =',
      'response == 1',
      'response: 1',
      '= 1',
      '1 = 1',
      'response = 1;',
      '# no comment',
      '/* none */',
    ],
  ],
  [
    'fields',
    inInput,
    ['$x', 'text "a"', 'text a?=', 'text a filters=', 'int[a] b', 'text a: 1', 'text[] [] a', 'text a-b'],
  ],
  [
    'statements',
    inStack,
    [
      'db.get user {\n}\nas $user',
      'x { } as',
      'x { } as $a $b',
      '$x = 1',
      'var $x = 1',
      'x.1',
      'x {\n  value = 1\n',
      'return { value = 1; }',
      'x { $a = 1 }',
      '!!x { }',
    ],
  ],
  [
    'values',
    asValue,
    [
      '',
      '.5',
      '1.',
      '1e5',
      '0x1F',
      '1_000',
      '$a ?',
      '$a ? 1 :',
      '$a +',
      '* 2',
      '()',
      '(1, 2)',
      '[1',
      '[1 2]]',
      '{a}',
      '{a: }',
      '{a: 1',
      '$a||',
      '$a|',
      '$a|1',
      '$a."b"',
      '$a?.b',
      '$a[]',
      '$a => 1',
      '$a & 1',
      '$a <> 1',
      '!int 1',
      '@a',
      '"a',
      '`a',
      '"a" "b"',
    ],
  ],
])('in %s the grammar refuses', (_, wrap, sources) => {
  test.each(sources)('%j', (source) => {
    expect(findProblems(wrap(source))).toHaveLength(1);
  });
});
