import { describeObject, type WorkspaceObject } from '../../workspace/object.ts';
import { readMeaning } from '../diff/meaning.ts';
import { type CallInput, findCalls } from '../find-calls.ts';
import type { Impact } from '../impact.ts';
import { type PlanContext, readDocument } from '../plan-context.ts';
import { type Subject, safe, type Verdict } from './rule.ts';

/** Kinds of which every caller is an object of the workspace. */
const CALLED_FROM_INSIDE: ReadonlySet<string> = new Set(['function', 'addon', 'tool']);

/** Kinds whose inputs Xano itself gives. */
const GIVEN_BY_XANO = /(_trigger|^middleware)$/;

/** What is asked about one call in the state after. */
export interface Call {
  readonly gives: (name: string) => boolean;
  /** Gives the input, and as it did in the state before: nobody adapted it. */
  readonly keeps: (name: string) => boolean;
}

type Form = 'old' | 'new' | 'unknown';

/**
 * Judges a change of what an object takes.
 * @param isOld whether a call still has the form that is not understood any more
 */
export function judgeCallers(
  subject: Subject,
  context: PlanContext,
  reason: string,
  isOld: (call: Call) => boolean,
): Verdict {
  if (GIVEN_BY_XANO.test(subject.kind))
    return { impacts: ['unknown'], reason: `${reason} Xano itself gives these inputs.` };
  if (!CALLED_FROM_INSIDE.has(subject.kind))
    return {
      impacts: ['breaking'],
      reason: `${reason} Callers from outside go by the old form.`,
      affects: () => 'breaking',
    };
  const forms = new Map(
    context.callers
      .findDirect(subject.before, subject.after)
      .map(({ object }) => [object, readForm(object, subject, context, isOld)]),
  );
  const affects = (caller: WorkspaceObject): Impact | undefined => IMPACT_OF[forms.get(caller) ?? 'new'];
  const old = [...forms].filter(([, form]) => form === 'old').map(([object]) => object);
  const unknown = [...forms].filter(([, form]) => form === 'unknown').map(([object]) => object);
  const [first] = [...old, ...unknown];
  if (old.length > 0 && first !== undefined)
    return {
      impacts: ['breaking'],
      reason: `${reason} ${describeObject(first)} still calls it in the old form.`,
      affects,
    };
  if (first !== undefined)
    return {
      impacts: ['unknown'],
      reason: `${reason} What ${describeObject(first)} gives cannot be seen.`,
      affects,
    };
  if (context.scope === 'partial')
    return {
      impacts: ['unknown'],
      reason: `${reason} These files are a part of the workspace: others may call it.`,
      affects,
    };
  return {
    ...safe(
      `${reason} ${forms.size === 0 ? 'Nobody here calls it.' : 'Every caller here goes by the new form.'}`,
    ),
    affects,
  };
}

const IMPACT_OF: Readonly<Record<Form, Impact>> = { old: 'breaking', new: 'safe', unknown: 'unknown' };

function readForm(
  caller: WorkspaceObject,
  { kind, before, after }: Subject,
  context: PlanContext,
  isOld: (call: Call) => boolean,
): Form {
  const document = readDocument(caller);
  if (document === undefined) return 'unknown';
  const names = new Set([before?.name, after?.name]);
  const find = (from: typeof document): readonly CallInput[] =>
    [...names].flatMap((name) => (name === undefined ? [] : findCalls(from, kind, name)));
  const previous = readDocument(
    context.before.objects.find(
      (object) =>
        object.kind === caller.kind &&
        object.name === caller.name &&
        object.verb === caller.verb &&
        object.group === caller.group,
    ),
  );
  const earlier = previous === undefined ? [] : find(previous);
  const forms = find(document).map((input): Form => {
    if (input === 'computed') return 'unknown';
    return isOld(buildCall(input, earlier)) ? 'old' : 'new';
  });
  return forms.includes('old') ? 'old' : forms.includes('unknown') ? 'unknown' : 'new';
}

function buildCall(input: Exclude<CallInput, 'computed'>, earlier: readonly CallInput[]): Call {
  const read = (from: CallInput, name: string): string | undefined => {
    if (typeof from === 'string') return undefined;
    const pair = from.pairs.find(({ key }) => key.text === name);
    return pair === undefined ? undefined : readMeaning(pair.value);
  };
  return {
    gives: (name) => read(input, name) !== undefined,
    keeps: (name) => {
      const given = read(input, name);
      return given !== undefined && earlier.some((call) => read(call, name) === given);
    },
  };
}
