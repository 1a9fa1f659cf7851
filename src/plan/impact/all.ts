import { ACCESS_RULES } from './access-rules.ts';
import { AGENT_RULES } from './agent-rules.ts';
import { COLUMN_RULES } from './column-rules.ts';
import { INPUT_RULES } from './input-rules.ts';
import { OBJECT_RULES } from './object-rules.ts';
import { RESPONSE_RULES } from './response-rules.ts';
import type { ImpactRule } from './rule.ts';
import { STACK_RULES } from './stack-rules.ts';
import { TABLE_RULES } from './table-rules.ts';
import { TEST_RULES } from './test-rules.ts';
import { WORKSPACE_RULES } from './workspace-rules.ts';

/** What no rule knows is said to be unknown, never safe. */
const FALLBACK: ImpactRule = {
  id: 'unjudged',
  summary: 'No rule knows this change.',
  judge: ({ difference: { path } }) => ({
    impacts: ['unknown'],
    reason: `What a change of "${path[0] ?? ''}" does cannot be told from the sources.`,
  }),
};

/** Every law about changes; the first that gives a verdict decides. */
export const IMPACT_RULES: readonly ImpactRule[] = [
  ...OBJECT_RULES,
  ...TEST_RULES,
  ...COLUMN_RULES,
  ...TABLE_RULES,
  ...INPUT_RULES,
  ...RESPONSE_RULES,
  ...AGENT_RULES,
  ...ACCESS_RULES,
  ...WORKSPACE_RULES,
  ...STACK_RULES,
  FALLBACK,
];
