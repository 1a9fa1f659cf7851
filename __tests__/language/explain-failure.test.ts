import { describe, expect, test } from '@jest/globals';
import { findProblems } from './support/one-problem.ts';

describe('a brace that is never closed', () => {
  const unclosed = (name: string, opened: number, found: string, line: number) => [
    {
      check: 'syntax-error',
      message: `Expected \`}\` to close "${name}" opened on line ${opened}, but found ${found === '' ? 'the end of the text' : `"${found}"`}.`,
      help: 'Add the "}" that is missing.',
      line,
      at: found,
    },
  ];

  test.each<[what: string, source: string, name: string, opened: number, found: string, line: number]>([
    ['of the document', 'function a {\n  stack\n', 'function', 1, '', 3],
    ['of the document, at once', 'function a {', 'function', 1, '', 1],
    [
      'of the document, before the next one',
      'function a {\n  stack\nfunction b {\n}\n',
      'function',
      1,
      'function',
      3,
    ],
    [
      'of a block, with the document closed after it',
      'function a {\n  stack {\n    x { }\n}\n',
      'stack',
      2,
      '}',
      4,
    ],
    [
      'of a statement',
      'function a {\n  stack {\n    db.get user {\n      a = 1\n  }\n}\n',
      'db.get',
      3,
      '}',
      5,
    ],
    ['of a statement, without indents', 'function a {\nstack {\nx {\n}\n}\n', 'function', 1, '', 6],
    [
      'of one among many',
      'function a {\n  stack {\n    if (1) {\n    else {\n    }\n    x { }\n  }\n}\n',
      'if',
      3,
      'else',
      4,
    ],
    [
      'after texts and comments with braces',
      'function a {\n  // {\n  x = "{"\n  y = """\n  {\n  """\n  z = `{`\n',
      'function',
      1,
      '',
      8,
    ],
  ])('%s', (_, source, name, opened, found, line) => {
    expect(findProblems(source)).toEqual(unclosed(name, opened, found, line));
  });

  test('concerns its own document only', () => {
    expect(findProblems('function a {\n}\n---\nfunction b {\n---\nfunction c {\n}')).toEqual(
      unclosed('function', 4, '', 5),
    );
  });
});

describe('says what was expected and what was found', () => {
  test.each<[source: string, message: string, line: number, at: string]>([
    ['function a', 'Expected a value, `=`, `.` or `{`, but found the end of the text.', 1, ''],
    ['function a\n', 'Expected a value, `=`, `.` or `{`, but found the end of the text.', 1, ''],
    ['function a {\n}\n{"a": 1}', 'Expected a statement or clause or end of text, but found "{".', 3, '{'],
    ['function a {\n  response =\n}', 'Expected a value, but found "}".', 2, '='],
    ['function a {\n  response = $x +\n}', 'Expected `?` or a value, but found "}".', 2, '+'],
    ['function a {\n  response = $x|\n}', 'Expected `!` or a filter, but found "}".', 2, '|'],
    ['function a {\n  response = $x ? 1 :\n}', 'Expected a value, but found "}".', 2, ':'],
    ['function a {\n  input {\n    text b =\n  }\n}', 'Expected a default, but found "}".', 3, '='],
    [
      'function a {\n  input {\n    text "b"\n  }\n}',
      'Expected `}` to close "input" on line 2, `?`, a name, `=` or something else, but found "b".',
      3,
      '"b"',
    ],
    [
      'function a {\n  x = "b" "c"\n  y = 1\n}',
      'Expected an operator or the end of the line, but found "c".',
      2,
      '"c"',
    ],
  ])('%j', (source, message, line, at) => {
    expect(findProblems(source)).toEqual([{ check: 'syntax-error', message, line, at }]);
  });
});

describe('a text that is never closed', () => {
  test.each(['"', "'", '`', '"""\n    ', "'''\n    ", '```\n    '])('opened by %j', (quote) => {
    expect(findProblems(`function a {\n  value = ${quote}b\n  other = 1\n}\n`)).toEqual([
      {
        check: 'unclosed-text',
        message: 'This text is opened here and never closed.',
        help: 'Close it with the same quotes.',
        line: 2,
        at: quote.charAt(0),
      },
    ]);
  });

  test('points to the text that swallowed others, not to the quote left over', () => {
    expect(findProblems('function a {\n  x = "b\n  y = "c"\n}\n')).toMatchObject([
      {
        check: 'unclosed-text',
        message: 'This text is opened here and never closed.',
        line: 2,
        at: '"',
      },
    ]);
  });

  test('is no problem where quotes have no meaning', () => {
    expect(
      findProblems("function a {\n  input {\n    text b filters=pattern:^it's$\n  }\n}\n// don't"),
    ).toEqual([]);
  });
});

describe('a template', () => {
  test.each([
    ['function {{ name }} {\n}', '{{ name }}'],
    ['{% if a %}\nfunction a {\n}\n{% endif %}', '{% if a %}'],
    ['function a {\n  {{ body\n  }}\n}', '{{ body'],
    ['function a {\n  {%~ x', '{%'],
  ])('%j', (source, at) => {
    expect(findProblems(source)).toMatchObject([{ check: 'template-placeholder', at }]);
  });

  test('is not what has its tags in texts or comments, or parses', () => {
    expect(findProblems('function a {\n  // {{ x }}\n  value = "{{ $x }}{% y %}"\n}')).toEqual([]);
    expect(findProblems('function a {\n  value = "{{ $x }}"\n  value\n= =\n}')).toMatchObject([
      { check: 'syntax-error' },
    ]);
  });
});

describe('what is nested too deep', () => {
  test.each([
    ['brackets', `function a {\n  value = ${'['.repeat(300)}${']'.repeat(300)}\n}`, '['],
    ['access', `function a {\n  value = $a${'.b'.repeat(1200)}\n}`, '$a'],
  ])('%s', (_, source, at) => {
    expect(findProblems(source)).toEqual([
      {
        check: 'nested-too-deep',
        message: 'This is nested too deep to be read.',
        help: 'Move the inner part into a function or a variable of its own.',
        line: 2,
        at,
      },
    ]);
  });
});
