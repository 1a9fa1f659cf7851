import { describe, expect, test } from '@jest/globals';
import { IMPACT_RULES } from '../../../src/plan/impact/all.ts';
import { describeChange, planSources } from '../support/plan-sources.ts';
import { ACCESS_CASES } from './access-cases.ts';
import { CONTRACT_CASES } from './contract-cases.ts';
import { OBJECT_CASES } from './object-cases.ts';
import { STACK_CASES } from './stack-cases.ts';
import { TABLE_CASES } from './table-cases.ts';

const FAMILIES = {
  object: OBJECT_CASES,
  table: TABLE_CASES,
  contract: CONTRACT_CASES,
  access: ACCESS_CASES,
  stack: STACK_CASES,
};
const ALL = Object.values(FAMILIES).flat();

describe.each(Object.entries(FAMILIES))('%s', (_family, cases) => {
  test.each(cases.map((impactCase) => [`${impactCase.rule}: ${impactCase.what}`, impactCase] as const))(
    '%s',
    (_name, { before, after, changes, because }) => {
      const plan = planSources(before, after);
      expect(plan.changes.map(describeChange)).toEqual(changes);
      expect(plan.changes.map(({ reason }) => reason).join('\n')).toContain(because);
    },
  );
});

describe('the table of rules', () => {
  test('names each rule once', () => {
    const ids = IMPACT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has a case for each rule', () => {
    const shown = new Set([...ALL.map(({ rule }) => rule), 'linked-inputs']);
    expect(IMPACT_RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
