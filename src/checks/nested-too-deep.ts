import type { Check } from './check.ts';

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

export const nestedTooDeep: Check = {
  id: 'nested-too-deep',
  category: 'syntax',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'Brackets that are nested deeper than any program needs.',
  why: 'Reading such a text would need unbounded memory, so it is not read. Move inner parts into functions or variables.',
  bad: {
    sources: { 'function/deep.xs': `function deep {\n  input\n  stack\n  response = ${deep(300)}\n}\n` },
    at: ['['],
  },
  good: { 'function/deep.xs': `function deep {\n  input\n  stack\n  response = ${deep(30)}\n}\n` },
};
