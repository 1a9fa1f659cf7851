import { expect, test } from '@jest/globals';
import { resolveNear } from '../../src/source/resolve-near.ts';

test.each<[wanted: string, names: readonly string[], right: string | undefined]>([
  ['custmer', ['customer', 'order'], 'customer'],
  ['Customer', ['customer'], 'customer'],
  ['order', ['orders', 'older'], undefined],
  ['cstmr', ['customer'], undefined],
  ['customers_all', ['customer'], undefined],
  ['id', ['if'], undefined],
  ['customer', [], undefined],
])('%j among %j', (wanted, names, right) => {
  expect(resolveNear(wanted, names)).toBe(right);
});
