import { describe, expect, test } from '@jest/globals';
import { findProblems } from '../support/one-problem.ts';

const inStack = (source: string): string => `function a {\n  stack {\n    ${source}\n  }\n}\n`;

/** Wrong source of a stack, what is underlined in it, what is said, and what is advised. */
describe.each<[message: string, help: string, cases: readonly (readonly [source: string, at: string])[]]>([
  [
    '"for" takes one number: how often.',
    'Write `for (5) { each as $i { … } }`.',
    [['for ($i = 0; $i < 5; $i++) { }', ';']],
  ],
  [
    'A statement ends at the end of its line, without a semicolon.',
    'Remove the ";".',
    [
      ['value = 1;', ';'],
      ['return { value = 1; }', ';'],
      ['db.get a { } as $b;', ';'],
    ],
  ],
  [
    'A field stands in "schema" or "input".',
    'Fields stand within `schema { … }` of a table and `input { … }` of other documents, one a line without ";". A variable is set by `var $name { value = … }`.',
    [
      ['int count;', ';'],
      ['text[] names;', ';'],
      ['text name?', '?'],
    ],
  ],
  [
    'A variable is set in a block.',
    'Write `var $name { value = … }`.',
    [
      ['var $x = 1', '='],
      ['var $x.y = "a"', '='],
      ['let $x = 1', '='],
    ],
  ],
  [
    'A variable cannot be assigned with "=".',
    'Write `var.update $name { value = … }`, or `var $name { value = … }` for a new one.',
    [
      ['$x = 1', '$x ='],
      ['$x.a=1', '$x.a='],
      ['set $x = 1', '='],
    ],
  ],
  [
    'A condition must stand in parentheses.',
    'Write `if (…) { … }`.',
    [
      ['if $a > 1 { }', '$a'],
      ['if $a == 1 { }', '$a'],
      ['if $a.b != $a { }', '$a.b'],
      ['while $a.b <= 1 { }', '$a.b'],
      ['precondition $a && $b', '$a'],
      ['if $a|count > 1 { }', '$a'],
      ['if !$a.b { }', '!'],
    ],
  ],
  [
    'Conditions are joined by "&&" and "||".',
    'Replace "and" by "&&", "or" by "||".',
    [
      ['db.query t { where = $db.t.a == 1 and $db.t.b == 2 }', 'and'],
      ['value = $a or $b > 1', 'or'],
      ['value = ($a AND $b)', 'AND'],
    ],
  ],
  [
    '"as" must stand on the line of the closing brace.',
    'Write `} as $name`.',
    [['db.get a {\n    }\n    as $x', 'as $x']],
  ],
  [
    'A comment starts with "//".',
    'Replace "#" by "//", on a line of its own.',
    [
      ['# note', '#'],
      ['value = 1 # note', '#'],
    ],
  ],
  ['There are no block comments.', 'Start each line of the comment with "//".', [['/* note */', '/*']]],
  [
    'There are no arrow functions.',
    'Use a filter with an expression, as in `$rows|map:$$.id`, or `api.lambda` for JavaScript.',
    [
      ['value = $a|map:x => x', '>'],
      ['value = $a.map(x => x.id)', '(x =>'],
      ['value = $a.map((x, i) => x.id)', '((x, i) =>'],
    ],
  ],
  [
    'Values have no methods.',
    'Use a filter, as in `$text|trim` or `$rows|get:"name"`.',
    [['value = $a.trim()', '(']],
  ],
  ['There is no operator "<>".', 'Write "!=".', [['value = $a <> 1', '<']]],
  ['There is no operator "?.".', 'Use a filter, as in `$row|get:"name"`.', [['value = $a?.b', '.']]],
  [
    'This is a fence of Markdown, not XanoScript.',
    'Remove the lines that start with "```".',
    [['```xs\n    x { }\n    ```', '```xs']],
  ],
  [
    'Documents are separated by a line that is exactly "---".',
    'Write three dashes at the start of the line, and nothing else.',
    [
      ['x { }\n--', '--'],
      ['x { }\n ---  ', '---'],
      ['x { }\n-----', '-----'],
    ],
  ],
  [
    'There is no operator that changes a variable in place.',
    'Write `math.add $name { value = 1 }`.',
    [
      ['$x++', '$x++'],
      ['$x += 1', '$x +='],
      ['value = $x++', '+'],
    ],
  ],
  [
    'A text must stand in straight quotes.',
    'Write " or \' in place of typographic quotes.',
    [['value = “a”', '“']],
  ],
  [
    'A number is written in digits, with one dot at most.',
    'Write `100000` for `1e5`, and a text in quotes.',
    [
      ['value = 1e5', '1e5'],
      ['value = 1_000', '1_000'],
      ['value = 1.2.3', '1.2.3'],
    ],
  ],
  [
    'In a block a name and its value are joined by "=".',
    'Between the braces of a statement stand arguments, `name = value`; an object is written behind one of them: `input = {name: value}`.',
    [
      ['var $x { value: 1 }', ':'],
      ['name: "a"', ':'],
    ],
  ],
  [
    'A value is given with one "=".',
    'Write `name = value`; "==" compares.',
    [
      ['var $x { value == 1 }', '=='],
      ['value == 1', '=='],
    ],
  ],
  [
    'A negation is written "!".',
    'Write `!$done`, or `!($a == $b)`.',
    [
      ['precondition (not $a)', 'not '],
      ['value = !$a && not $b', 'not '],
    ],
  ],
  [
    'There is no operator "is".',
    'Write `== null` or `!= null`.',
    [
      ['precondition ($a is null)', 'is null'],
      ['precondition ($a is not None)', 'is not None'],
    ],
  ],
  ['A list must stand in brackets.', 'Write `$x in [1, 2]`.', [['value = $a in (1, 2)', ',']]],
  [
    'The arguments of a filter follow ":".',
    'Write `$text|substr:0:1`.',
    [
      ['value = $a|trim()', '()'],
      ['value = $a|substr(0, 1)', '(0, 1)'],
    ],
  ],
  [
    'The arguments of a filter are divided by ":", not by ",".',
    'Write `$text|substr:0:1`.',
    [['debug.log { value = $a|substr:0, 1 }', ', ']],
  ],
  [
    'There are no operators for bits.',
    'Texts are joined by "~". For bits there are the filters "bitwise_and", "bitwise_or", "bitwise_xor"; a shift multiplies or divides by a power of 2.',
    [
      ['value = $a & 1', '&'],
      ['value = $a << 1', '<'],
    ],
  ],
  ['There is no operator "**".', 'Use the filter "pow", as in `$n|pow:2`.', [['value = $a ** 2', '*']]],
  [
    'There is no operator "?:".',
    'Write `$a ?? $b` for another value in place of null.',
    [['value = $a ?: 1', ':']],
  ],
  [
    'There is no operator "...".',
    'Use the filter "merge", as in `$object|merge:{a: 1}` or `$list|merge:[1]`.',
    [
      ['value = [...$a]', '...'],
      ['value = {...$a}', '...'],
    ],
  ],
  ['Texts are joined by "~".', 'Write `"a" ~ $b`.', [['value = "a" . "b"', '.']]],
  ['A part of a list is taken by a filter.', 'Write `$rows|slice:0:2`.', [['value = $rows[0:2]', ':']]],
  [
    'The name of a variable starts with "$".',
    'Write `$name`.',
    [
      ['value = @a', '@'],
      ['@a = 1', '@'],
    ],
  ],
  [
    'There are no decorators.',
    'Say it in the first line of the document, as in `query "orders" verb=GET { … }`, or in a clause.',
    [
      ['@delete', '@delete'],
      ['@route("a")', '@route'],
    ],
  ],
  [
    'An entry of an object has a name and a value.',
    'Write `{name: $name}`.',
    [
      ['value = {a}', 'a'],
      ['value = {a, b: 1}', 'a'],
    ],
  ],
  [
    'Two texts stand side by side.',
    'Join them by "~": `"a" ~ "b"`.',
    [['debug.log { value = "a" "b" }', '"b"']],
  ],
  [
    '"return" takes a block with a "value".',
    'Write `return { value = … }`.',
    [
      ['return { 5 }', '5'],
      ['return 5 + 1', '+'],
      ['return { "a" }', '"a"'],
    ],
  ],
  [
    'A block stands between braces, not behind a ":".',
    'Write `{` in place of ":", and `}` after the last line of the block.',
    [
      ['for i in range(5):', ':'],
      ['else:', ':'],
    ],
  ],
  ['A "case" has its value in parentheses, and a block.', 'Write `case ("a") { … }`.', [['case 1:', ':']]],
  [
    'The message of a "precondition" must stand in its braces.',
    'Write `precondition (…) { error_type = "badrequest", error = "…" }`, each argument on a line of its own.',
    [['precondition ($a > 1, "b")', ',']],
  ],
  [
    'A statement is not called with parentheses.',
    'Write its name, what it works on, and its arguments in braces: `db.get user { field_name = "id", … }`.',
    [['db.get("user", 1) as $a', 'db.get']],
  ],
  [
    'The item at hand is named by "each".',
    'Write `foreach ($rows) { each as $row { … } }`.',
    [['foreach ($rows as $row) { }', 'as']],
  ],
  [
    'The result of a statement is named after its braces.',
    'Write `db.get user { … } as $user`.',
    [
      ['$a = db.get user { }', '$a = db.get u'],
      ['const a = db.get(user, 1)', 'a = db'],
    ],
  ],
  [
    'A variable has no type.',
    'Write `var $name { value = … }`.',
    [
      ['var $a: int = 1', ':'],
      ['int $a = 1', '='],
    ],
  ],
  [
    'SQL is not XanoScript.',
    'Write `db.query user { where = … } as $rows`, or put the SQL into `db.direct_query { sql = "…" }`.',
    [['SELECT * FROM user', 'SELECT ']],
  ],
])('%s', (message, help, cases) => {
  test.each(cases)('%j underlines %j', (source, at) => {
    expect(findProblems(inStack(source))).toMatchObject([{ message, help, at }]);
  });
});

test('a field with its type last', () => {
  expect(findProblems('table a {\n  schema {\n    id: int\n  }\n}')).toMatchObject([
    { message: 'A field is written with its type first.', help: 'Write `int id`.', line: 3, at: ':' },
  ]);
});

test('a clause outside the braces', () => {
  expect(findProblems('function a {\n}\nresponse = 1')).toMatchObject([
    { message: 'This clause stands outside of the braces of its document.', line: 3, at: '=' },
  ]);
});

test('a brace too many', () => {
  expect(findProblems('function a {\n  stack {\n  }\n}\n}\n')).toMatchObject([
    { message: 'This "}" closes nothing.', line: 5, at: '}' },
  ]);
});

test('what looks like a mistake inside a text or a comment hints at nothing', () => {
  const source = '// $x = 1; # a\n    value = "$x = 1; # 1e5 and /* => */"\n    x { text = \'a and b\' 1 }';
  expect(findProblems(inStack(source))).toMatchObject([
    {
      message:
        'Expected `}` to close "stack" on line 2, a filter, an operator, `?` or something else, but found "1".',
    },
  ]);
});
