import { isSwitchedOff } from '../diff/meaning.ts';
import { type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

/** Tests break nobody; what they no longer prove, nobody knows any more. */
export const TEST_RULES: readonly ImpactRule[] = [
  {
    id: 'test-removed',
    summary: 'What a removed test proved is not proved any more.',
    path: 'test.*',
    judge: ({ difference: { change, renamedTo } }) => {
      if (renamedTo !== undefined) return safe('The test has another name.');
      if (change === 'added') return safe('The test is new.');
      if (change === 'changed') return undefined;
      return { impacts: ['unknown'], reason: 'The test is removed: what it proved is not proved any more.' };
    },
  },
  {
    id: 'test-changed',
    summary: 'A test that expects less, or something else, is weakened until somebody looked at it.',
    path: 'test.**',
    judge: judgeTest,
  },
  {
    id: 'workflow-test-changed',
    summary: 'A test that expects less, or something else, is weakened until somebody looked at it.',
    kinds: ['workflow_test'],
    path: 'stack.**',
    judge: judgeTest,
  },
  {
    id: 'mock-changed',
    summary: 'What a statement answers in a test only.',
    path: '**',
    judge: ({ difference: { path, statement } }) =>
      statement !== undefined && path[statement.path.length] === 'mock'
        ? safe('It changes what the statement answers in a test, and nothing else.')
        : undefined,
  },
];

function judgeTest({ difference }: Subject): Verdict {
  const { change, statement, path, movedFrom } = difference;
  const before = statement?.before;
  const after = statement?.after;
  if (path.at(-1) === 'disabled' && after !== undefined && isSwitchedOff(after))
    return { impacts: ['unknown'], reason: 'A part of the test is switched off.' };
  const isExpecting = [before, after].some((node) => node?.keyword.text.startsWith('expect.'));
  if (!isExpecting)
    return change === 'removed'
      ? { impacts: ['unknown'], reason: 'The test does less before it looks.' }
      : safe('The test gets to what it expects in another way.');
  if (movedFrom !== undefined) return safe('The test expects the same at another moment.');
  if (change === 'added' && before === undefined) return safe('The test expects more.');
  if (change === 'removed' && after === undefined)
    return { impacts: ['unknown'], reason: 'The test is weakened: it does not expect this any more.' };
  return { impacts: ['unknown'], reason: 'The test expects something else.' };
}
