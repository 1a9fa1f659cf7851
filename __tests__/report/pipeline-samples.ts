import type { Change } from '../../src/plan/change.ts';
import { IMPACTS, type Impact } from '../../src/plan/impact.ts';
import { summarize } from '../../src/plan/plan.ts';
import type { DriftReport } from '../../src/report/drift/drift-report.ts';
import type { PlanReport } from '../../src/report/plan/plan-report.ts';
import { fc } from '../support/properties.ts';
import { hostileText } from './hostile-text.ts';

export function buildChange(impact: Impact, about: Partial<Change> = {}): Change {
  return {
    object: { kind: 'table', name: 'note' },
    path: 'schema.title',
    impact,
    impacts: [impact],
    reason: 'Its values are lost.',
    change: 'removed',
    ...about,
  } as Change;
}

export function buildPlanReport(changes: readonly Change[], about: Partial<PlanReport> = {}): PlanReport {
  const inOrder = [...changes].sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact));
  const refused = inOrder
    .filter(({ impact }) => impact === 'destructive')
    .map((change) => ({
      change,
      impacts: change.impacts,
      remedy: { kind: 'table', name: 'note', path: '', impacts: change.impacts },
    }));
  return {
    from: 'backend',
    to: 'staging',
    plan: {
      version: 1,
      digest: '0123456789abcdef0123456789abcdef',
      changes: inOrder,
      leftBehind: [],
      summary: summarize(inOrder),
      failures: [],
    },
    policy: {
      verdict: refused.length === 0 ? 'allowed' : 'refused',
      refused,
      allowed: [],
      approvals: [],
      unused: [],
    },
    failures: [],
    ...about,
  };
}

export function buildDriftReport(about: Partial<DriftReport> = {}): DriftReport {
  return {
    target: 'staging',
    verdict: 'drift',
    objects: [],
    staleIgnores: [],
    changes: [],
    failures: [],
    ...about,
  };
}

export const hostileChange = fc
  .record({ name: hostileText, path: hostileText, reason: hostileText, before: hostileText })
  .map(({ name, path, reason, before }) =>
    buildChange('destructive', { object: { kind: 'table', name }, path, reason, before } as Partial<Change>),
  );
