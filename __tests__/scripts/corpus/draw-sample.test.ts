import { describe, expect, it } from '@jest/globals';
import { drawSample } from '../../../scripts/corpus/draw-sample.ts';

const numbers = Array.from({ length: 100 }, (_, index) => index);

describe('a sample', () => {
  it('is as large as asked for, without repeats, in the order of what it is drawn from', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const sample = drawSample(numbers, 10, seed);
      expect(new Set(sample).size).toBe(10);
      expect([...sample].sort((a, b) => a - b)).toEqual(sample);
    }
  });

  it('is everything where there is no more', () => {
    expect(drawSample([1, 2, 3], 5, 1)).toEqual([1, 2, 3]);
    expect(drawSample([], 5, 1)).toEqual([]);
  });

  it('is the same for the same seed, and another one for another', () => {
    expect(drawSample(numbers, 10, 7)).toEqual(drawSample(numbers, 10, 7));
    expect(drawSample(numbers, 10, 7)).not.toEqual(drawSample(numbers, 10, 8));
  });

  it('takes each item alike often', () => {
    const taken = numbers.map(() => 0);
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const item of drawSample(numbers, 10, seed)) taken[item] = (taken[item] ?? 0) + 1;
    // 200 each are expected; 14 is the standard deviation.
    expect(Math.min(...taken)).toBeGreaterThan(130);
    expect(Math.max(...taken)).toBeLessThan(270);
  });
});
