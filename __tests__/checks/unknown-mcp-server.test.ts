import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

const server = 'mcp_server "Shop notes" {\n  canonical = "n"\n  tools = []\n}\n';
const trigger = (name: string): string =>
  `mcp_server_trigger on_notes {\n  mcp_server = "${name}"\n  input\n  stack\n  response = null\n}\n`;

describe('unknown-mcp-server is silent', () => {
  it('on a server of the files', () => {
    expect(findAll({ 'a.xs': server, 'b.xs': trigger('Shop notes') })).toEqual([]);
  });
});

describe('unknown-mcp-server reports', () => {
  it('what a trigger listens to', () => {
    expect(findAll({ 'a.xs': server, 'b.xs': trigger('Shop note') })).toEqual([
      'unknown-mcp-server b.xs:2 "Shop note" → Shop notes',
    ]);
  });
});

describe('unknown-mcp-server, at the edges', () => {
  it('does not take an agent for a server', () => {
    const agent = 'agent "Shop notes" {\n  canonical = "a"\n  llm = {type: "xano-free", prompt: "hi"}\n}\n';
    expect(findAll({ 'a.xs': agent, 'b.xs': trigger('Shop notes') })).toEqual([
      'unknown-mcp-server b.xs:2 "Shop notes"',
    ]);
  });
});
