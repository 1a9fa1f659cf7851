import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'unknown-variable' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('unknown-variable is silent', () => {
  it('on what a statement, a loop, a catch or the platform sets', () => {
    expect(
      find(`var $a {
  value = 1
}
debug.log {
  value = $a ~ $var.a ~ $var["a"]
}`),
    ).toEqual([]);
    expect(
      find(`foreach ([1]) {
  each as $row {
    debug.log {
  value = $row
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`for (3) {
  each as $i {
    debug.log {
  value = $i
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input ~ $auth.id ~ $env.A ~ $env.$remote_ip
}`),
    ).toEqual([]);
    expect(
      find(`array.filter ([1]) if ($this > 1) as $big
debug.log {
  value = $big|map:$$ + $index
}`),
    ).toEqual([]);
  });
  it('on what a later branch or a switched off read says', () => {
    expect(
      find(`!debug.log {
  value = $nobody
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if (true) {
    var $a {
  value = 1
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  disabled = true
  value = $nobody
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = {!b: $nobody}
}`),
    ).toEqual([]);
  });
  it('on changes of what is set, on any way and at any place', () => {
    const changes = 'math.add $a {\n  value = 1\n}\narray.push $b.c {\n  value = 1\n}';
    const set = 'var $a {\n  value = 1\n}\nvar $b {\n  value = {c: []}\n}';
    expect(find(`${set}\n${changes}`)).toEqual([]);
    expect(find(`conditional {\n  if (true) {\n${set}\n  }\n}\n${changes}`)).toEqual([]);
    expect(find('foreach ([[]]) {\n  each as $row {\n    array.pop $row\n  }\n}')).toEqual([]);
  });
  it('on changes that may set, or leave their result elsewhere', () => {
    expect(find('var.update $a {\n  value = 1\n}\nvar.update $b.c {\n  value = 1\n}')).toEqual([]);
    expect(find('array.pop $rows as $last')).toEqual([]);
  });
  it('on texts that only look like variables', () => {
    expect(
      find(`debug.log {
  value = "$nobody {{ $nobody }}"
}`),
    ).toEqual([]);
  });
});

describe('unknown-variable reports', () => {
  it('names that nothing sets, each time', () => {
    expect(
      find(`debug.log {
  value = $nobody
}
debug.log {
  value = $var.nobody|trim
}`),
    ).toEqual([`:5 "$nobody"`, `:8 "$var.nobody"`]);
  });
  it('changes of what nothing sets', () => {
    expect(find('math.add $sum {\n  value = 1\n}\ndebug.log {\n  value = $sum\n}')).toEqual([`:4 "$sum"`]);
    expect(find('array.push $rows.list {\n  value = 1\n}')).toEqual([`:4 "$rows"`]);
    expect(find('text.append $var.log {\n  value = "a"\n}')).toEqual([`:4 "$var.log"`]);
    expect(find('!var $log {\n  value = ""\n}\ntext.append $log {\n  value = "a"\n}')).toEqual([`:7 "$log"`]);
  });
  it('a slip in what is changed, and nothing of the one that is meant', () => {
    const slip = 'var $total {\n  value = 0\n}\nmath.add $totla {\n  value = 1\n}';
    expect(find(slip)).toEqual([`:7 "$totla" → total`]);
    expect(findAll({ 'function/probe.xs': inFunction(slip) }, { only: 'unused-variable' })).toEqual([]);
  });
  it('a read before a change, once', () => {
    const sources = {
      'function/probe.xs': inFunction('debug.log {\n  value = $sum\n}\nmath.add $sum {\n  value = 1\n}'),
    };
    expect(findAll(sources).map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      'unknown-variable',
      'unknown-variable',
    ]);
  });
  it('what only a switched off statement sets', () => {
    expect(
      find(`!var $a {
  value = 1
}
debug.log {
  value = $a
}`),
    ).toEqual([`:8 "$a"`]);
  });
  it('a slip, with the right name', () => {
    expect(
      find(`var $total {
  value = 1
}
debug.log {
  value = $totla
}`),
    ).toEqual([`:8 "$totla" → total`]);
  });
  it('an input that is read as a variable, with the way to read it', () => {
    const read = (variable: string): string => `function probe {
  input {
    text goal
  }
  stack
  response = ${variable}|trim
}
`;
    for (const variable of ['$goal', '$input_goal']) {
      const sources = { 'function/probe.xs': read(variable) };
      const [found] = diagnose(sources, { only: 'unknown-variable' });
      expect(found?.fix?.edits.map(({ text }) => text)).toEqual(['$input.goal']);
    }
    expect(
      diagnose({ 'function/probe.xs': read('$output_goal') }, { only: 'unknown-variable' })[0]?.fix,
    ).toBe(undefined);
  });
});
