import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'probe.xs': inFunction(statements) }, { only: 'placeholder-statement' });

describe('placeholder-statement', () => {
  it('is silent on variables of that name, and on what is switched off', () => {
    expect(find('var $placeholder {\n value = "placeholder"\n}\n!placeholder "a"')).toEqual([]);
  });

  it('reports each, at any depth, with a name or without', () => {
    expect(find('placeholder\nconditional {\n if (true) {\n placeholder "a/b"\n}\n}')).toEqual([
      'placeholder-statement probe.xs:4 "placeholder"',
      'placeholder-statement probe.xs:7 "placeholder"',
    ]);
  });
});
