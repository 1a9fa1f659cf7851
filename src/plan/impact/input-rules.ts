import type { FieldShape } from '../../workspace/contract.ts';
import type { WorkspaceObject } from '../../workspace/object.ts';
import type { Impact } from '../impact.ts';
import type { PlanContext } from '../plan-context.ts';
import { judgeSensitive } from './column-rules.ts';
import { judgeCallers } from './judge-callers.ts';
import { judgeFilters } from './judge-filters.ts';
import { byChange, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';
import { describeShape, isRetyped } from './shape.ts';

/** What callers hand over. Those of endpoints are out of sight; those of functions are judged by what they hand over now. */
export const INPUT_RULES: readonly ImpactRule[] = [
  {
    id: 'linked-inputs',
    summary:
      'The columns of a linked table are inputs: linking another table, or hiding columns, changes them.',
    path: 'input',
    judge: () => ({ impacts: ['breaking'], reason: 'It takes the columns of another table as inputs.' }),
  },
  {
    id: 'input-removed',
    summary:
      'Callers that still give a removed input are not understood; a renamed one is removed and added.',
    path: 'input.*',
    judge: (subject, context) => {
      const { change, path, renamedTo } = subject.difference;
      if (change !== 'removed') return undefined;
      const name = path.at(-1) ?? '';
      const reason =
        renamedTo === undefined
          ? 'The input is not taken any more.'
          : `The input is called "${renamedTo.at(-1) ?? ''}" now.`;
      return judgeCallers(subject, context, reason, (call) => call.gives(name));
    },
  },
  {
    id: 'input-added',
    summary: 'A required input breaks callers that do not give it; an optional one nobody.',
    path: 'input.*',
    judge: (subject, context) => {
      const { change, shape, path } = subject.difference;
      if (change !== 'added') return undefined;
      if (shape?.after?.optional === true) return safe('The new input may be left out.');
      return judgeCallers(
        subject,
        context,
        'The new input is required.',
        (call) => !call.gives(path.at(-1) ?? ''),
      );
    },
  },
  {
    id: 'input-changed',
    summary: 'Another type, "not null" and "required" break callers that go by the old rules.',
    path: 'input.*',
    judge: judgeInput,
  },
  {
    id: 'input-value-removed',
    summary: 'Callers that give a value that is not taken any more are refused.',
    path: 'input.*.values.*',
    judge: (subject, context) => {
      if (subject.difference.change === 'added') return safe('The input takes one more value.');
      const [, name = ''] = subject.difference.path;
      const reason = `The input does not take "${subject.difference.path.at(-1) ?? ''}" any more.`;
      return judgeCallers(subject, context, reason, (call) => call.keeps(name));
    },
  },
  {
    id: 'nested-input',
    summary: 'What is inside an object input changes with it.',
    path: 'input.*.schema.**',
    judge: (subject, context) => {
      const { change, shape } = subject.difference;
      const [, name = ''] = subject.difference.path;
      if (change === 'added' && shape?.after?.optional === true)
        return safe('The new field may be left out.');
      return judgeCallers(subject, context, 'The object takes other fields.', (call) => call.keeps(name));
    },
  },
  {
    id: 'input-reference',
    summary: 'Which table an id of an input belongs to.',
    path: 'input.*.table',
    judge: byChange({
      changed: [['breaking'], 'The id that callers give is taken for one of another table.'],
      added: [['breaking'], 'Ids that the table does not have are refused.'],
      removed: [[], 'Any id is taken.'],
    }),
  },
  {
    id: 'sensitive-input',
    summary: 'An input that is no longer sensitive shows up in logs and in the history of requests.',
    path: 'input.*.sensitive',
    judge: (subject) => judgeSensitive(subject),
  },
  {
    id: 'hidden-input',
    summary: 'A column that is no longer hidden is one more input; one that is hidden is taken no more.',
    path: 'input.*.override.**',
    judge: byChange({
      added: [['breaking'], 'A column that callers gave is taken no more.'],
      removed: [['exposing'], 'Callers may write a column that was hidden from them.'],
      changed: [['exposing'], 'Callers may write other columns than before.'],
    }),
  },
];

function judgeInput(subject: Subject, context: PlanContext): Verdict | undefined {
  const { difference } = subject;
  const shape = difference.shape;
  if (difference.change !== 'changed' || shape?.before === undefined || shape.after === undefined)
    return undefined;
  const { before, after } = shape;
  const verdicts: Verdict[] = [];
  const add = (reason: string, isOld: Parameters<typeof judgeCallers>[3]): void => {
    verdicts.push(judgeCallers(subject, context, reason, isOld));
  };
  if (isRetyped(before, after))
    add(`The input is ${describeShape(after)}, it was ${describeShape(before)}.`, (call) =>
      call.keeps(before.name),
    );
  else if (before.nullable && !after.nullable)
    add('Null is not taken any more.', (call) => call.keeps(before.name));
  if (before.optional && !after.optional)
    add('The input is required now.', (call) => !call.gives(before.name));
  const filters = judgeFilters(difference, 'an input');
  if (filters.impacts.length > 0) add(filters.reasons.join(' '), (call) => call.gives(before.name));
  else if (filters.reasons.length > 0) verdicts.push(safe(filters.reasons.join(' ')));
  if (verdicts.length === 0) return safe(describeLoosened(before, after));
  return mergeVerdicts(verdicts);
}

function describeLoosened(before: FieldShape, after: FieldShape): string {
  return !before.optional && after.optional
    ? 'The input may be left out from now on.'
    : 'It takes everything that it took before.';
}

function mergeVerdicts(verdicts: readonly Verdict[]): Verdict {
  const affects = (caller: WorkspaceObject): Impact | undefined =>
    verdicts.map((verdict) => verdict.affects?.(caller)).find((impact) => impact !== undefined);
  return {
    impacts: verdicts.flatMap(({ impacts }) => impacts),
    reason: [...new Set(verdicts.map(({ reason }) => reason))].join(' '),
    affects,
  };
}
