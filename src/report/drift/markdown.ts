import { escapeMarkdown, renderMarkdownCode } from '../escape.ts';
import { renderSubject } from '../plan/wording.ts';
import type { DriftReport } from './drift-report.ts';
import { renderObject, renderState, renderVerdict } from './wording.ts';

/** In rows; an issue holds 65,536 characters, and who has to read more looks at the run. */
const MAX_ROWS = 150;

/** For the summary of a run, and the issue that stays open while there is drift. */
export function renderDriftMarkdown(report: DriftReport): string {
  const { target, objects, changes, failures, staleIgnores, deployedAt } = report;
  const rows = objects
    .slice(0, MAX_ROWS)
    .map(
      (object) =>
        `| ${renderMarkdownCode(renderObject(object))} | ${escapeMarkdown(renderState(object))} |\n`,
    );
  const more = objects.length > MAX_ROWS ? `\n… and ${objects.length - MAX_ROWS} more.\n` : '';
  const table = rows.length === 0 ? '' : `\n| Object | |\n| --- | --- |\n${rows.join('')}${more}`;
  const details = changes
    .slice(0, MAX_ROWS)
    .map((change) => `- ${renderMarkdownCode(renderSubject(change))}\n`);
  const list = details.length === 0 ? '' : `\n### What differs\n\n${details.join('')}`;
  const stale = staleIgnores
    .map(({ object }) => `- The ignore for ${renderMarkdownCode(object)} no longer holds.\n`)
    .join('');
  const failed = failures
    .map(
      ({ step, message, remedy }) =>
        `- Could not ${escapeMarkdown(step)}: ${escapeMarkdown(message)} ${escapeMarkdown(remedy)}\n`,
    )
    .join('');
  const since = deployedAt === undefined ? 'No deployment is recorded.' : `Last deployed ${deployedAt}.`;
  return `## Drift: ${escapeMarkdown(target)}\n\n${renderVerdict(report)} ${since}\n${table}${list}${stale === '' ? '' : `\n${stale}`}${failed === '' ? '' : `\n${failed}`}`;
}
