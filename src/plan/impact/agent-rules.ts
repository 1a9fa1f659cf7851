import type { WorkspaceObject } from '../../workspace/object.ts';
import type { PlanContext } from '../plan-context.ts';
import { findWriter } from './effects.ts';
import { readConstants } from './read-value.ts';
import { always, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

/** What agents may do, and who may make them do it. */
export const AGENT_RULES: readonly ImpactRule[] = [
  {
    id: 'tool-list',
    summary: 'A tool that writes lets whoever talks to the agent write.',
    kinds: ['agent', 'mcp_server'],
    path: 'tools.*',
    judge: judgeTool,
  },
  {
    id: 'tool-auth',
    summary: 'Without "auth" everybody who reaches the agent may use the tool.',
    kinds: ['agent', 'mcp_server'],
    path: 'tools.*.auth',
    judge: ({ difference }) => {
      const { after } = readConstants(difference);
      return after === undefined || after === ''
        ? { impacts: ['exposing'], reason: 'Everybody who reaches it may use the tool.' }
        : { impacts: ['breaking'], reason: `Who uses the tool has to be signed in with "${after}".` };
    },
  },
  {
    id: 'tool-active',
    summary: 'A tool that is switched on can be used.',
    kinds: ['agent', 'mcp_server'],
    path: 'tools.*.active',
    judge: ({ difference }) =>
      readConstants(difference).after === 'false'
        ? { impacts: ['breaking'], reason: 'The tool cannot be used any more.' }
        : { impacts: ['exposing'], reason: 'The tool can be used from now on.' },
  },
  {
    id: 'outside-servers',
    summary: 'Tools of another server are not in the sources.',
    kinds: ['agent'],
    path: 'external_mcp_servers.**',
    judge: always(
      ['exposing'],
      'What tools of another server do, and what they are told, is not in the sources.',
    ),
  },
  {
    id: 'agent-limits',
    summary: 'How long and how freely a model works.',
    kinds: ['agent'],
    path: 'llm.*',
    judge: ({ difference: { path } }) =>
      ['max_steps', 'temperature', 'api_key', 'reasoning'].includes(path[1] ?? '')
        ? safe('The same model works with the same tools.')
        : undefined,
  },
  {
    id: 'agent-prompt',
    summary: 'What a model does with other words cannot be told.',
    kinds: ['agent'],
    path: 'llm.**',
    judge: always(['unknown'], 'What the model does with it cannot be told from the sources.'),
  },
  {
    id: 'instructions',
    summary: 'What a model does with other words cannot be told.',
    kinds: ['tool', 'mcp_server', 'agent'],
    path: 'instructions',
    judge: always(['unknown'], 'When a model uses it now cannot be told from the sources.'),
  },
];

function judgeTool({ difference, kind }: Subject, { after }: PlanContext): Verdict {
  const added =
    difference.renamedTo?.at(-1) ?? (difference.change === 'added' ? difference.path.at(-1) : undefined);
  if (added === undefined)
    return {
      impacts: ['breaking'],
      reason:
        kind === 'agent' ? 'The agent cannot use the tool any more.' : 'Clients no longer find the tool.',
    };
  const tool = after.workspace.resolve({ to: 'tool', name: added });
  if (tool === undefined) return { impacts: ['unknown'], reason: `What tool "${added}" does is not known.` };
  const writer = findWriter(tool, after.workspace);
  const gone = difference.change === 'removed' ? (['breaking'] as const) : [];
  if (writer !== undefined)
    return {
      impacts: ['exposing', ...gone],
      reason: `Tool "${added}" writes (${describeWriter(writer)}): whoever reaches the ${kind} may make it do so.`,
    };
  return kind === 'mcp_server'
    ? {
        impacts: ['exposing', ...gone],
        reason: `Everybody who reaches the server may read what tool "${added}" reads.`,
      }
    : { impacts: gone, reason: `Tool "${added}" only reads.` };
}

function describeWriter({
  statement,
  object,
}: {
  readonly statement: string;
  readonly object: WorkspaceObject;
}): string {
  return `${statement} in ${object.kind} "${object.name}"`;
}
