import { describe, expect, test } from '@jest/globals';
import { join, reprint, reprintArguments } from './reprint.ts';

describe('comments', () => {
  test('a blank follows the slashes, also without words; blanks behind them stay', () => {
    expect(reprint('//a\n//\n//   b  \nfunction f {}')).toBe('// a\n// \n//   b  \nfunction f {\n}');
  });

  test('what stands below the clauses of a document moves to its description', () => {
    expect(
      reprint(
        '// one\n\n// two\nfunction f {\n  response = 1\n  // three\n  guid = "g"\n  // four\n}\n// five',
      ),
    ).toBe(
      join(
        '// one',
        '// ',
        '// two',
        '// three',
        '// four',
        '// five',
        'function f {',
        '  response = 1',
        '  guid = "g"',
        '}',
      ),
    );
  });

  test('what a header carries as it was written keeps its comment, which is not told again', () => {
    const printed = reprint('f [[] // why\n] {}');
    expect(printed.match(/why/g)).toHaveLength(1);
    expect(reprint(printed)).toBe(printed);
  });

  test('a comment between documents belongs to the side of the separator on which it stands', () => {
    expect(reprint('addon a {}\n// a\n---\n// b\naddon b {}\n// c\naddon c {} // c too')).toBe(
      join(
        '// a',
        'addon a {',
        '}',
        '---',
        '// b',
        'addon b {',
        '}',
        '---',
        '// c',
        '// c too',
        'addon c {',
        '}',
      ),
    );
  });

  test('blank lines stand around a statement with a comment', () => {
    expect(reprint('function f { stack {\nbreak // why\ncontinue\n} }')).toBe(
      join('function f {', '  stack {', '    // why', '    break', '  ', '    continue', '  }', '}'),
    );
  });

  test('one that is set apart stays apart, also as the last thing of a block', () => {
    expect(reprint('function f { stack {\n\n// part one\n\n// why\nbreak\n// end\n} }')).toBe(
      join(
        'function f {',
        '  stack {',
        '    // part one',
        '  ',
        '    // why',
        '    break',
        '  ',
        '    // end',
        '  }',
        '}',
      ),
    );
  });

  test('inside an expression it moves above the line', () => {
    expect(reprintArguments('a = 1', 'value = $a // one', '  |b // two')).toBe(
      join('a = 1', '// one', '// two', 'value = $a|b'),
    );
  });

  test('inside an object it stands above its entry, and wraps the object', () => {
    expect(reprintArguments('value = {', 'a: 1, // one', '// two', 'b: 2 } // three')).toBe(
      join('// three', 'value = {', '  // one', '  a: 1', '  // two', '  b: 2', '}'),
    );
  });

  test('in a header it moves above the statement', () => {
    expect(reprint('function f { stack { if ($a // one\n&& $b) {\n// two\n} } }')).toBe(
      join(
        'function f {',
        '  stack {',
        '    // one',
        '    if ($a && $b) {',
        '      // two',
        '    }',
        '  }',
        '}',
      ),
    );
  });

  test('a file of comments alone keeps them', () => {
    expect(reprint('//a\n\n// b\n')).toBe('// a\n// b');
  });
});
