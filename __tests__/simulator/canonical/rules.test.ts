import { describe, expect, test } from '@jest/globals';
import { renderCanonical } from '../../../src/simulator/canonical/render-canonical.ts';

/** Statements of a function as they come back, without the function. */
function body(statements: string): string {
  const text = renderCanonical(`function f {\n  stack {\n${statements}\n  }\n}`);
  const lines = text.split('\n').slice(2, -2);
  return lines.map((line) => line.replace(/^ {1,4}/, '')).join('\n');
}

const value = (expression: string) =>
  body(`var $x {\nvalue = ${expression}\n}`)
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(2))
    .join('\n');

describe('descriptions and comments', () => {
  test('a description becomes the comment above', () => {
    expect(
      renderCanonical(
        'function f {\n  description = "Adds.\\n\\nTwice."\n  input {\n    text a {\n      description = "What"\n    }\n  }\n}',
      ),
    ).toBe('// Adds.\n// \n// Twice.\nfunction f {\n  input {\n    // What\n    text a\n  }\n}');
  });

  test('those within an entry, or behind it on its line, move above it', () => {
    expect(body('var $x {\nvalue = {\n// one\na: 1} // two\n}')).toBe(
      'var $x {\n  // one\n  // two\n  value = {a: 1}\n}',
    );
  });

  test('one behind the last entry of a document moves to its head, one behind it too', () => {
    expect(renderCanonical('//head\nfunction f {\n  response = 1\n  // last\n}\n// after')).toBe(
      '// head\n// last\n// after\nfunction f {\n  response = 1\n}',
    );
  });

  test('one with a blank line below it stands apart', () => {
    expect(body('// apart\n\n// above\nreturn {\nvalue = 1\n}')).toBe(
      '// apart\n\n// above\nreturn {\n  value = 1\n}',
    );
  });
});

describe('order and defaults', () => {
  test('clauses and known arguments are put in order, the guid last', () => {
    expect(
      renderCanonical('function f {\n  guid = "g"\n  response = 1\n  stack {\n  }\n  input {\n  }\n}'),
    ).toBe('function f {\n  input {\n  }\n\n  stack {\n  }\n\n  response = 1\n  guid = "g"\n}');
    expect(body('db.query t {\nreturn = {type: "list"}\nwhere = $db.t.a == 1\n}')).toBe(
      'db.query t {\n  where = $db.t.a == 1\n  return = {type: "list"}\n}',
    );
  });

  test('an argument that nobody knows keeps all where they are', () => {
    expect(body('db.query t {\nreturn = {type: "list"}\nlimit = 1\nwhere = $db.t.a == 1\n}')).toContain(
      'limit = 1\n  where',
    );
  });

  test('what holds anyway is not said', () => {
    expect(body('precondition ($a) {\nerror_type = "standard"\nerror = "No."\n}')).not.toContain(
      'error_type',
    );
    expect(body('function.run a {\ninput = {}\n} as $b')).toBe('function.run a as $b');
    expect(
      renderCanonical(
        'table t {\n  schema {\n    int a?=0\n    bool b?=false\n    text c?="x"\n    text d?="two words"\n    int e?=-1\n  }\n}',
      ),
    ).toBe(
      'table t {\n  schema {\n    int a?\n    bool b?\n    text c?=x\n    text d?="two words"\n    int e?="-1"\n  }\n}',
    );
  });
});

describe('values', () => {
  test.each([
    ['an object of 63 bytes of JSON stays on its line', `{a: $${'b'.repeat(54)}}`, false],
    ['one of 64 is wrapped', `{a: $${'b'.repeat(55)}}`, true],
    ['slashes count twice: 62', `{a: "${'/'.repeat(25)}"}`, false],
    ['slashes count twice: 64', `{a: "${'/'.repeat(26)}"}`, true],
    ['letters beyond ASCII count six: 60', `{a: "${'é'.repeat(8)}"}`, false],
    ['letters beyond ASCII count six: 66', `{a: "${'é'.repeat(9)}"}`, true],
  ])('%s', (_what, source, wrapped) => {
    expect(value(source).includes('\n')).toBe(wrapped);
  });

  test('colons of a wrapped object are aligned, commas go', () => {
    expect(
      value('{\n  a: 1,\n  "b c": $some_variable_with_a_name,\n  long_key: $another_variable_name\n}'),
    ).toBe(
      'value = {\n  a       : 1\n  "b c"   : $some_variable_with_a_name\n  long_key: $another_variable_name\n}',
    );
  });

  test('chains break at three filters, or at 34 bytes of them', () => {
    expect(value('$a|first|last')).toBe('value = $a|first|last');
    expect(value('$a | first | last | count')).toBe('value = $a\n  |first\n  |last\n  |count');
    expect(value('$a|get:"aaaaaaaaaaaaaaaaaaaaaaaaaa"')).toBe('value = $a|get:"aaaaaaaaaaaaaaaaaaaaaaaaaa"');
    expect(value('$a|get:"aaaaaaaaaaaaaaaaaaaaaaaaaaa"')).toBe(
      'value = $a\n  |get:"aaaaaaaaaaaaaaaaaaaaaaaaaaa"',
    );
    expect(value('($a)|get:"aaaaaaaaaaaaaaaaaaaaaaaaaaa"')).not.toContain('\n');
  });

  test('a long chain in an argument breaks with the one around it', () => {
    expect(value('[]|push:({}|set:"one":$input.one|set:"two":$input.two)|count')).toBe(
      'value = []\n  |push:({}\n    |set:"one":$input.one\n    |set:"two":$input.two\n  )\n  |count',
    );
  });

  test('texts keep their lines, single quotes only where they are needed', () => {
    expect(value('"""\n    a\n      b\n    """')).toBe('value = """\n  a\n    b\n  """');
    expect(value("'plain'")).toBe('value = "plain"');
    expect(value('\'say "a"\'')).toBe('value = \'say "a"\'');
  });

  test('a fence keeps its lines at another depth', () => {
    expect(value('```\n        {\n          a: 1,\n        }\n        ```')).toBe(
      'value = ```\n  {\n    a: 1,\n  }\n  ```',
    );
  });
});

test('what does not parse is kept as it is', () => {
  expect(renderCanonical('\nfunction f {\n  stack {\n}\n')).toBe('function f {\n  stack {\n}');
});
