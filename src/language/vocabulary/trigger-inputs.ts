import { wordTable } from './word-table.ts';

export interface TriggerInputRow {
  /** With the brackets of a list: `object[]`. */
  readonly type: string;
  readonly values?: readonly string[];
  readonly fields?: Readonly<Record<string, TriggerInputRow>>;
}

type TriggerInputs = Readonly<Record<string, TriggerInputRow>>;

const tool: TriggerInputs = { id: { type: 'int' }, name: { type: 'text' }, instructions: { type: 'text' } };
const toolset: TriggerInputs = {
  toolset: { type: 'object', fields: tool },
  tools: { type: 'object[]', fields: tool },
};
const branch: TriggerInputs = { id: { type: 'int' }, label: { type: 'text' } };

/** What the platform hands to each kind of trigger: their `input` is fixed. */
export const TRIGGER_INPUTS: Readonly<Record<string, TriggerInputs>> = wordTable<TriggerInputs>({
  table_trigger: {
    new: { type: 'json' },
    old: { type: 'json' },
    action: { type: 'enum', values: ['insert', 'update', 'delete', 'truncate'] },
    datasource: { type: 'text' },
  },
  agent_trigger: toolset,
  mcp_server_trigger: toolset,
  workspace_trigger: {
    to_branch: { type: 'object', fields: branch },
    from_branch: { type: 'object', fields: branch },
    action: { type: 'enum', values: ['branch_live', 'branch_merge', 'branch_new'] },
  },
  realtime_trigger: {
    action: { type: 'enum', values: ['message', 'join'] },
    channel: { type: 'text' },
    client: {
      type: 'object',
      fields: {
        extras: { type: 'json' },
        permissions: { type: 'object', fields: { dbo_id: { type: 'int' }, row_id: { type: 'text' } } },
      },
    },
    options: { type: 'object', fields: { authenticated: { type: 'bool' }, channel: { type: 'text' } } },
    payload: { type: 'json' },
  },
});
