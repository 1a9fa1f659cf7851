import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../src/language/parse.ts';
import { printDocument, printFile, UnprintableFileError } from '../../../src/language/print.ts';
import { join, reprint } from './reprint.ts';

describe('documents', () => {
  test('one-line blocks are opened, and no line end follows the last brace', () => {
    expect(reprint('query "cart" verb="GET" { input stack { } response = null }\n')).toBe(
      join('query cart verb=GET {', '  input {', '  }', '', '  stack {', '  }', '', '  response = null', '}'),
    );
  });

  test('a name stands bare when it is a word, and in double quotes when it is not', () => {
    expect(reprint("function 'a/b' {}")).toBe('function "a/b" {\n}');
    expect(reprint('function "tidy_up" {}')).toBe('function tidy_up {\n}');
    expect(reprint('function "as" {}')).toBe('function "as" {\n}');
  });

  test('several are joined by a separator line, with or without one before', () => {
    const expected = 'addon a {\n}\n---\naddon b {\n}\n---\naddon c {\n}';
    expect(reprint('addon a {}\n\n---\n\n---\naddon b {\n\n}\naddon c {}\n')).toBe(expected);
  });

  test('line ends become plain', () => {
    expect(reprint('function f {\r\n  // why\r\n  stack {\r\n  }\r\n}\r\n')).toBe(
      'function f {\n  // why\n  stack {\n  }\n}',
    );
  });

  test('one document can be printed alone', () => {
    const parsed = parseFile({ path: 'two.xs', text: 'addon a {}\n---\n// of b\naddon b { stack {} }' });
    expect(parsed.documents.map((document) => printDocument(document, parsed))).toEqual([
      'addon a {\n}',
      'addon b {\n  stack {\n  }\n}',
    ]);
  });

  test('a file with syntax problems is refused', () => {
    const parsed = parseFile({ path: 'broken.xs', text: 'function f { value = }' });
    expect(() => printFile(parsed)).toThrow(UnprintableFileError);
    expect(() => printFile(parsed)).toThrow('"broken.xs" has syntax problems');
  });
});

describe('blank lines', () => {
  test('between clauses: after a block and before one, not between lines', () => {
    expect(
      reprint(
        'function f {\ninput {\n}\nresponse = $x\ntags = ["a"]\ntest t {\nexpect.to_be_true ($x)\n}\nguid = "g"\n}',
      ),
    ).toBe(
      join(
        'function f {',
        '  input {',
        '  }',
        '',
        '  response = $x',
        '  tags = ["a"]',
        '',
        '  test t {',
        '    expect.to_be_true ($x)',
        '  }',
        '',
        '  guid = "g"',
        '}',
      ),
    );
  });

  test('between statements: after a block only, as wide as the line that opened the block', () => {
    expect(
      reprint('function f { stack {\nbreak\ncontinue\nutil.a as $a if ($a) { break } else { }\nbreak } }'),
    ).toBe(
      join(
        'function f {',
        '  stack {',
        '    break',
        '    continue',
        '    util.a as $a',
        '    if ($a) {',
        '      break',
        '    }',
        '  ',
        '    else {',
        '    }',
        '  ',
        '    break',
        '  }',
        '}',
      ),
    );
  });

  test('between arguments: after a wrapped object or array, not after a chain or a text over several lines', () => {
    const long = '"a text that is long enough for a line of its own, this one"';
    const printed = reprint(
      `function f { stack { api.request { data = {first: ${long}, second: 1} url = $a|b|c|d\n` +
        'code = """\n  one\n  """\nmethod = "GET" } as $x } }',
    );
    expect(printed).toBe(
      join(
        'function f {',
        '  stack {',
        '    api.request {',
        '      data = {',
        `        first : ${long}`,
        '        second: 1',
        '      }',
        '    ',
        '      url = $a',
        '        |b',
        '        |c',
        '        |d',
        '      code = """',
        '        one',
        '        """',
        '      method = "GET"',
        '    } as $x',
        '  }',
        '}',
      ),
    );
  });
});

describe('statements', () => {
  test('output names, filters behind them, switched off statements and breaks have one blank each', () => {
    expect(
      reprint(
        'function f { stack { ! db.get   "user" { field_name="id" }  as  $u |first switch ($u){ case ("a"){ } break } foreach ($l) { each as $i{ } } } }',
      ),
    ).toBe(
      join(
        'function f {',
        '  stack {',
        '    !db.get user {',
        '      field_name = "id"',
        '    } as $u|first',
        '  ',
        '    switch ($u) {',
        '      case ("a") {',
        '      } break',
        '    }',
        '  ',
        '    foreach ($l) {',
        '      each as $i {',
        '      }',
        '    }',
        '  }',
        '}',
      ),
    );
  });

  test('conditions stand on one line, with blanks around operators', () => {
    expect(reprint('function f { stack { if ($a==1\n   && ($b|count)>2) { } } }')).toContain(
      '    if ($a == 1 && ($b|count) > 2) {\n',
    );
  });
});
