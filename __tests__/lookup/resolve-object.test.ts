import { describe, expect, it } from '@jest/globals';
import { renderObjectName, resolveObject } from '../../src/lookup/resolve-object.ts';
import { buildFrom } from '../workspace/parse-one.ts';

const endpoint = (path: string, verb: string, group: string): string =>
  `query "${path}" verb=${verb} {\n  api_group = "${group}"\n  input\n  stack\n  response = null\n}\n`;
const workspace = buildFrom({
  'a.xs': endpoint('products', 'GET', 'shop'),
  'b.xs': endpoint('products', 'POST', 'shop'),
  'c.xs': endpoint('products', 'GET', 'admin'),
  'd.xs': endpoint('orders/{id}', 'GET', 'shop'),
  'e.xs': 'function "cart/total" {\n  stack\n}\n---\nfunction order {\n  stack\n}\n',
  'f.xs': 'table order {\n  schema\n}\n---\ntable "Old: notes" {\n  schema\n}\n',
  'g.xs': 'agent "Shop assistant" {\n  canonical = "a"\n}\n---\ntable order {\n  schema\n}\n',
});
const ask = (asked: string): string => {
  const answer = resolveObject(asked, workspace);
  if (answer.found) return renderObjectName(answer.object);
  return `${answer.several ? 'several' : 'none'}: ${answer.names.join(', ')}`;
};

describe('an object is found', () => {
  it.each([
    ['by kind and name', 'table:order', 'table:order'],
    ['by a name that only it has', 'cart/total', 'function:cart/total'],
    ['by a name with blanks', 'agent:Shop assistant', 'agent:Shop assistant'],
    ['by a name with a colon', 'Old: notes', 'table:Old: notes'],
    ['by verb, group and path', 'GET shop/products', 'GET shop/products'],
    ['whatever the case of the verb, and with a slash', 'post /shop/products', 'POST shop/products'],
    ['by verb and path where that is clear', 'GET orders/{id}', 'GET shop/orders/{id}'],
    ['by the path alone', 'query:orders/{id}', 'GET shop/orders/{id}'],
  ])('%s', (_, asked, found) => {
    expect(ask(asked)).toBe(found);
  });
});

describe('an object is not found', () => {
  it.each([
    ['when two kinds share the name', 'order', 'several: function:order, table:order'],
    ['when groups share the path', 'GET products', 'several: GET admin/products, GET shop/products'],
    ['when the name is wrong', 'cart/totl', 'none: function:cart/total'],
    ['when the name of a kind is wrong', 'table:ordr', 'none: table:order'],
    ['when the verb is wrong', 'PUT shop/products', 'none: GET shop/products, POST shop/products'],
    ['when nothing is near', 'xyzzy', 'none: '],
  ])('%s', (_, asked, answer) => {
    expect(ask(asked)).toBe(answer);
  });
});
