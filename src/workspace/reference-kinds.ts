import type { ReferenceKind } from '../language/vocabulary/references.ts';

/** References that may mean objects of several kinds: the server keeps these in one bucket. Others mean their own kind. */
const BUCKETS: Partial<Readonly<Record<ReferenceKind, readonly string[]>>> = {
  agent: ['agent', 'mcp_server'],
  trigger: [
    'table_trigger',
    'agent_trigger',
    'mcp_server_trigger',
    'realtime_trigger',
    'workspace_trigger',
    'error_trigger',
  ],
};

/** The kinds of document that a reference can mean. */
export function findKindsOf(to: ReferenceKind): readonly string[] {
  return BUCKETS[to] ?? [to];
}
