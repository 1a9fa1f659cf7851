import { findStrings } from '../find-strings.ts';
import { type PlanContext, readDocument } from '../plan-context.ts';
import { always, byChange, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

const SAFE_SETTINGS = 'It changes how people work with the workspace, not what it does.';

/** Settings of the whole, when things run, and words about them. */
export const WORKSPACE_RULES: readonly ImpactRule[] = [
  {
    id: 'environment-variable',
    summary: 'A variable that is gone is empty where it is still read. Values are never shown.',
    kinds: ['workspace'],
    path: 'env.*',
    judge: judgeVariable,
  },
  {
    id: 'environment-clause',
    summary: 'Variables are sent only when the push is asked to.',
    kinds: ['workspace'],
    path: 'env',
    judge: always(['unknown'], 'Variables reach Xano only when the push sends them.'),
  },
  {
    id: 'workspace-preferences',
    summary: SAFE_SETTINGS,
    kinds: ['workspace'],
    path: 'preferences.**',
    judge: always([], SAFE_SETTINGS),
  },
  {
    id: 'workspace-acceptance',
    summary: SAFE_SETTINGS,
    kinds: ['workspace'],
    path: 'acceptance.**',
    judge: always([], SAFE_SETTINGS),
  },
  {
    id: 'branch-color',
    summary: SAFE_SETTINGS,
    kinds: ['branch'],
    path: 'color',
    judge: always([], SAFE_SETTINGS),
  },
  {
    id: 'schedule',
    summary: 'A task runs at other times; without a schedule, never.',
    kinds: ['task'],
    path: 'schedule.**',
    judge: byChange({
      added: [['unknown'], 'It runs by itself at more times.'],
      removed: [['breaking'], 'It does not run by itself at these times any more.'],
      changed: [['unknown'], 'It runs by itself at other times.'],
    }),
  },
  {
    id: 'trigger-source',
    summary: 'A trigger that is bound to something else does not run for the old one.',
    path: '*',
    judge: ({ kind, difference: { path } }) =>
      kind.endsWith('_trigger') && ['table', 'channel', 'agent', 'mcp_server'].includes(path[0] ?? '')
        ? { impacts: ['breaking'], reason: 'It runs for something else, and not for the old one any more.' }
        : undefined,
  },
  {
    id: 'trigger-actions',
    summary: 'A trigger runs on other occasions.',
    path: 'actions.*',
    judge: ({ difference }) => judgeAction(difference.after),
  },
  {
    id: 'words',
    summary: 'Descriptions, tags, histories and the like change nothing that runs.',
    path: '**',
    judge: ({ difference: { path, statement, shape } }) => {
      const isAbout = ['tags', 'docs', 'description', 'history'].includes(path[0] ?? '');
      const depth = statement === undefined ? 2 : statement.path.length;
      const isDescribed = path.at(-1) === 'description' && (statement ?? shape) !== undefined;
      return isAbout || (isDescribed && path.length === depth + 1)
        ? safe('It changes nothing that runs.')
        : undefined;
    },
  },
];

function judgeVariable({ difference: { path, change } }: Subject, { after }: PlanContext): Verdict {
  const name = path.at(-1) ?? '';
  if (change === 'added')
    return safe(`Variable "${name}" is new. It reaches Xano only when the push sends variables.`);
  if (change === 'changed')
    return {
      impacts: ['unknown'],
      reason: `Variable "${name}" has another value, which reaches Xano only when the push sends variables.`,
    };
  const reader = after.objects.find((object) => {
    const document = readDocument(object);
    return object.kind !== 'workspace' && document !== undefined && findStrings(document).has(name);
  });
  return reader === undefined
    ? safe(`Nobody here reads variable "${name}".`)
    : {
        impacts: ['breaking'],
        reason: `Variable "${name}" is still read by ${reader.kind} "${reader.name}".`,
      };
}

function judgeAction(after: Subject['difference']['after']): Verdict {
  const value = after?.type === 'pair' ? after.value : after;
  const isOn = value?.type === 'word' && value.word === 'true';
  return isOn
    ? { impacts: ['unknown'], reason: 'It runs by itself on more occasions.' }
    : { impacts: ['breaking'], reason: 'It does not run on this occasion any more.' };
}
