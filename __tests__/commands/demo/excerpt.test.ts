import { describe, expect, test } from '@jest/globals';
import { cutBlocks, cutLines } from '../../../src/commands/demo/excerpt.ts';

describe('cutBlocks', () => {
  const text = (count: number) =>
    `head\n\n${Array.from({ length: count }, (_, index) => `block ${index}\nsecond line\n\n`).join('')}total\n`;

  test('keeps the first blocks and the last, and counts the rest', () => {
    expect(cutBlocks(text(5), 2, 'things')).toBe(
      'head\n\nblock 0\nsecond line\n\nblock 1\nsecond line\n\n… 3 more things …\n\ntotal\n',
    );
  });

  test.each([0, 1, 2, 3])('leaves %i blocks as they are: nothing is won by cutting', (count) => {
    expect(cutBlocks(text(count), 2, 'things')).toBe(text(count));
  });
});

test('cutLines marks what it cuts', () => {
  expect(cutLines(`short\n${'x'.repeat(400)}\n`)).toBe(`short\n${'x'.repeat(169)}…\n`);
});
