import type { Statement } from '../../language/ast.ts';
import { readHeaderName } from '../../workspace/clauses.ts';
import { readMeaning } from '../diff/meaning.ts';
import type { PlanContext } from '../plan-context.ts';
import { describeStatement, findActiveStatements, findWriter, readEffect } from './effects.ts';
import { isAboutCaller, isGuard } from './guards.ts';
import { judgeOutput } from './judge-output.ts';
import { type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

/**
 * What a stack does. As long as contract and access stay and no data is touched, its edits are safe; otherwise the reason
 * says what is touched.
 */
export const STACK_RULES: readonly ImpactRule[] = [
  {
    id: 'guard-changed',
    summary: 'A check of who calls is gone, new, or another one.',
    path: 'stack.**',
    judge: judgeGuard,
  },
  {
    id: 'refusal-changed',
    summary: 'A precondition or an error that callers know.',
    path: 'stack.**',
    judge: judgeRefusal,
  },
  {
    id: 'own-rows',
    summary: 'A query that asked for the rows of the caller asks for those of everybody.',
    path: 'stack.**',
    judge: judgeOwnRows,
  },
  {
    id: 'columns-returned',
    summary: 'A statement hands over a password or a sensitive column.',
    path: 'stack.**',
    judge: judgeOutput,
  },
  {
    id: 'data-touched',
    summary: 'A statement that reads, writes, signs, calls or answers was edited.',
    path: 'stack.**',
    judge: judgeTouched,
  },
  {
    id: 'stack-changed',
    summary: 'Everything else only computes.',
    path: 'stack.**',
    judge: () => safe('Contract and access stay, and no statement that touches data is edited.'),
  },
];

interface Edited {
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

/** The statements that an edit is about; one at a block, or at its condition, is about everything inside. */
function findEdited({ difference }: Subject): Edited {
  const { before, after, statement, path } = difference;
  const isWhole = before?.type === 'statement' || after?.type === 'statement' || path.at(-1) === 'disabled';
  if (isWhole)
    return {
      before: before?.type === 'statement' ? findActiveStatements(before) : [],
      after: after?.type === 'statement' ? findActiveStatements(after) : [],
    };
  return {
    before: statement?.before === undefined ? [] : [statement.before],
    after: statement?.after === undefined ? [] : [statement.after],
  };
}

function judgeGuard(subject: Subject, context: PlanContext): Verdict | undefined {
  const { difference } = subject;
  const edited = findEdited(subject);
  const old = edited.before.filter((statement) => isGuard(statement, context.before.workspace));
  const fresh = edited.after.filter((statement) => isGuard(statement, context.after.workspace));
  const [first] = [...old, ...fresh];
  if (first === undefined || (isAnswerOnly(difference.path) && old.length === fresh.length)) return undefined;
  const name = `"${describeStatement(first).replaceAll('"', '')}"`;
  if (difference.movedFrom !== undefined)
    return {
      impacts: ['unknown'],
      reason: `The check ${name} runs at another moment.`,
      affects: () => 'unknown',
    };
  const kept = new Set(fresh.map(readMeaning));
  const lost = old.filter((statement) => !kept.has(readMeaning(statement)));
  const isSame = lost.length === 0 && old.length === fresh.length;
  if (isSame)
    return {
      impacts: ['exposing'],
      reason: `When the check ${name} runs is decided in another way.`,
      affects: () => 'unknown',
    };
  if (lost.length > 0 && fresh.length >= old.length)
    return {
      impacts: ['exposing', 'breaking'],
      reason: `The check ${name} is another one: it may let in others, or stop some.`,
      affects: () => 'unknown',
    };
  if (lost.length > 0)
    return {
      impacts: ['exposing'],
      reason: `The check ${name} is gone: those whom it stopped come through.`,
      affects: () => 'exposing',
    };
  return {
    impacts: ['breaking'],
    reason: `The check ${name} is new: it may stop callers that came through.`,
    affects: () => 'breaking',
  };
}

/** The words of an error, and names of results: they stop or let through nobody. */
function isAnswerOnly(path: Subject['difference']['path']): boolean {
  return (
    ['error', 'payload', 'as', 'error_type', 'description'].includes(path.at(-1) ?? '') ||
    path.includes('payload')
  );
}

function judgeRefusal(subject: Subject): Verdict | undefined {
  const { difference } = subject;
  const edited = findEdited(subject);
  const isRefusal = ({ keyword }: Statement): boolean =>
    keyword.text === 'precondition' || keyword.text === 'throw';
  const old = edited.before.filter(isRefusal);
  const fresh = edited.after.filter(isRefusal);
  const [first] = [...old, ...fresh];
  if (first === undefined || difference.movedFrom !== undefined) return undefined;
  const step = difference.path.at(-1) ?? '';
  if (step === 'error_type')
    return {
      impacts: ['breaking'],
      reason: 'Callers get another status for the same mistake.',
      affects: () => 'breaking',
    };
  if (isAnswerOnly(difference.path) || step === 'value' || step === 'name')
    return safe('Callers get other words for the same mistake.');
  if (old.length < fresh.length)
    return { impacts: ['breaking'], reason: 'What was accepted may be refused.', affects: () => 'breaking' };
  if (old.length > fresh.length)
    return { impacts: ['unknown'], reason: 'What was refused is accepted.', affects: () => 'unknown' };
  const isSame = old.every((statement, index) => {
    const twin = fresh[index];
    return twin !== undefined && readMeaning(statement) === readMeaning(twin);
  });
  if (isSame && !hasEffect(edited))
    return {
      impacts: ['unknown'],
      reason: 'When something is refused is decided in another way.',
      affects: () => 'unknown',
    };
  return isSame
    ? undefined
    : { impacts: ['breaking'], reason: 'Other requests are refused than before.', affects: () => 'unknown' };
}

function hasEffect({ before, after }: Edited): boolean {
  return [...before, ...after].some((statement) => readEffect(statement) !== undefined);
}

function judgeOwnRows({ difference }: Subject): Verdict | undefined {
  const { statement } = difference;
  const { before, after } = statement ?? {};
  if (before === undefined || after === undefined || !before.keyword.text.startsWith('db.')) return undefined;
  if (!isAboutCaller(before) || isAboutCaller(after)) return undefined;
  return {
    impacts: ['exposing'],
    reason: `${describeStatement(after)} does not ask for the caller's own rows any more.`,
    affects: () => 'exposing',
  };
}

const WORDS = {
  reads: 'reads data',
  writes: 'writes data',
  signs: 'signs, checks or hides something',
  'reaches-out': 'acts outside of the workspace',
  calls: 'calls something that writes, or that is not known',
  answers: 'decides what callers get back',
} as const;

function judgeTouched(subject: Subject, context: PlanContext): Verdict | undefined {
  const { difference } = subject;
  if (difference.path.at(-1) === 'as') return undefined;
  const edited = findEdited(subject);
  const touched = [
    ...edited.before.filter((statement) => isTouching(statement, context, 'before')),
    ...edited.after.filter((statement) => isTouching(statement, context, 'after')),
  ];
  const [first] = touched;
  const effect = first === undefined ? undefined : readEffect(first);
  if (first === undefined || effect === undefined) return undefined;
  const others = new Set(touched.map(describeStatement)).size - 1;
  const more = others > 0 ? ` So do ${others} more.` : '';
  return {
    impacts: ['unknown'],
    reason: `${describeStatement(first)} ${WORDS[effect]}, and is touched.${more}`,
    affects: () => 'unknown',
  };
}

/** A call counts as far as what it calls writes or acts outside; of what nobody knows, everything is possible. */
function isTouching(statement: Statement, context: PlanContext, side: 'before' | 'after'): boolean {
  const effect = readEffect(statement);
  if (effect !== 'calls') return effect !== undefined && statement.keyword.text !== 'db.transaction';
  const name = readHeaderName(statement.header)?.text;
  const to = statement.keyword.text.startsWith('function.') ? 'function' : 'tool';
  const { workspace } = context[side];
  const target = name === undefined ? undefined : workspace.resolve({ to, name });
  return target === undefined || target.origin === 'snapshot' || findWriter(target, workspace) !== undefined;
}
