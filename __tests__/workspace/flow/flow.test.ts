import { describe, expect, it } from '@jest/globals';
import type { Document, Entry } from '../../../src/language/ast.ts';
import { buildFlow, findFlow } from '../../../src/workspace/flow/flow.ts';
import { inFunction } from '../../checks/in-function.ts';
import { describeFlow, describeUses, objectOf } from './flow-of.ts';

const set = (name: string, value = '1'): string => `var $${name} {\n  value = ${value}\n}\n`;
const read = (value: string): string => `debug.log {\n  value = ${value}\n}\n`;
const uses = (statements: string, clauses?: string): readonly string[] =>
  describeUses(inFunction(statements, clauses));

describe('what reaches a use', () => {
  it('is what was set last', () => {
    expect(uses(set('a') + set('a', '2') + read('$a'))).toEqual(['a: set ×1']);
  });

  it('is a change together with what was changed', () => {
    expect(uses(`${set('a', '[]')}array.push $a {\n  value = 1\n}\n${read('$a')}`)).toEqual(['a: set ×2']);
  });

  it('is nothing before it is set, and in its own value', () => {
    expect(uses(read('$a') + set('a', '$a'))).toEqual(['a: unset', 'a: unset']);
  });

  it('comes from groups and transactions as if they were not there', () => {
    expect(uses(`group {\n  stack {\n${set('a')}  }\n}\n${read('$a')}`)).toEqual(['a: set ×1']);
    expect(uses(`db.transaction {\n  stack {\n${set('a')}  }\n}\n${read('$a')}`)).toEqual(['a: set ×1']);
  });
});

describe('a statement that nobody knows', () => {
  const loop = (keyword: string): string =>
    `${keyword} ($input.list) {\n  each as $row {\n${set('a', '$row')}  }\n}\n${read('$a')}`;

  it('may set all that it names, wherever in it that stands', () => {
    const gaps = (statements: string): readonly string[] =>
      uses(statements).filter((use) => /unset|gap/.test(use));
    expect(gaps(loop('foreach'))).toHaveLength(1);
    expect(gaps(loop('foerach'))).toEqual([]);
  });

  it('sets nothing that cannot be set', () => {
    const text = inFunction('foo {\n  bar {\n    value = $input.a ~ $b\n  }\n}');
    const { definitions } = findFlow(objectOf(text), text);
    expect(definitions.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('ways that meet', () => {
  const branch = (word: string, body: string): string => `${word} {\n${body}}\n`;

  it('leave a gap where one of them sets nothing', () => {
    const conditional = `conditional {\n${branch('if (true)', set('a'))}}\n`;
    expect(uses(conditional + read('$a'))).toEqual(['a: gap by branch ×1']);
    expect(uses(set('a') + conditional + read('$a'))).toEqual(['a: set ×2']);
  });

  it('leave none where the others go no further', () => {
    const stop = 'return {\n  value = 1\n}\n';
    expect(
      uses(`conditional {\n${branch('if (true)', set('a'))}${branch('else', stop)}}\n${read('$a')}`),
    ).toEqual(['a: set ×1']);
  });

  it('fall from a case without a break into the next', () => {
    const statements = `switch (1) {\n  case (1) {\n${set('a')}  }\n  case (2) {\n${read('$a')}  } break\n  default {\n${set('a')}  }\n}\n${read('$a')}`;
    expect(uses(statements)).toEqual(['a: gap by branch ×1', 'a: gap by branch ×2']);
  });

  it('reach a catch from everywhere in the try', () => {
    const statements = `try_catch {\n  try {\n${set('a')}${set('b')}  }\n  catch {\n${read('$b')}  }\n  finally {\n${read('$a')}  }\n}\n${read('$a')}`;
    expect(uses(statements)).toEqual(['b: gap by try ×1', 'a: gap by try ×1', 'a: gap by try ×1']);
  });

  it('come round again in a loop, which may not run at all', () => {
    expect(
      uses(
        `foreach ([1]) {\n  each as $n {\n${read('$n')}${read('$last')}${set('last')}  }\n}\n${read('$last')}`,
      ),
    ).toEqual(['n: set ×1', 'last: gap by loop ×1 tested', 'last: gap by loop ×1']);
  });

  it('are told apart behind a test', () => {
    const conditional = `conditional {\n${branch('if (true)', set('a'))}}\n`;
    expect(uses(`${conditional}precondition (true)\n${read('$a')}`)).toEqual(['a: gap by branch ×1 tested']);
    expect(uses(conditional + read('$env.A && $a'))).toEqual(['a: gap by branch ×1 guarded']);
  });
});

describe('what stands beside the stack', () => {
  it('is read behind it', () => {
    expect(uses(set('a'), 'response = $a')).toEqual(['a: set ×1']);
    expect(uses(`${set('a')}return {\n  value = 1\n}`, 'response = $a')).toEqual(['a: set ×1']);
  });

  it('knows no variables in a test', () => {
    expect(
      uses(
        set('a'),
        'response = 1\n  test "t" {\n    expect.to_equal ($response) {\n      value = $a\n    }\n  }',
      ),
    ).toEqual(['a: unset']);
  });

  it('is the stack of a to_throw, which starts with nothing', () => {
    const text = `workflow_test w {\n  stack {\n${set('a')}expect.to_throw {\n  stack {\n${read('$a')}  }\n}\n${read('$a')}  }\n}\n`;
    expect(describeUses(text)).toEqual(['a: unset', 'a: set ×1']);
  });
});

describe('what is no use', () => {
  it('is what is there without being set', () => {
    expect(uses(read('$input.a ~ $auth.id ~ $env.A ~ $this ~ $$ ~ $index'))).toEqual([]);
  });

  it('is what is switched off', () => {
    expect(uses(`!${read('$a')}${read('$env.A|!add:$b')}`)).toEqual([]);
  });

  it('is a text, which may still read the variable', () => {
    const text = inFunction(`${set('a')}${set('b')}${read('"{{ $var.a }}"')}`);
    const flow = findFlow(objectOf(text), text);
    expect(flow.uses).toEqual([]);
    expect([flow.mayRead('a'), flow.mayRead('b')]).toEqual([true, false]);
  });
});

describe('what cannot be read', () => {
  it('may set and read every variable that it names', () => {
    const text = inFunction(`${set('a')}${read('$a ~ $b')}`);
    const { document } = objectOf(text);
    const broken = spoil(document, text);
    const flow = buildFlow(broken, text);
    expect(describeFlow(flow)).toEqual(['a: set ×1', 'b: unset']);
    expect(flow.mayRead('a')).toBe(true);
    expect(flow.definitions.map(({ kind }) => kind)).toEqual(['unknown']);
  });
});

/** The same document, as if its `var` could not be read. */
function spoil(document: Document, text: string): Document {
  const spoilEntry = (entry: Entry): Entry => {
    if (entry.type !== 'statement') return entry;
    if (entry.keyword.text === 'var') return { type: 'broken', start: entry.start, end: entry.end };
    const { body } = entry;
    return body === undefined
      ? entry
      : { ...entry, body: { ...body, entries: body.entries.map(spoilEntry) } };
  };
  expect(text).toContain('var $a');
  return { ...document, body: { ...document.body, entries: document.body.entries.map(spoilEntry) } };
}
