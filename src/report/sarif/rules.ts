import { CHECKS } from '../../checks/all.ts';
import type { Check } from '../../checks/check.ts';
import type { Severity } from '../../source/diagnostic.ts';
import { resolveHelpAddress } from '../help-address.ts';
import type { ValidationReport } from '../run-report.ts';
import { buildMessage } from './text.ts';

export type Level = 'error' | 'warning' | 'note';

export const LEVELS: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/** How code scanning sorts: what was seen on a real server is wrong most seldom. */
const PRECISION: Readonly<Record<Check['basis'], string>> = {
  measured: 'very-high',
  documented: 'high',
  reported: 'medium',
};

const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/** Every check, in the order of the table. */
export function buildRules(report: Pick<ValidationReport, 'helpPage'>): readonly unknown[] {
  return CHECKS.map((check) => buildRule(check, resolveHelpAddress(report, check.id)));
}

const INDEXES: ReadonlyMap<string, number> = new Map(CHECKS.map(({ id }, index) => [id, index]));

/** Where a check stands among the rules. */
export function findRuleIndex(check: string): number | undefined {
  return INDEXES.get(check);
}

function buildRule(
  { id, category, severity, offByDefault, basis, summary, why }: Check,
  address: string | undefined,
): unknown {
  const explain = `"xano-ci explain ${id}" shows an example.`;
  return {
    id,
    shortDescription: buildMessage(summary),
    fullDescription: buildMessage(`${summary} ${why}`),
    help: buildMessage(`${why} ${explain}`),
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: LEVELS[severity], enabled: offByDefault !== true },
    properties: {
      tags: ['xanoscript', category],
      precision: PRECISION[basis],
      'problem.severity': PROBLEM_SEVERITY[severity],
    },
  };
}
