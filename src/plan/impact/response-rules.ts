import type { FilterCall, Node } from '../../language/ast.ts';
import { walk } from '../../language/visit.ts';
import { isMentioned } from '../find-calls.ts';
import type { Impact } from '../impact.ts';
import { type PlanContext, readDocument } from '../plan-context.ts';
import { always, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

/** Filters that keep parts of a value from those who get it. */
const HIDES: ReadonlySet<string> = new Set(['pick', 'unpick', 'unset', 'get', 'filter']);

/** What callers get back. */
export const RESPONSE_RULES: readonly ImpactRule[] = [
  {
    id: 'response-changed',
    summary:
      'A key that is gone breaks who reads it, a new one nobody; of another value the shape is not known.',
    path: 'response.**',
    judge: judgeResponse,
  },
  {
    id: 'response-type',
    summary: 'A stream is read in another way than an answer.',
    path: 'response_type',
    judge: always(['breaking'], 'Callers read a stream in another way than an answer.'),
  },
  {
    id: 'agent-output',
    summary: 'What an agent answers with.',
    kinds: ['agent'],
    path: 'output.**',
    judge: ({ difference: { change } }) =>
      change === 'added'
        ? safe('It answers with one more field.')
        : { impacts: ['breaking'], reason: 'Callers that read this field do not find it as it was.' },
  },
  {
    id: 'agent-llm-output',
    summary: 'What an agent answers with.',
    kinds: ['agent'],
    path: 'llm.output.**',
    judge: ({ difference: { change } }) =>
      change === 'added'
        ? safe('It answers with one more field.')
        : { impacts: ['breaking'], reason: 'Callers that read this field do not find it as it was.' },
  },
];

function judgeResponse(subject: Subject, context: PlanContext): Verdict | undefined {
  const { change, before, after, path, renamedTo } = subject.difference;
  const hidden = findHidden(before).filter((name) => !findHidden(after).includes(name));
  if (hidden.length > 0 && change === 'changed')
    return {
      impacts: ['exposing'],
      reason: `"|${hidden[0] ?? ''}" is gone: what it kept back may be in the answer.`,
    };
  const key = path.at(-1) ?? '';
  if (change === 'added')
    return path.length === 1
      ? safe('It answers where it answered nothing.')
      : safe(`The answer has one more value, "${key}".`);
  if (change === 'removed') {
    const to = renamedTo?.at(-1);
    const reason =
      to === undefined ? `The answer has no "${key}" any more.` : `"${key}" is called "${to}" in the answer.`;
    return judgeReaders(subject, context, key, path.length === 1 ? 'It answers nothing any more.' : reason);
  }
  if (before?.type === after?.type && isConstant(before) && isConstant(after))
    return safe('The answer has another constant, of the same type.');
  return {
    impacts: ['unknown'],
    reason: 'The answer is computed in another way; its shape is not known.',
    affects: () => 'unknown',
  };
}

/** An endpoint's readers are out of sight. */
function judgeReaders(
  { kind, before, after }: Subject,
  { callers, scope }: PlanContext,
  key: string,
  reason: string,
): Verdict {
  if (kind !== 'function' && kind !== 'tool')
    return { impacts: ['breaking'], reason, affects: () => 'breaking' };
  const direct = callers.findDirect(before, after).map(({ object }) => object);
  const readers = direct.filter((object) => {
    const document = readDocument(object);
    return document === undefined || isMentioned(document, key) || key === 'response';
  });
  if (readers.length > 0)
    return {
      impacts: ['breaking'],
      reason,
      affects: (caller) => (readers.includes(caller) ? 'breaking' : undefined),
    };
  if (direct.length > 0)
    return {
      impacts: ['unknown'],
      reason: `${reason} Callers may hand it on.`,
      affects: (): Impact => 'unknown',
    };
  if (scope === 'partial')
    return { impacts: ['unknown'], reason: `${reason} These files are a part of the workspace.` };
  return safe(`${reason} Nobody here calls it.`);
}

function findHidden(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const found: string[] = [];
  const add = ({ disabled, name }: FilterCall): void => {
    if (!disabled && HIDES.has(name.text)) found.push(name.text);
  };
  walk(node, [{ 'filter-call': add }]);
  return found;
}

function isConstant(node: Node | undefined): boolean {
  return node?.type === 'string' || node?.type === 'number';
}
