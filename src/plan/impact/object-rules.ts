import { describeObject, type WorkspaceObject } from '../../workspace/object.ts';
import type { PlanContext } from '../plan-context.ts';
import { byChange, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

/** Kinds that outsiders call by a name or an address that we cannot see them use. */
const CALLED_FROM_OUTSIDE: ReadonlySet<string> = new Set([
  'query',
  'api_group',
  'mcp_server',
  'realtime_channel',
  'run.job',
  'run.service',
]);

/** Kinds that run by themselves when something happens. */
const RUNS_BY_ITSELF: ReadonlySet<string> = new Set([
  'task',
  'table_trigger',
  'agent_trigger',
  'mcp_server_trigger',
  'realtime_trigger',
  'workspace_trigger',
  'error_trigger',
]);

/** Whole objects that come, go, or are called otherwise. */
export const OBJECT_RULES: readonly ImpactRule[] = [
  {
    id: 'object-added',
    summary: 'What is new takes nothing away.',
    path: '',
    judge: ({ difference, kind, after }) =>
      difference.change === 'added' ? safe(describeNew(kind, after)) : undefined,
  },
  {
    id: 'table-removed',
    summary: 'The rows of a removed table are lost.',
    kinds: ['table'],
    path: '',
    judge: (subject, context) => {
      if (subject.difference.change !== 'removed') return undefined;
      const left = findLeft(subject, context);
      return {
        impacts: ['destructive', ...(left.length === 0 ? [] : (['breaking'] as const))],
        reason: `All its rows are lost, in every branch.${describeLeft(left)}`,
        affects: () => 'breaking',
      };
    },
  },
  {
    id: 'test-document-removed',
    summary: 'What a removed workflow test proved is not proved any more.',
    kinds: ['workflow_test'],
    path: '',
    judge: byChange({
      removed: [['unknown'], 'The test is removed: what it proved is not proved any more.'],
    }),
  },
  {
    id: 'object-removed',
    summary: 'A removed object breaks those who call it, and lets through what it guarded.',
    path: '',
    judge: (subject, context) =>
      subject.difference.change === 'removed' ? judgeRemoved(subject, context) : undefined,
  },
  {
    id: 'object-unreadable',
    summary: 'Two states of which only digests are known may differ in anything.',
    path: '',
    judge: ({ before, after }) => ({
      impacts: ['unknown'],
      reason:
        before?.origin === 'snapshot' || after?.origin === 'snapshot'
          ? 'It differs in something that a snapshot does not hold: its contract is the same.'
          : 'Its document cannot be read, so nobody can tell what changes.',
    }),
  },
  {
    id: 'endpoint-moved',
    summary: 'An endpoint at another path, in another group or with another verb is not found where it was.',
    kinds: ['query'],
    path: '*',
    judge: ({ difference: { path, beforeText, afterText } }) => {
      const [step = ''] = path;
      if (!['path', 'verb', 'group'].includes(step)) return undefined;
      const words = `${beforeText ?? 'none'} → ${afterText ?? 'none'}`;
      return {
        impacts: ['breaking'],
        reason: `Callers of the old ${step} no longer find it (${words}).`,
        affects: () => 'breaking',
      };
    },
  },
  {
    id: 'workspace-renamed',
    summary: 'A workspace document with another name renames its target.',
    kinds: ['workspace', 'branch'],
    path: 'name',
    judge: ({ difference, kind }) => ({
      impacts: ['breaking'],
      reason: `The ${kind} that it is pushed to is renamed "${difference.afterText ?? ''}".`,
    }),
  },
  {
    id: 'object-renamed',
    summary: 'An object that keeps its guid under another name breaks those who still use the old one.',
    path: 'name',
    judge: (subject, context) => {
      const left = findLeft(subject, context);
      if (left.length === 0)
        return safe(`It is the same object under another name, and nobody here uses the old one.`);
      return { impacts: ['breaking'], reason: describeLeft(left).trim(), affects: () => 'breaking' };
    },
  },
  {
    id: 'guid-changed',
    summary: 'Another guid is another object to Xano: the old one goes, with its rows if it is a table.',
    path: 'guid',
    judge: ({ kind }) => ({
      impacts: kind === 'table' ? ['destructive'] : ['unknown'],
      reason:
        kind === 'table'
          ? 'Another guid is another table to Xano: the rows stay with the old one.'
          : 'Another guid is another object to Xano, which may keep both or replace the old one.',
    }),
  },
];

function describeNew(kind: string, after: WorkspaceObject | undefined): string {
  if (kind === 'query' && (after?.contract.auth === undefined || after.contract.auth === false))
    return 'It is new. Everybody may call it: it has no "auth".';
  return RUNS_BY_ITSELF.has(kind) ? 'It is new, and runs by itself.' : 'It is new.';
}

/** Objects of the state after that still use the old name. */
function findLeft({ before }: Subject, { callers, after }: PlanContext): readonly WorkspaceObject[] {
  if (before === undefined) return [];
  const found = after.workspace.findNamed(before.kind, before.name);
  // Something else has the name now.
  if (found.some((object) => object.verb === before.verb && object.group === before.group)) return [];
  return callers.findDirect(before).map(({ object }) => object);
}

function describeLeft(left: readonly WorkspaceObject[]): string {
  const [first, ...others] = left;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return ` Still used by ${describeObject(first)}${more}.`;
}

function judgeRemoved(subject: Subject, context: PlanContext): Verdict {
  const { kind } = subject;
  const left = findLeft(subject, context);
  const users = describeLeft(left);
  if (kind === 'middleware') {
    if (left.length === 0) return safe('Nobody here uses it.');
    return {
      impacts: ['exposing'],
      reason: `What it checked is not checked any more.${users}`,
      affects: () => 'exposing',
    };
  }
  if (CALLED_FROM_OUTSIDE.has(kind))
    return {
      impacts: ['breaking'],
      reason: `Those who call it from outside no longer find it.${users}`,
      affects: () => 'breaking',
    };
  if (left.length > 0) return { impacts: ['breaking'], reason: users.trim(), affects: () => 'breaking' };
  if (RUNS_BY_ITSELF.has(kind))
    return { impacts: ['unknown'], reason: 'What it did by itself is not done any more.' };
  if (context.scope === 'partial')
    return {
      impacts: ['unknown'],
      reason: 'Nobody in these files uses it; they are only a part of the workspace.',
    };
  return safe('Nobody here uses it.');
}
