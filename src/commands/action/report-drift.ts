import type { DriftReport } from '../../report/drift/drift-report.ts';
import { renderDriftMarkdown } from '../../report/drift/markdown.ts';
import type { Failure } from '../../source/failure.ts';
import type { ActionUse } from './action-use.ts';
import { describePortError } from './port-failure.ts';
import type { DriftIssues } from './ports.ts';

export interface ToldDrift {
  /** What became of the issue, for people. */
  readonly line: string | undefined;
  /** Why the issue could not be kept: it takes nothing from the verdict. */
  readonly warnings: readonly Failure[];
}

const WAYS_OUT =
  '\nEither bring what was edited in Xano into git with `xano-ci pull`, or deploy what git says. This issue is kept by xano-ci: it says what the last look found, and is closed when nothing differs any more.\n';

/**
 * One issue for each target, opened, brought up to date, closed. What is not known leaves it as it is. Other folders,
 * configurations and workspaces may have a target of the same name; which job looks at one makes no difference.
 */
export async function reportDrift(
  report: DriftReport,
  issues: DriftIssues,
  runUrl: string,
  { about, instance }: Pick<ActionUse, 'about' | 'instance'>,
): Promise<ToldDrift> {
  const { target, verdict } = report;
  const issueOf = [target, ...about, ...instance].join(', ');
  try {
    if (verdict === 'unknown') return { line: undefined, warnings: [] };
    if (verdict === 'none') {
      const closed = await issues.close(issueOf, `Nothing differs any more: ${runUrl}`);
      return { line: closed === undefined ? undefined : `Issue closed: ${closed.url}`, warnings: [] };
    }
    // Nothing of this run is in it, so that the same drift is the same text.
    const body = `${renderDriftMarkdown(report)}${WAYS_OUT}`;
    const { issue, done } = await issues.report(issueOf, {
      title: `Xano target "${target}"${about.length === 0 ? '' : ` (${about.join(', ')})`} has drifted from git`,
      body,
    });
    return { line: `Issue ${done}: ${issue.url}`, warnings: [] };
  } catch (error) {
    return { line: undefined, warnings: [describePortError(error, 'keep the issue')] };
  }
}
