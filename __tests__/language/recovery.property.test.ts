import { expect, test } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';
import { diagnose } from '../checks/check-sources.ts';
import { fc } from '../support/properties.ts';
import { readExamples } from './support/read-examples.ts';

const TOKENS = /"""|"(?:[^"\\\n]|\\.)*"|[\p{L}\d_$.]+|[^\s\p{L}\d_$.]/gu;
const examples = readExamples().map(([, text]) => ({ text, tokens: [...text.matchAll(TOKENS)] }));

const damaged = fc
  .record({ file: fc.nat(), token: fc.nat(), how: fc.constantFrom('delete', 'double', 'swap') })
  .map(({ file, token, how }) => {
    const { text, tokens } = examples[file % examples.length] ?? { text: '', tokens: [] };
    const index = token % Math.max(1, tokens.length);
    const here = tokens[index];
    const next = tokens[index + 1];
    if (here === undefined) return text;
    const end = here.index + here[0].length;
    if (how === 'delete') return text.slice(0, here.index) + text.slice(end);
    if (how === 'double' || next === undefined) return text.slice(0, end) + here[0] + text.slice(end);
    const between = text.slice(end, next.index);
    return text.slice(0, here.index) + next[0] + between + here[0] + text.slice(next.index + next[0].length);
  });

test('whatever token is missing, doubled or swapped: nothing throws, and every place is in the file', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const { documents, broken, problems, comments } = parseFile({ path: 'test.xs', text });
      for (const { start, end } of [...documents, ...broken, ...problems, ...comments]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});

const COUNT = 8;
/** Each statement has a mistake of its own, so that it shows whether it was read. */
const statements: readonly string[] = Array.from({ length: COUNT }, (_, index) =>
  index % 2 === 0
    ? `    function.run "missing_${index}" {\n      input = {a: $input.none_${index}, b: "c"}\n    }`
    : `    conditional {\n      if ($input.none_${index} == "a") {\n        debug.log {\n          value = $input.other_${index}\n        }\n      }\n    }`,
);

const SLIPS: readonly ((statement: string) => string)[] = [
  (statement) => statement.replace(/\}$/, ''),
  (statement) => `${statement}}`,
  (statement) => statement.replace('{', ''),
  (statement) => statement.replace('{', '{{'),
  (statement) => statement.replace('"', ''),
  (statement) => statement.replace(/"([^"]*)"/, '"$1'),
  (statement) => statement.replace('=', '=='),
  (statement) => statement.replace('$', '$ + '),
  (statement) => `    const a = b.map(c => c.d);\n${statement}`,
  (statement) => statement.replace(/\n/, ';\n'),
];

/** What is told of each statement but one, by its own number. */
function findOthers(lines: readonly string[], but: number): readonly string[] {
  const text = `function a {\n  input {\n    text b\n  }\n\n  stack {\n${lines.join('\n\n')}\n  }\n\n  response = $input.b\n}\n`;
  return diagnose({ 'function/a.xs': text })
    .filter(({ message }) => /_\d/.test(message) && !message.includes(`_${but}"`))
    .map(({ check, message }) => `${check} ${message}`)
    .sort();
}

test('a statement that is broken leaves what is told of the others as it was', () => {
  fc.assert(
    fc.property(fc.nat(COUNT - 1), fc.constantFrom(...SLIPS), (index, slip) => {
      expect(findOthers(statements, index).length).toBeGreaterThanOrEqual(COUNT);
      const broken = statements.map((statement, other) => (other === index ? slip(statement) : statement));
      expect(findOthers(broken, index)).toEqual(findOthers(statements, index));
    }),
    { numRuns: 60 },
  );
});
