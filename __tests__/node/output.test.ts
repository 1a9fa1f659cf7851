import { describe, expect, test } from '@jest/globals';
import { wantsColor } from '../../src/node/output.ts';

describe('wantsColor', () => {
  test.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal that can show none', true, { TERM: 'dumb' }, false],
    ['a terminal and NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR, which is none', true, { NO_COLOR: '' }, true],
    ['a pipe and FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 on a terminal', true, { FORCE_COLOR: '0' }, false],
    ['NO_COLOR against FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, isTerminal, env, wanted) => {
    expect(wantsColor(isTerminal, env)).toBe(wanted);
  });
});
