import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';
import { walk } from '../../src/language/visit.ts';
import { findProblems } from './support/one-problem.ts';
import { renderTree } from './support/render-tree.ts';

const inStack = (lines: string): string => `function a {\n  stack {\n${lines}\n  }\n}\n`;
/** The lines of the problems, and what is underlined. */
const places = (text: string) => findProblems(text).map(({ line, at }) => `${line} ${at}`);
const entries = (text: string): readonly string[] =>
  [...parseFile({ path: 'test.xs', text }).documents, ...parseFile({ path: 'test.xs', text }).broken].flatMap(
    (document) => document.body.entries.map(renderTree),
  );

describe('brackets are mended where the indent says', () => {
  test.each<[what: string, text: string, places: readonly string[]]>([
    [
      'a closing brace that is missing before the next statement',
      inStack('    x {\n      a = 1\n    y {\n      b = 2\n    }'),
      ['5 y'],
    ],
    [
      'one that is missing at the end of a line',
      inStack('    x {\n      a = {b: 1\n      c = 2\n    }'),
      ['4 1'],
    ],
    [
      'one that is missing before a comment',
      inStack('    x {\n      a = {b: 1 // {\n      c = 2\n    }'),
      ['4 1'],
    ],
    [
      'an inner parenthesis too many, before the one of the lines around it',
      inStack(
        '    x {\n      a = [].push:("b"\n        |c:($d|e))\n      )\n    }'.replace('[].', '[]\n      |'),
      ),
      ['6 )'],
    ],
    [
      'the opening one of a filter, inside of others',
      inStack(
        '    x {\n      a = ([]\n        |push:({}\n          |set:"b":1\n        )\n        |push:{}\n          |set:"b":2\n        )\n      )\n    }',
      ),
      ['8 }'],
    ],
    [
      'one that is missing in an empty block, before one on the same indent',
      'function a {\n  input {\n\n  stack {\n    x {\n      b = 1\n    }\n  }\n\n  response = 1\n}\n',
      ['4 stack'],
    ],
    ['a closing brace too many, on its line', inStack('    x {\n      a = 1\n    }}\n    y { }'), ['5 }']],
    ['one too many below', inStack('    x {\n      a = 1\n    }\n    }\n    y { }'), ['6 }']],
    ['an opening brace that is missing', inStack('    x $y\n      a = 1\n    }\n    z { }'), ['3 y']],
    [
      'an opening bracket that is missing',
      inStack('    x {\n      a = \n        1\n      ]\n    }'),
      ['4 ='],
    ],
    ['an opening brace too many', inStack('    x {{\n      a = 1\n    }\n    y { }'), ['3 {']],
    ['a parenthesis that is missing', inStack('    if ($a == 1 {\n      x { }\n    }\n    y { }'), ['3 {']],
    ['a parenthesis too many', inStack('    if ($a == 1)) {\n      x { }\n    }\n    y { }'), ['3 )']],
    [
      'several at once',
      inStack('    x {\n      a = [1\n    }\n    y\n      b = 2\n    }\n    z }\n'),
      ['4 1', '6 y', '9 }'],
    ],
    ['without any indent, by order alone', 'function a {\nstack {\nx {\n}\n}\n', ['6 ']],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('a block whose brace is missing holds what stands in it', () => {
    expect(entries('function a {\n  stack {\n    x {\n      b = 1\n\n  c = 2\n}\n')).toEqual(
      entries('function a {\n  stack {\n    x {\n      b = 1\n    }\n  }\n  c = 2\n}\n'),
    );
  });
});

describe('quotes are mended on their line', () => {
  test.each<[what: string, text: string, places: readonly string[]]>([
    ['one that is missing at the end', inStack('    x {\n      a = "b\n      c = "d"\n    }'), ['4 "']],
    ['one that is missing before brackets', inStack('    if ($a == "b) {\n      x { }\n    }'), ['3 "']],
    ['one that is missing among others', inStack('    x {\n      a = ["b, "c", "d"]\n    }'), ['4 "']],
    ['one that is missing at the beginning', inStack('    x {\n      a = ["b", c", "d"]\n    }'), ['4 "']],
    ['one that stands twice before it', inStack('    x {\n      a = ""b"\n    }'), ['4 "']],
    ['one that stands twice behind it', inStack('    x {\n      a = "b""\n    }'), ['4 "']],
    [
      'three that are missing below',
      inStack('    x {\n      a = """\n        b {\n      c = 1\n    }'),
      ['4 "'],
    ],
    [
      'texts that go over lines are none',
      inStack('    x {\n      a = "Dear friend,\nhow are you"\n      c = ;\n    }'),
      ['6 ;'],
    ],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('comments are those outside of texts', () => {
    const text = inStack('    x {\n      a = "b\n      c = "https://d"\n    }\n    // e');
    expect(parseFile({ path: 'test.xs', text }).comments.map((comment) => comment.text)).toEqual(['// e']);
  });
});

describe('what is wrong is cut down to', () => {
  test.each<[what: string, text: string, tree: readonly string[]]>([
    ['a value', 'function a {\n  b = 1 1\n  c = 2\n}', ['(set b ?)', '(set c 2)']],
    ['a clause', 'function a {\n  ;\n  c = 2\n}', ['?', '(set c 2)']],
    ['a pair', 'function a {\n  b = {\n    c: 1\n    d: ;\n    e: 2\n  }\n}', ['(set b {c: 1, d: ?, e: 2})']],
    ['an item', 'function a {\n  b = [\n    1\n    ;\n    2\n  ]\n}', ['(set b [1, ?, 2])']],
    ['a header', 'function a {\n  b $c > {\n    d = 1\n  }\n}', ['(b ? {(set d 1)})']],
  ])('%s', (_, text, tree) => {
    expect(findProblems(text)).toHaveLength(1);
    expect(entries(text).map((entry) => entry.replace(/\s+/g, ' '))).toEqual(tree);
  });

  test('a field, whose name stays', () => {
    const text = 'function a {\n  input {\n    int b ;\n    text c\n  }\n}';
    const names: unknown[] = [];
    for (const document of parseFile({ path: 'test.xs', text }).broken)
      walk(document, [{ field: ({ name }) => names.push(name?.text) }]);
    expect(names).toEqual(['b', 'c']);
    expect(findProblems(text)).toHaveLength(1);
  });
});

describe('a missing brace above', () => {
  test('leaves the next line where it is', () => {
    const text = inStack(
      '    conditional {\n      if ($a) {\n        x { }\n\n      else {\n        y { }\n      }\n    }',
    );
    const [ends] = parseFile({ path: 'test.xs', text }).broken.flatMap((document) => {
      const found: number[] = [];
      walk(document, [{ statement: ({ keyword, end }) => void (keyword.text === 'if' && found.push(end)) }]);
      return found;
    });
    expect(text.slice(ends).trimStart()).toMatch(/^else/);
    expect(text.slice(ends)).toMatch(/^\n/);
  });
});

describe('braces hold what their place says', () => {
  test.each<[what: string, text: string, problems: readonly string[], tree: readonly string[]]>([
    [
      'an object behind ":", among the arguments of a statement',
      'function a {\n  b "c" {\n    d: {\n      e: $f\n      g: 1\n    }\n  }\n}',
      ['3 :'],
      ['(b "c" {(set d {e: $f, g: 1})})'],
    ],
    [
      'an object that is assigned',
      'function a {\n  set $b = {\n    c: 1\n    d: "e"\n  }\n\n  // f\n}',
      ['2 ='],
      ['?'],
    ],
    ['a list that is assigned', 'function a {\n  set $b = [\n    1\n    ;\n  ]\n}', ['2 =', '4 ;'], ['?']],
    [
      'statements behind "=", where an object belongs',
      'function a {\n  run = {\n    return {\n      value = 1\n    }\n    find from b {\n      c = 1\n    }\n  }\n}',
      ['2 ='],
      ['(set run {})'],
    ],
    [
      'pairs of an object, though its name is that of a list of fields',
      'function a {\n  b = {\n    input {\n      c: 1\n      d: "e"\n    }\n  }\n}',
      ['3 {'],
      ['(set b {(fields input)})'],
    ],
  ])('%s', (_, text, problems, tree) => {
    expect(places(text)).toEqual(problems);
    expect(entries(text).map((entry) => entry.replace(/\s+/g, ' '))).toEqual(tree);
  });
});

describe('a text that is no XanoScript from its first line', () => {
  test.each<[what: string, text: string, at: string]>([
    [
      'an error in words',
      '// saved\nCould not load: agent\n-----\nhttps://example.com/a: 404\n',
      '2 Could not load: agent',
    ],
    [
      'an invented language',
      'route notes {\n  @GET\n  fetch all notes as rows;\n  return rows;\n}\n',
      '1 route',
    ],
    ['a path where the name stands', 'api /orders/{id} GET {\n  return rows;\n}\n', '1 api'],
    ['a word of ours for something else', 'schema: {\n  rows\n', '1 schema: {'],
    ['a command', 'route add default gw 10.0.0.1\n', '1 route add default gw 10.0.0.1'],
    [
      'a function of JavaScript',
      'function greet(name) {\n  return "a" + name;\n}\n',
      '1 function greet(name) {',
    ],
    ['JSON', '{\n  "input": {"a": [1]}\n}\n', '1 {'],
  ])('is told once: %s', (_, text, at) => {
    expect(places(text)).toEqual([at]);
    const { documents, broken } = parseFile({ path: 'test.xs', text });
    expect([...documents, ...broken]).toEqual([]);
  });

  test('is told what the kind is called here', () => {
    const { problems } = parseFile({ path: 'test.xs', text: 'api /orders {\n  return rows;\n}\n' });
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'This is not XanoScript: there is no kind of document "api".',
        help: expect.stringContaining('the kind "query"'),
      }),
    ]);
  });

  test.each<[what: string, text: string]>([
    ['a document of a kind that exists', 'function a\n  b = ;\n}'],
    ['a document of an unknown kind that holds a stack', 'route a {\n  stack {\n    b ;\n  }\n}'],
    ['a statement alone', 'db.get note {\n  a = ;\n}'],
    ['a part of a stack', 'var $a {\n  value = ;\n}'],
  ])('is not %s', (_, text) => {
    expect(findProblems(text).map(({ message }) => message)).not.toContainEqual(
      expect.stringMatching(/not XanoScript/),
    );
  });
});

describe('is told once, and read as if it were not there', () => {
  test.each<[what: string, text: string, message: RegExp]>([
    ['a byte order mark', '\ufefffunction a {\n  b = 1\n}', /byte order mark/],
    ['no-break spaces', 'function a {\n\u00a0\u00a0b = 1\n\u00a0\u00a0c = 2\n}', /no-break space/],
    [
      'what a merge left',
      inStack('<<<<<<< HEAD\n    x { y = 1 }\n=======\n    x { y = 2 }\n>>>>>>> other'),
      /merge/,
    ],
  ])('%s', (_, text, message) => {
    expect(findProblems(text).map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});
