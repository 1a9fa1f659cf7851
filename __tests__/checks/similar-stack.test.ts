import { describe, expect, it } from '@jest/globals';
import { buildSnapshotObjects, diagnose, findAll } from './check-sources.ts';

const only = { only: 'similar-stack' };

/** Twelve statements. */
const stack = (name = 'row', limit = '10'): string => `
    db.query note {
      where = $db.note.user_id == $input.user
      return = {type: "list"}
    } as $${name}s
    var $sum {
      value = 0
    }
    foreach ($${name}s) {
      each as $${name} {
        conditional {
          if ($${name}.size > ${limit}) {
            math.add $sum {
              value = $${name}.size
            }
          }
          else {
            math.sub $sum {
              value = 1
            }
          }
        }
      }
    }
    function.run tell {
      input = {sum: $sum}
    } as $told
    debug.log {
      value = $told
    }`;
const inFunction = (name: string, text = stack()): string =>
  `function ${name} {\n  input {\n    int user\n  }\n  stack {${text}\n  }\n  response = $sum\n}\n`;
const inEndpoint = (name: string, text = stack()): string =>
  `query ${name} verb=POST {\n  api_group = "notes"\n  input {\n    int user\n  }\n  stack {${text}\n  }\n  response = $sum\n}\n`;

describe('similar-stack is silent', () => {
  it('where another table or another function is meant: neither can be an input', () => {
    const other = stack().replaceAll('note', 'task');
    expect(
      findAll({ 'function/a.xs': inFunction('a'), 'function/b.xs': inFunction('b', other) }, only),
    ).toEqual([]);
    const call = stack().replace('run tell', 'run ask');
    expect(
      findAll({ 'function/a.xs': inFunction('a'), 'function/b.xs': inFunction('b', call) }, only),
    ).toEqual([]);
  });

  it('where more than a tenth differs', () => {
    const other = stack()
      .replace('> 10', '<= $input.user * 2 + 4')
      .replace('value = 1', 'value = $row.weight|floor');
    expect(
      findAll({ 'function/a.xs': inFunction('a'), 'function/b.xs': inFunction('b', other) }, only),
    ).toEqual([]);
  });

  it('on short stacks', () => {
    const short = stack().slice(0, stack().indexOf('function.run'));
    expect(
      findAll({ 'function/a.xs': inFunction('a', short), 'function/b.xs': inFunction('b', short) }, only),
    ).toEqual([]);
  });

  it('on a copy of the workspace, and on two documents of one object: other checks tell of them', () => {
    expect(
      findAll({ 'one/function/a.xs': inFunction('a'), 'two/function/b.xs': inFunction('b') }, only),
    ).toEqual([]);
    expect(findAll({ 'function/a.xs': inFunction('a'), 'function/b.xs': inFunction('a') }, only)).toEqual([]);
  });

  it('on tests of a workflow', () => {
    const test = (name: string): string => `workflow_test ${name} {\n  stack {${stack()}\n  }\n}\n`;
    expect(findAll({ 'workflow_test/a.xs': test('a'), 'workflow_test/b.xs': test('b') }, only)).toEqual([]);
  });

  it('on what cannot be read in full', () => {
    const broken = inFunction('b').replace('value = 0', 'value = (');
    expect(findAll({ 'function/a.xs': inFunction('a'), 'function/b.xs': broken }, only)).toEqual([]);
  });
});

describe('similar-stack reports', () => {
  it('the later of two, however its variables are called', () => {
    const sources = { 'function/a.xs': inFunction('a'), 'function/b.xs': inFunction('b', stack('item')) };
    expect(findAll(sources, only)).toEqual(['similar-stack function/b.xs:1 "b"']);
    expect(diagnose(sources, only)).toMatchObject([
      {
        severity: 'notice',
        message: 'The stack of function "b" is the same as the stack of function "a".',
        help: 'Call function "a" here.',
        related: [{ file: 'function/a.xs', line: 1, message: 'The other one is here.' }],
      },
    ]);
  });

  it('how much is the same, and who calls whom', () => {
    const advise = (sources: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
      diagnose(sources, only).flatMap(({ message, help }) => [message, help]);
    expect(
      advise({ 'api/notes/a.xs': inEndpoint('a'), 'api/notes/b.xs': inEndpoint('b', stack('row', '20')) }),
    ).toEqual([
      expect.stringMatching(
        /^The stack of endpoint POST "b" in group "notes" is to 9\d % the same as the stack of endpoint POST "a" in group "notes"\.$/,
      ),
      'Move the shared part into a function, with an input for what differs, and call it from both.',
    ]);
    expect(advise({ 'api/notes/a.xs': inEndpoint('a'), 'function/b.xs': inFunction('b') })[1]).toBe(
      'Call this function in endpoint POST "a" in group "notes".',
    );
  });

  it('what reads another variable as nearly the same only', () => {
    const other = stack().replace('value = $told', 'value = $sum');
    const sources = { 'function/a.xs': inFunction('a'), 'function/b.xs': inFunction('b', other) };
    expect(diagnose(sources, only)[0]?.message).toBe(
      'The stack of function "b" is to 99 % the same as the stack of function "a".',
    );
  });

  it('each copy once, with the one that is most like it', () => {
    const sources = {
      'function/a.xs': inFunction('a'),
      'function/b.xs': inFunction('b', stack('row', '20')),
      'function/c.xs': inFunction('c', stack('row', '20')),
    };
    expect(diagnose(sources, only).map(({ file, related }) => [file, related?.[0]?.file])).toEqual([
      ['function/b.xs', 'function/a.xs'],
      ['function/c.xs', 'function/b.xs'],
    ]);
  });

  it('what is the same in the snapshot alone', () => {
    const snapshot = buildSnapshotObjects({ 'function/a.xs': inFunction('a') });
    const sources = { 'function/b.xs': inFunction('b', stack('item')) };
    expect(diagnose(sources, { ...only, snapshot })).toMatchObject([
      {
        message:
          'The stack of function "b" is the same as the stack of function "a", which is in the snapshot.',
        help: 'Call function "a" here.',
      },
    ]);
    expect(findAll({ 'function/b.xs': inFunction('b', stack('row', '20')) }, { ...only, snapshot })).toEqual(
      [],
    );
  });
});

describe('similar-stack, with a snapshot, says nothing', () => {
  it('of what has another name now, or goes away', () => {
    const guid = '  guid = "AEIMQUYcgkosw048AEIMQUYcgko"\n}\n';
    const named = (name: string): string => inFunction(name).replace(/\}\n$/, guid);
    const snapshot = buildSnapshotObjects({ 'function/a.xs': named('a') });
    expect(findAll({ 'function/b.xs': named('b') }, { ...only, snapshot })).toEqual([]);
    const whole = { 'function/b.xs': inFunction('b'), 'workspace/w.xs': 'workspace w {\n}\n' };
    expect(findAll(whole, { ...only, snapshot })).toEqual([]);
  });
});
