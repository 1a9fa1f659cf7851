import type { Check } from './check.ts';

export const unclosedText: Check = {
  id: 'unclosed-text',
  category: 'syntax',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A text that is opened with quotes and never closed.',
  why: 'Everything after the opening quote becomes part of the text, so nothing behind it can be read.',
  bad: {
    sources: { 'function/greet.xs': 'function greet {\n  input\n  stack\n  response = "hello\n}\n' },
    at: ['"'],
  },
  good: { 'function/greet.xs': 'function greet {\n  input\n  stack\n  response = "hello"\n}\n' },
};
