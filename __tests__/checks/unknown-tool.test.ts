import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const files = {
  'ai/tool/find.xs': 'tool find_note {\n  input\n  stack\n  response = 1\n}\n',
  'table/user.xs': 'table user {\n  auth = true\n  schema {\n    int id\n  }\n}\n',
};
const find = (tools: string): readonly string[] =>
  findAll({ ...files, 'ai/mcp_server/m.xs': `mcp_server m {\n  canonical = "m"\n  tools = ${tools}\n}\n` });

describe('unknown-tool is silent', () => {
  it('on every form of the list', () => {
    expect(find('[]')).toEqual([]);
    expect(find('["find_note"]')).toEqual([]);
    expect(find('[{name: "find_note", active: true, auth: "user"}]')).toEqual([]);
  });

  it('on an entry whose name is switched off', () => {
    expect(find('[{!name: "find_notes"}]')).toEqual([]);
  });

  it('on the tools of other servers, which are no tools of the workspace', () => {
    const agent = `agent a {\n  canonical = "a"\n  llm = {type: "xano-free", prompt: "hi"}\n  external_mcp_servers = [{name: "far"}]\n}\n`;
    expect(findAll({ ...files, 'ai/agent/a.xs': agent })).toEqual([]);
  });
});

describe('unknown-tool reports', () => {
  it('tools of servers and agents', () => {
    expect(find('[{name: "find_note"}, {name: "find_notes", auth: "user"}, "findnote"]')).toEqual([
      'unknown-tool ai/mcp_server/m.xs:3 "find_notes" → find_note',
      'unknown-tool ai/mcp_server/m.xs:3 "findnote" → find_note',
    ]);
    const agent =
      'agent a {\n  canonical = "a"\n  llm = {type: "xano-free", prompt: "hi"}\n  tools = [{name: "fnd_note"}]\n}\n';
    expect(findAll({ ...files, 'ai/agent/a.xs': agent })).toEqual([
      'unknown-tool ai/agent/a.xs:4 "fnd_note" → find_note',
    ]);
  });

  it('calls', () => {
    expect(
      findAll({ ...files, 'workflow_test/probe.xs': inWorkflowTest('tool.call find_nite as $a') }),
    ).toEqual(['unknown-tool workflow_test/probe.xs:3 "find_nite" → find_note']);
  });
});

describe('unknown-tool, at the edges', () => {
  it('does not take a function for a tool', () => {
    const sources = {
      'function/f.xs': 'function look {\n  input\n  stack\n  response = 1\n}\n',
      'ai/mcp_server/m.xs': 'mcp_server m {\n  canonical = "m"\n  tools = ["look"]\n}\n',
    };
    expect(findAll(sources)).toEqual(['unknown-tool ai/mcp_server/m.xs:3 "look"']);
  });
});
