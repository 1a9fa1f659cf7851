import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

const tool = (value: string): string =>
  `tool orders {\n  instructions = "Lists orders."\n  input\n  stack\n  response = ${value}\n}\n`;
const find = (entry: string, value = '$auth.id'): readonly string[] =>
  findAll(
    {
      'tool/orders.xs': tool(value),
      'mcp/shop.xs': `mcp_server shop {\n  canonical = "shop"\n  tools = [${entry}]\n}\n`,
    },
    { only: 'tool-without-auth-table' },
  );

describe('tool-without-auth-table is silent', () => {
  it('with a table, for a tool that needs none, for an unknown one', () => {
    expect(find('{name: "orders", auth: "user"}')).toEqual([]);
    expect(find('{name: "orders"}', '1')).toEqual([]);
    expect(find('{name: "nobody"}')).toEqual([]);
  });
});

describe('tool-without-auth-table reports', () => {
  it('an entry without one, or with an empty one', () => {
    expect(find('{name: "orders"}')).toEqual(['tool-without-auth-table mcp/shop.xs:3 "orders"']);
    expect(find('{name: "orders", auth: ""}')).toEqual(['tool-without-auth-table mcp/shop.xs:3 "orders"']);
  });
});
