import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';

function findComments(text: string): readonly string[] {
  const { comments, problems } = parseFile({ path: 'example.xs', text });
  expect(problems).toEqual([]);
  for (const { text: own, start, end } of comments) expect(text.slice(start, end)).toBe(own);
  return comments.map((comment) => comment.text);
}

describe('comments of a text that was read whole', () => {
  test.each<[text: string, comments: readonly string[]]>([
    ['// a\nf { // b\r\n}\n//c', ['// a', '// b', '//c']],
    ['f { a = "//" b = \'//\' c = """\n//\n""" } // d', ['// d']],
    ['f { "a//" = {"b//": 1} } // c', ['// c']],
    ['f a="//" { } // b', ['// b']],
    ['f { input { text a?=http://b } } // c', ['// c']],
    ['f { input { text a filters=pattern://b$ // c\n} }', ['// c']],
    ['f { input { text a filters=pattern:[^"]+ // b "\n} }', ['// b "']],
    ['f { a = `no // comment` } // b', ['// b']],
    // Code between backticks has comments, and texts that hold backticks.
    ['f { a = `$b // c\n` }', ['// c']],
    ['f { a = `$b ~ "`//"` } // c', ['// c']],
    ['f { a = !int "//" } // b', ['// b']],
  ])('%j', (text, comments) => {
    expect(findComments(text)).toEqual(comments);
  });

  test('stand in the order of the text, piece by piece', () => {
    expect(findComments('f { } // a\n---\n// b\nf { }\n---\nf { }\n// c')).toEqual(['// a', '// b', '// c']);
  });
});
