import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const files = {
  'ai/agent/helper.xs':
    'agent "Shop helper" {\n  canonical = "h"\n  llm = {type: "xano-free", prompt: "hi"}\n}\n',
  'ai/mcp_server/notes.xs': 'mcp_server Notes {\n  canonical = "n"\n  tools = []\n}\n',
};
const find = (statements: string): readonly string[] =>
  findAll({ ...files, 'function/probe.xs': inFunction(statements) });
const trigger = (name: string): string =>
  `agent_trigger on_helper {\n  agent = "${name}"\n  input\n  stack\n  response = null\n}\n`;

describe('unknown-agent is silent', () => {
  it('on agents of the files', () => {
    expect(find('ai.agent.run "Shop helper" {\n  args = {}\n} as $a')).toEqual([]);
    expect(findAll({ ...files, 'ai/agent/trigger/t.xs': trigger('Shop helper') })).toEqual([]);
  });

  it('on a run that is switched off', () => {
    expect(find('!ai.agent.run nobody as $a')).toEqual([]);
  });
});

describe('unknown-agent reports', () => {
  it('runs and triggers', () => {
    expect(find('ai.agent.run "Shop helpr" as $a')).toEqual([
      'unknown-agent function/probe.xs:4 "Shop helpr" → Shop helper',
    ]);
    expect(findAll({ ...files, 'ai/agent/trigger/t.xs': trigger('shop helper') })).toEqual([
      'unknown-agent ai/agent/trigger/t.xs:2 "shop helper" → Shop helper',
    ]);
  });
});

describe('unknown-agent, at the edges', () => {
  it('takes an MCP server for an agent: the server looks both up in one list', () => {
    expect(find('ai.agent.run Notes as $a')).toEqual([]);
  });
});
