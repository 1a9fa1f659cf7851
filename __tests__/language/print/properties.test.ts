import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeMeaning } from '../../../scripts/canonical/describe-meaning.ts';
import { flatten } from '../../../scripts/canonical/flatten.ts';
import { type ParsedFile, parseFile } from '../../../src/language/parse.ts';
import { printFile } from '../../../src/language/print.ts';
import { fc } from '../../support/properties.ts';

const SHOP = new URL('../../../examples/shop/', import.meta.url);
const EXAMPLES: readonly (readonly [path: string, text: string])[] = readdirSync(SHOP, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.xs'))
  .toSorted()
  .map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(new URL(path.replaceAll('\\', '/'), SHOP), 'utf8'),
  ]);

function parse(text: string): ParsedFile {
  return parseFile({ path: 'example.xs', text });
}

function listComments(parsed: ParsedFile): readonly string[] {
  return parsed.comments
    .map(({ text }) => text.slice(2).trim())
    .filter((text) => text !== '')
    .toSorted();
}

/** Where a line end or blank stands in code, so that something may stand there too. */
function findGaps({ file, comments, documents }: ParsedFile): readonly number[] {
  const last = documents.at(-1)?.end ?? 0;
  return [...file.text.matchAll(/[ \n]/g)]
    .map(({ index }) => index)
    .filter((at) => at < last && !comments.some(({ start, end }) => start <= at && at < end));
}

/** What is hard to print and seldom written. */
const UNUSUAL = [
  `function f {
  input {
    text a filters=pattern:^https?://x$|min:3
    text b?="http://y" filters=pattern:[^"]+
    // why
    enum c {
      values = ["a long word", "another long word", "a word that is longer still"]
    }
  }
  stack {
    var $a {
      value = \`$x|push:\`$y\`|push:1\`
    }
    var $b {
      value = {a: \`\`, b: \`no // comment\`, c: 1}
    }
    var $c {
      value = [$x, -1, -2, -$y, |uuid, "a text that is long enough for several lines"]
    }
    var $d {
      value = \`\`\`
        {
          a: "it's // a text"
        }
        \`\`\`
    }
  }
  response = null
}`,
  `agent a {
  llm = {
    prompt: """
      one
        // two
      """
    output { enum kind { values = ["x", "y"] } }
  }
}`,
];

/** A text with its layout changed in some places; only where the language allows that, which the parser says. */
const edited = fc
  .record({
    example: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...EXAMPLES.map(([, text]) => text)) },
      { weight: 1, arbitrary: fc.constantFrom(...UNUSUAL) },
    ),
    edits: fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(' // note\n', '\n// note\n', '\n\n// note\n\n', '\n', '\n\n', '    '),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    isFlat: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ example, edits, isFlat, lineEnd }) => {
    let text = isFlat ? flatten(parse(example)) : example;
    for (const [place, insertion] of edits) {
      const parsed = parse(text);
      const gaps = findGaps(parsed);
      const at = gaps[place % gaps.length] ?? 0;
      const changed = parse(text.slice(0, at) + insertion + text.slice(at));
      const comments = parsed.comments.length + (insertion.includes('//') ? 1 : 0);
      if (changed.problems.length === 0 && changed.comments.length === comments) text = changed.file.text;
    }
    return text.replaceAll('\n', lineEnd);
  });

describe('the examples', () => {
  test.each(EXAMPLES)('%s is canonical', (_, text) => {
    expect(printFile(parse(text))).toBe(text);
  });

  test.each(EXAMPLES)('%s comes back when its layout is removed', (_, text) => {
    expect(printFile(parse(flatten(parse(text))))).toBe(text);
  });
});

describe('whatever the layout was', () => {
  test('printing what was printed changes nothing', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const printed = printFile(parse(text));
        expect(printFile(parse(printed))).toBe(printed);
      }),
      { numRuns: 60 },
    );
  });

  test('the meaning stays', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const parsed = parse(text);
        expect(describeMeaning(parse(printFile(parsed)))).toBe(describeMeaning(parsed));
      }),
      { numRuns: 60 },
    );
  });

  test('comments survive', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const parsed = parse(text);
        expect(listComments(parse(printFile(parsed)))).toEqual(listComments(parsed));
      }),
      { numRuns: 60 },
    );
  });
});
