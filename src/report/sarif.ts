import { type Diagnostic, SEVERITIES } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { ValidationReport } from './run-report.ts';
import { fitLog } from './sarif/fit-log.ts';
import { buildResult } from './sarif/result.ts';
import { RULES } from './sarif/rules.ts';
import { buildMessage } from './sarif/text.ts';
import { renderCount } from './wording.ts';

declare const __VERSION__: string;

/** What is not done comes before what is found; so many say the same over and over. */
const MAX_NOTIFICATIONS = 200;

/** SARIF 2.1.0, for code scanning. What does not fit is counted; the least severe goes first. */
export function renderSarif(report: ValidationReport): string {
  const worstFirst = SEVERITIES.flatMap((severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  return fitLog(worstFirst.length, (count) => renderLog(report, worstFirst, count));
}

function renderLog(report: ValidationReport, diagnostics: readonly Diagnostic[], count: number): string {
  const left = diagnostics.length - count;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'xano-ci',
            semanticVersion: __VERSION__,
            rules: RULES,
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
        results: diagnostics.slice(0, count).map((diagnostic) => buildResult(diagnostic, report.root)),
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
