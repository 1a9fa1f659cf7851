import { describe, expect, test } from '@jest/globals';
import { QUICK_FORMATS, runInput } from '../../scripts/fuzz/run-input.ts';

const inStack = (source: string): string =>
  `function a {\n  input\n  stack {\n${source}\n  }\n  response = 1\n}\n`;
const asValue = (source: string): string => `function a {\n  input\n  stack\n  response = ${source}\n}\n`;
const asInput = (source: string): string =>
  `function a {\n  input {\n    ${source}\n  }\n  stack\n  response = 1\n}\n`;
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

/**
 * Long texts of one kind through everything: tree, workspace, all checks, all formats. Nothing may be thrown, and every
 * place has to be in the text. How long the largest ones take is told by `npm run hostile`.
 */
describe('gives an answer on', () => {
  test.each<[what: string, text: string]>([
    // Names that do not exist: for each, similar ones are looked for.
    ['unknown statements', inStack(numbered(500, (index) => `nothing.x${index}`))],
    ['unknown filters', asValue(`$a${'|a:1'.repeat(500)}`)],
    ['unknown types', asInput(numbered(500, (index) => `typ${index} f${index}`))],
    ['unknown arguments', inStack(`db.query t {\n${numbered(500, (index) => `a${index} = 1`)}\n}`)],
    ['unknown tables', inStack(numbered(500, (index) => `db.query t${index}`))],
    [
      'unknown inputs',
      asInput(numbered(800, (index) => `text c${index}`)).replace(
        '= 1',
        `= [${numbered(800, (index) => `$input.d${index}`)}]`,
      ),
    ],
    ['unknown kinds of document', 'a{}\n---\n'.repeat(500)],
    [
      'unknown names among as many known ones',
      numbered(
        400,
        (index) =>
          `function f${index} {\n  input\n  stack {\n    function.run g${index}\n  }\n  response = 1\n}\n---`,
      ),
    ],
    [
      'names of 10,000 letters',
      inStack(numbered(20, (index) => `function.run "${'x'.repeat(2_500)}${index}"`)),
    ],

    // The same thing many times: for each, the others are looked at.
    ['the same field', asInput('text a\n'.repeat(500))],
    ['the same argument', inStack(`var $x {\n${'value = 1\n'.repeat(500)}}`)],
    ['the same clause', `function a {\n${'response = 1\n'.repeat(500)}}`],
    ['the same branch', inStack(`conditional {\nif (1) { }${'\nelse { }'.repeat(400)}\n}`)],
    [
      'other branches before the same one',
      inStack(`conditional {\nif (1) { }${'\nelseif (1) { }'.repeat(300)}${'\nelse { }'.repeat(300)}\n}`),
    ],
    [
      'the same endpoint',
      'query a verb=GET {\n  api_group = "x"\n  input\n  stack\n  response = 1\n}\n---\n'.repeat(300),
    ],
    ['the same call', `${inStack('function.run a {\n  input = {x: 1}\n}\n'.repeat(500))}`],
    ['lost branches', inStack('else { }\n'.repeat(400))],
    [
      'words in place of texts',
      asValue(`[${'1, '.repeat(10)}]`).replace(
        'stack',
        `stack {\n${numbered(500, (index) => `var $v${index} { value = w${index} }`)}\n}`,
      ),
    ],
    [
      'names and computed values of one query',
      inStack(
        `db.query t {\n  where = [${'$db.x.y\n'.repeat(300)}]\n  eval = {${numbered(300, (index) => `e${index}: 1,`)}}\n}`,
      ),
    ],
    [
      'comments that suppress findings',
      inStack(`${'// xano-ci-disable-next-line unknown-statement -- why\n'.repeat(2_500)}nothing`),
    ],

    // Trees.
    ['items', asValue(`[${'1, '.repeat(2_500)}1]`)],
    ['pairs', asValue(`{${numbered(1_000, (index) => `k${index}: 1,`)}}`)],
    ['arguments of a filter', asValue(`$a|first${':1'.repeat(1_000)}`)],
    ['operators, just not too many', asValue(`1${'+1'.repeat(900)}`)],
    ['conditions in a row', inStack(`precondition (${'$a == 1 && '.repeat(300)}true)\n`.repeat(4))],
  ])('%s', (_, text) => {
    expect(runInput(text, QUICK_FORMATS)).toBeUndefined();
  });
});
