import { describe, expect, test } from '@jest/globals';
import { findProblems } from './support/one-problem.ts';

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
    'A variable is set in a block.',
    'Write `var $name { value = … }`.',
    [
      ['var $x = 1', '='],
      ['var $x.y = "a"', '='],
    ],
  ],
  [
    'A variable cannot be assigned with "=".',
    'Write `var.update $name { value = … }`, or `var $name { value = … }` for a new one.',
    [
      ['$x = 1', '$x ='],
      ['$x.a=1', '$x.a='],
      ['let $x = 1', '='],
    ],
  ],
  [
    'A condition stands in parentheses.',
    'Write `if (…) {`.',
    [
      ['if $a > 1 { }', '>'],
      ['if $a == 1 { }', '=='],
      ['while $a.b <= 1 { }', '<='],
      ['precondition $a && $b', '&'],
    ],
  ],
  [
    'Conditions are joined by "&&" and "||".',
    'Replace "and" by "&&", "or" by "||".',
    [
      ['db.query t { where = $db.t.a == 1 and $db.t.b == 2 }', '=='],
      ['value = $a or $b > 1', '>'],
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
  ['There is no operator "<>".', 'Write "!=".', [['value = $a <> 1', '>']]],
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
    'A text stands in straight quotes.',
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
    'The text before this began on an earlier line.',
    'Its closing quote may be missing there; a text of several lines stands between `"""`.',
    [['x { value = "abc }\n    x { value = "1", b = "2" }', '1']],
  ],
  [
    'In a block a name and its value are joined by "=".',
    'Write `name = value`; ":" is for objects.',
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
])('%s', (message, help, cases) => {
  test.each(cases)('%j underlines %j', (source, at) => {
    expect(findProblems(inStack(source))).toMatchObject([{ check: 'syntax-error', message, help, at }]);
  });
});

test('a field with its type last', () => {
  expect(findProblems('table a {\n  schema {\n    id: int\n  }\n}')).toMatchObject([
    { message: 'A field is written with its type first.', help: 'Write `int id`.', line: 3, at: ':' },
  ]);
});

test('a clause outside the braces', () => {
  expect(findProblems('function a {\n}\nresponse = 1')).toMatchObject([
    { message: 'A clause stands inside the braces of a document.', line: 3, at: '=' },
  ]);
});

test('a brace too many', () => {
  expect(findProblems('function a {\n  stack {\n  }\n}\n}\n')).toMatchObject([
    { message: 'This "}" closes nothing.', line: 5, at: '}' },
  ]);
});

test('what looks like a mistake inside a text or a comment hints at nothing', () => {
  const source = '// $x = 1; # a\nvalue = "$x = 1; # 1e5 and /* => */"\nx { text = \'a and b\' 1 }';
  expect(findProblems(inStack(source))).toMatchObject([
    {
      message:
        'Expected `}` to close "x" on line 5, a filter, an operator, `?` or something else, but found "1".',
    },
  ]);
});
