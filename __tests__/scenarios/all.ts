import { ACCESS } from './access.ts';
import { CLEAN_A } from './clean-a.ts';
import { CLEAN_A_DATA } from './clean-a-data.ts';
import { CLEAN_B } from './clean-b.ts';
import { CLEAN_SHAPES } from './clean-shapes.ts';
import { CONTRACTS } from './contracts.ts';
import { DATA } from './data.ts';
import { HABITS } from './habits.ts';
import { OBJECTS } from './objects.ts';
import { QUERIES } from './queries.ts';
import { REFERENCES } from './references.ts';
import { REFUSED_FORMS } from './refused-forms.ts';
import type { Scenario } from './scenario.ts';
import { SHAPES } from './shapes.ts';
import { SNAPSHOTS } from './snapshots.ts';
import { SYNTAX } from './syntax.ts';
import { TYPES } from './types.ts';
import { VARIABLES } from './variables.ts';

/** All of them; a new list is one more line here. */
export const SCENARIOS: readonly Scenario[] = [
  ...REFERENCES,
  ...OBJECTS,
  ...VARIABLES,
  ...SYNTAX,
  ...REFUSED_FORMS,
  ...SNAPSHOTS,
  ...TYPES,
  ...HABITS,
  ...SHAPES,
  ...CONTRACTS,
  ...DATA,
  ...QUERIES,
  ...ACCESS,
  ...CLEAN_A,
  ...CLEAN_A_DATA,
  ...CLEAN_B,
  ...CLEAN_SHAPES,
];
