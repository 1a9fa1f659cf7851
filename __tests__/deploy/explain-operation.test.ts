import { expect, test } from '@jest/globals';
import { explainBlock } from '../../src/deploy/steps/explain-operation.ts';

const known = [
  { object: 'table user', field: 'email' },
  { object: 'function old', field: undefined },
];

test.each([
  ['create', 'table', 'user', '', true],
  ['add_field', 'table', 'user', 'email', true],
  ['alter_field', 'table', 'user', 'email: text to int', true],
  ['drop_field', 'table', 'user', '', true],
  ['delete', 'function', 'old', '', true],
  // Another field than the one that was looked at.
  ['drop_field', 'table', 'user', 'email_old', false],
  ['drop_field', 'table', 'order', 'email', false],
  ['cascade_delete', 'query', 'old GET', '', false],
  // Never meant, whatever is known.
  ['truncate', 'table', 'user', 'email', false],
  ['rebuild', 'function', 'old', '', false],
  ['update', 'function', 'f', 'exception: no such filter', false],
  ['create', 'function', 'f', 'holds mvp:placeholder', false],
])('%s of %s %s (%s): %s', (action, type, name, details, passes) => {
  const block = explainBlock({ action, type, name, details }, known);
  expect(block === undefined).toBe(passes);
  if (block !== undefined) expect(block).toContain(`${type} "${name}"`);
});
