import type { WorkspaceObject } from '../workspace/object.ts';
import { buildAffects, type LineOf } from './build-affects.ts';
import type { Change, ChangedObject, PossibleRename } from './change.ts';
import type { Difference } from './diff/difference.ts';
import { renderPath } from './diff/difference.ts';
import { IMPACT_RULES } from './impact/all.ts';
import { matchesPath, type Subject, type Verdict } from './impact/rule.ts';
import { resolveWorst, sortImpacts } from './impact.ts';
import type { PlanContext } from './plan-context.ts';
import { isSecretName, renderExcerpt } from './render-excerpt.ts';

/** How many of those who feel a change are named. */
const MOST_AFFECTED = 50;

export interface ChangeOptions {
  readonly lineOf: LineOf;
  readonly rows: (table: string) => number | undefined;
  readonly renamed: WorkspaceObject | undefined;
}

/** Makes the change of a difference: what it does, and why. */
export function buildChange(subject: Subject, context: PlanContext, options: ChangeOptions): Change {
  const { difference, before, after } = subject;
  const verdict = findVerdict(subject, context);
  const impacts = verdict.impacts.length === 0 ? (['safe'] as const) : sortImpacts(verdict.impacts);
  const object = buildChangedObject(after ?? before);
  const affects =
    difference.path.length === 0 && difference.change === 'added'
      ? []
      : buildAffects(context.callers.findAll(MOST_AFFECTED, before, after), verdict, options.lineOf);
  const table = before?.kind === 'table' ? options.rows(before.name) : undefined;
  const base = {
    object,
    path: renderPath(difference.path),
    impact: resolveWorst(impacts),
    impacts,
    reason: verdict.reason,
    ...(affects.length === 0 ? {} : { affects }),
    ...(table === undefined ? {} : { rows: table }),
  };
  const rename = buildRename(difference, object, options.renamed);
  const old = renderSide(difference, 'before');
  const fresh = renderSide(difference, 'after');
  const movedFrom = difference.movedFrom === undefined ? undefined : renderPath(difference.movedFrom);
  switch (difference.change) {
    case 'added':
      return { ...base, change: 'added', ...maybe('after', fresh), ...maybe('possibleRename', rename) };
    case 'removed':
      return { ...base, change: 'removed', ...maybe('before', old), ...maybe('possibleRename', rename) };
    case 'changed':
      return {
        ...base,
        change: 'changed',
        ...maybe('before', old),
        ...maybe('after', fresh),
        ...maybe('movedFrom', movedFrom),
      };
    default:
      return difference.change satisfies never;
  }
}

function maybe<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  const none: { readonly [K in Key]?: Value } = {};
  return value === undefined ? none : { ...none, [key]: value };
}

function findVerdict(subject: Subject, context: PlanContext): Verdict {
  for (const rule of IMPACT_RULES) {
    if (rule.kinds !== undefined && !rule.kinds.includes(subject.kind)) continue;
    if (rule.path !== undefined && !matchesPath(rule.path, subject.difference.path)) continue;
    const verdict = rule.judge(subject, context);
    if (verdict !== undefined) return verdict;
  }
  return { impacts: ['unknown'], reason: 'No rule knows this change.' };
}

export function buildChangedObject(object: WorkspaceObject | undefined): ChangedObject {
  const { kind = '', name = '', verb, group, guid } = object ?? {};
  return { kind, name, ...maybe('verb', verb), ...maybe('group', group), ...maybe('guid', guid) };
}

function buildRename(
  { renamedTo, path }: Difference,
  object: ChangedObject,
  renamed: WorkspaceObject | undefined,
): PossibleRename | undefined {
  if (renamedTo !== undefined) return { object, path: renderPath(renamedTo) };
  return path.length > 0 || renamed === undefined
    ? undefined
    : { object: buildChangedObject(renamed), path: '' };
}

/** A whole document is too long to show; a secret is not shown at all. */
function renderSide(difference: Difference, side: 'before' | 'after'): string | undefined {
  const text = side === 'before' ? difference.beforeText : difference.afterText;
  if (text !== undefined) return text;
  const node = difference[side];
  if (node === undefined || node.type === 'document') return undefined;
  return renderExcerpt(
    node,
    difference.path.some((step) => isSecretName(step) || step === 'env'),
  );
}
