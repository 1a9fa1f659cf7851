import type { Check, CheckFacts } from '../../src/checks/check.ts';

/** All about a check but how it is found: a test puts that in. */
export function factsOf(check: Check): CheckFacts {
  const { visit: _visit, keywords: _keywords, create: _create, ...facts } = check;
  return facts;
}
