import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const probe = (statements: string) => ({ 'function/probe.xs': inFunction(statements) });
const find = (statements: string): readonly string[] =>
  findAll(probe(statements), { only: 'misplaced-branch' });

describe('misplaced-branch is silent', () => {
  it('on branches where they belong, several where several may be', () => {
    expect(
      find(
        'conditional {\n  if (true) {\n  }\n  elseif (1) {\n  }\n  elseif (2) {\n  }\n  else {\n  }\n}\nswitch (1) {\n  case (1) {\n  } break\n  case (2) {\n  }\n  default {\n  }\n}\ntry_catch {\n  catch {\n  }\n  try {\n  }\n}',
      ),
    ).toEqual([]);
  });

  it('on an "else" behind an "else if": that is a branch of its own', () => {
    expect(find('conditional {\n  if (1) {\n  }\n  else if (2) {\n  }\n  else {\n  }\n}')).toEqual([]);
  });

  it('on words that are unknown: they are reported as such', () => {
    expect(find('while (true) {\n  foo {\n  }\n}')).toEqual([]);
  });

  it('in statements of which nobody knows what they hold', () => {
    expect(find('placeholder {\n  var $a { value = 1 }\n}\nfoo {\n  debug.log { value = 1 }\n}')).toEqual([]);
  });

  it('on a branch in a stack: that is an unknown statement', () => {
    expect(findAll(probe('else {\n}'))).toEqual([expect.stringMatching(/^unknown-statement .*:4 "else"/)]);
  });
});

describe('misplaced-branch reports', () => {
  it('statements without their branch, each of them, and says where they stand', () => {
    const source = 'try_catch {\n  var $a { value = 1 }\n  debug.log { value = $a }\n}';
    const found = diagnose(probe(source), { only: 'misplaced-branch' });
    const help = 'Statements stand in its "try", "catch" or "finally".';
    expect(found.map(({ line, message, help }) => [line, message, help])).toEqual([
      [5, '"var" cannot stand directly in "try_catch".', help],
      [6, '"debug.log" cannot stand directly in "try_catch".', help],
    ]);
  });

  it('branches of another statement', () => {
    const found = diagnose(
      probe('switch (1) {\n  if (true) {\n  }\n}\nconditional {\n  if (true) {\n  }\n  default {\n  }\n}'),
    );
    expect(found.map(({ line, help }) => [line, help])).toEqual([
      [5, 'Statements stand in its "case" or "default".'],
      [11, 'Statements stand in its "if", "elseif" or "else".'],
    ]);
  });

  it('a second one of what stands once', () => {
    expect(find('conditional {\n  if (1) {\n  }\n  if (2) {\n  }\n  else {\n  }\n  else {\n  }\n}')).toEqual([
      'misplaced-branch function/probe.xs:7 "if"',
      'misplaced-branch function/probe.xs:11 "else"',
    ]);
  });

  it('statements among arguments', () => {
    const source = 'var $a {\n  value = 1\n  debug.log { value = 1 }\n}';
    const [found] = diagnose(probe(source), { only: 'misplaced-branch' });
    expect(found?.help).toBe('Between its braces stand arguments only.');
  });
});

describe('misplaced-branch, at the edges', () => {
  it('leaves "else if" to the check of that name', () => {
    const text = 'conditional {\n  if (1) {\n  }\n  else if (2) {\n  }\n  else if (3) {\n  }\n}';
    expect(new Set(diagnose(probe(text)).map(({ check }) => check))).toEqual(new Set(['else-if-two-words']));
  });
});
