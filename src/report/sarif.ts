import { SEVERITIES } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { ValidationReport } from './run-report.ts';
import { fitLog } from './sarif/fit-log.ts';
import { buildResult } from './sarif/result.ts';
import { buildRules } from './sarif/rules.ts';
import { buildMessage } from './sarif/text.ts';
import { renderCount } from './wording.ts';

declare const __VERSION__: string;

/** What is not done comes before what is found; so many say the same over and over. */
const MAX_NOTIFICATIONS = 200;

/**
 * SARIF 2.1.0, for code scanning. What does not fit is counted; what does not count goes first, then the least severe.
 */
export function renderSarif(report: ValidationReport): string {
  const worstFirst = SEVERITIES.flatMap((severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const { root, hidden = [] } = report;
  const results: readonly (() => unknown)[] = [
    // Where it is said of one result whether it counts, it has to be said of all.
    ...worstFirst.map(
      (diagnostic) => () => buildResult(diagnostic, root, hidden.length === 0 ? undefined : []),
    ),
    ...hidden.map(
      ({ diagnostic, hiding }) =>
        () =>
          buildResult(diagnostic, root, [hiding]),
    ),
  ];
  return fitLog(results.length, (count) => renderLog(report, results, count));
}

function renderLog(report: ValidationReport, results: readonly (() => unknown)[], count: number): string {
  const left = results.length - count;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'xano-ci',
            semanticVersion: __VERSION__,
            rules: buildRules(report),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: [
              ...report.failures.slice(0, MAX_NOTIFICATIONS).map(buildNotification),
              ...(report.notes ?? [])
                .slice(0, MAX_NOTIFICATIONS)
                .map(({ message }) => ({ level: 'note', message: buildMessage(message) })),
              ...(left === 0 ? [] : [buildCutNote(left)]),
            ],
          },
        ],
        results: results.slice(0, count).map((build) => build()),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function buildNotification({ step, message, remedy }: Failure): unknown {
  return { level: 'error', message: buildMessage(`Could not ${step}. ${message} ${remedy}`) };
}

function buildCutNote(left: number): unknown {
  return {
    level: 'warning',
    message: buildMessage(
      `${renderCount(left, 'more finding')} left out: code scanning takes no more. The ones that are here are the worst.`,
    ),
  };
}
