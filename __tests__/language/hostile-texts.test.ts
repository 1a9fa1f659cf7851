import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';
import { MAX_TREE_DEPTH } from '../../src/language/resolve-too-deep.ts';
import { walk } from '../../src/language/visit.ts';

/** Reads a text and walks what it gives, as every run does; says which problems there are. */
function read(text: string): readonly string[] {
  const { documents, problems } = parseFile({ path: 'test.xs', text });
  for (const document of documents) walk(document, [{}]);
  // The one behind a hundred says that there are more.
  return problems.slice(0, 100).map((problem) => problem.check);
}

const inFunction = (source: string): string => `function a {\n${source}\n}\n`;
const asValue = (source: string): string => inFunction(`  response = ${source}`);
const asField = (source: string): string => inFunction(`  input {\n    ${source}\n  }`);

/**
 * Nobody writes these. Someone may send them, to a run that reads whatever a pull request holds: none may end it, or
 * take longer than its size explains. What is slow or deep here does not return within a test's time, or throws.
 */
describe('returns on', () => {
  test.each<[what: string, text: string, problem: string | undefined]>([
    // Texts.
    ['1 MB of a text that is never closed', asValue(`"${'\\n'.repeat(500_000)}`), 'unclosed-text'],
    ['escaped quotes in a text that is never closed', asValue(`"${'\\"'.repeat(200_000)}`), 'unclosed-text'],
    ['quotes that are never closed in many documents', 'query \\"\n---\n'.repeat(20_000), 'unclosed-text'],
    ['quotes alone', '"'.repeat(200_001), 'syntax-error'],
    ['backticks alone', '`'.repeat(200_001), 'syntax-error'],
    ['1 MB of a text', asValue(`"${'\\n'.repeat(500_000)}"`), undefined],
    ['1 MB of a text in three quotes', asValue(`"""\n${'"\n'.repeat(500_000)}"""`), undefined],

    // Nesting.
    ['open squares', asValue('['.repeat(100_000)), 'nested-too-deep'],
    ['open parentheses', asValue('('.repeat(100_000)), 'nested-too-deep'],
    ['open objects', asValue('{a:'.repeat(100_000)), 'nested-too-deep'],
    ['closed squares', asValue('['.repeat(50_000) + ']'.repeat(50_000)), 'nested-too-deep'],
    ['brackets in a template', asValue(`\`${'('.repeat(100_000)}\``), 'nested-too-deep'],
    ['blocks', inFunction('a {'.repeat(100_000)), 'nested-too-deep'],
    ['objects of fields', asField('object a { schema { '.repeat(50_000)), 'nested-too-deep'],
    ['calls', asValue('a('.repeat(100_000)), 'nested-too-deep'],
    ['squares behind a name', asValue('$a['.repeat(100_000)), 'nested-too-deep'],
    ['braces of templates', inFunction('{{'.repeat(100_000)), 'nested-too-deep'],

    // Chains, which make trees deep without brackets.
    ['negations', asValue(`${'!'.repeat(200_000)}$a`), 'nested-too-deep'],
    ['minus signs', asValue(`${'-'.repeat(200_000)}$a`), 'nested-too-deep'],
    ['members', asValue(`$a${'.a'.repeat(100_000)}`), 'nested-too-deep'],
    ['indexes', asValue(`$a${'[0]'.repeat(30_000)}`), 'nested-too-deep'],
    ['sums', asValue(`1${'+1'.repeat(50_000)}`), 'nested-too-deep'],
    ['conditions in conditions', asValue(`${'$a?$b:'.repeat(50_000)}1`), 'nested-too-deep'],
    ['conditions that go on with conditions', asValue('$a?'.repeat(100_000)), 'nested-too-deep'],
    ['conditions in arguments of filters', asValue(`$a${'|b:1?2:3'.repeat(20_000)}`), 'nested-too-deep'],
    ['a path', asValue(`a${'.a'.repeat(100_000)}`), undefined],
    ['filters', asValue(`$a${'|a'.repeat(100_000)}`), undefined],
    ['arguments of a filter', asValue(`$a|b${':1'.repeat(100_000)}`), undefined],
    ['header parts', inFunction(`a${' $b'.repeat(100_000)}`), undefined],
    ['branches', inFunction(`if (1) { }${'\nelseif (1) { }'.repeat(10_000)}`), undefined],
    ['filters of a field', asField(`text a filters=a${'|a:1'.repeat(50_000)}`), undefined],

    // The same thing read again and again at each level: time doubles with each, unless results are kept.
    ['calls or headers', inFunction(`${'a b({input{text a{'.repeat(60)}@`), 'syntax-error'],
    ['templates or texts', asValue(`${'`['.repeat(120)}`), 'syntax-error'],
    ['bounds or operands', asValue(`${'$a between ('.repeat(100)}1${')'.repeat(100)}`), undefined],
    ['aliases', inFunction('a as {input{text a{'.repeat(60)), 'syntax-error'],

    // Size.
    ['documents', 'a{}'.repeat(50_000), undefined],
    ['documents, the last one broken', `${'a{}\n'.repeat(40_000)}{`, 'syntax-error'],
    ['a line without a brace', 'a'.repeat(500_000), 'syntax-error'],
    ['lines without a brace', 'table b\n'.repeat(100_000), 'syntax-error'],
    ['lines of another language', 'a b\n'.repeat(100_000), 'syntax-error'],
    ['blanks', asValue(' '.repeat(500_000)), 'syntax-error'],
    ['line ends', '\n'.repeat(500_000), undefined],
    ['comments', '// a\n'.repeat(200_000), undefined],
    ['open brackets in an argument of a field', asField(`text a filters=a:${'['.repeat(10_000)}`), undefined],
    ['numbers', asValue('1'.repeat(100_000)), undefined],
    ['items', asValue(`[${'1\n'.repeat(100_000)}]`), undefined],
  ])('%s', (_, text, problem) => {
    expect(new Set(read(text))).toEqual(new Set(problem === undefined ? [] : [problem]));
  });
});

describe('what people may write is far from the limits', () => {
  test.each([
    ['brackets', `${'['.repeat(200)}1${']'.repeat(200)}`],
    ['objects', `${'{a: '.repeat(200)}1${'}'.repeat(200)}`],
    ['parentheses and filters', `${'('.repeat(200)}$a${'|first)'.repeat(200)}`],
    ['branches of conditions', `${'$a == 1 ? 2 : '.repeat(200)}3`],
    ['joined texts', `"a"${' ~ $b'.repeat(900)}`],
  ])('%s', (_, source) => {
    expect(read(asValue(source))).toEqual([]);
  });

  test('blocks', () => {
    expect(read(inFunction(`${'if (1) {\n'.repeat(200)}${'}\n'.repeat(200)}`))).toEqual([]);
  });

  test('a tree is as deep as the limit says, and no deeper', () => {
    const sum = (operators: number): string => asValue(`1${' + 1'.repeat(operators)}`);
    // Around the sum stand the document, its block and the assignment; its last operand is one deeper.
    expect(read(sum(MAX_TREE_DEPTH - 4))).toEqual([]);
    expect(read(sum(MAX_TREE_DEPTH - 3))).toEqual(['nested-too-deep']);
  });
});
