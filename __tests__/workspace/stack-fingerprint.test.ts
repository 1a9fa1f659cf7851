import { describe, expect, it } from '@jest/globals';
import { fingerprintStack } from '../../src/workspace/stack-fingerprint.ts';
import { parseOne } from './parse-one.ts';

const inFunction = (stack: string, name = 'f'): string | undefined =>
  fingerprintStack(parseOne(`function ${name} {\n  stack {\n${stack}\n  }\n}\n`));

const plain =
  'db.query note {\n where = $db.note.id == $input.id\n sort = {id: "asc"}\n} as $rows\nvar $first {\n value = $rows|first\n}';

describe('the fingerprint of a stack is the same', () => {
  it.each([
    ['under other names of variables', plain.replaceAll('$rows', '$notes').replaceAll('$first', '$one')],
    ['with comments and another layout', `// what it does\n\n${plain.replaceAll('\n ', '\n      ')}`],
    ['with descriptions', plain.replace(' sort', ' description = "finds it"\n sort')],
    ['with arguments in another order', plain.replace(/( where.*)\n( sort.*)/, '$2\n$1')],
    ['with a quoted name', plain.replace('db.query note', 'db.query "note"')],
    ['with statements that are switched off', `!db.query note as $x\n${plain}`],
  ])('%s', (_, stack) => {
    expect(inFunction(stack, 'other')).toBe(inFunction(plain));
  });
});

describe('the fingerprint of a stack differs', () => {
  it.each([
    ['for another table', plain.replace('db.query note', 'db.query user')],
    ['for another value', plain.replace('"asc"', '"desc"')],
    ['for another filter', plain.replace('|first', '|last')],
    ['for another input', plain.replace('$input.id', '$input.key')],
    ['for another order of statements', plain.split('\nvar').reverse().join('\nvar').replace(/^ /, 'var ')],
    ['for variables that are mixed up', `${plain.replace('$rows|first', '$first|first')}`],
    ['for one statement more', `${plain}\nvar $x {\n value = 1\n}`],
  ])('%s', (_, stack) => {
    expect(inFunction(stack)).not.toBe(inFunction(plain));
  });

  it('and there is none for stacks of one statement, which are alike by chance', () => {
    expect(inFunction('db.query note as $rows')).toBeUndefined();
    expect(fingerprintStack(parseOne('table t {\n  schema\n}\n'))).toBeUndefined();
  });
});
