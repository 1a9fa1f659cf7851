import { expiredSuppression } from '../expired-suppression.ts';
import { invalidSuppression } from '../invalid-suppression.ts';
import { unknownCheck } from '../unknown-check.ts';
import { unusedSuppression } from '../unused-suppression.ts';

/** What is said of suppressions themselves. */
export const SUPPRESSION_CHECKS = {
  unknown: unknownCheck,
  invalid: invalidSuppression,
  unused: unusedSuppression,
  expired: expiredSuppression,
} as const;

const IDS: readonly string[] = Object.values(SUPPRESSION_CHECKS).map(({ id }) => id);

export function isSuppressionCheck(id: string): boolean {
  return IDS.includes(id);
}
