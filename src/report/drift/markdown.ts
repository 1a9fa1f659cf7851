import { cutText } from '../cut-text.ts';
import { escapeMarkdown, renderMarkdownCode } from '../escape.ts';
import { renderMarkdownFailures } from '../failures.ts';
import { fitRows } from '../fit-rows.ts';
import { renderSubject } from '../plan/wording.ts';
import type { DriftReport } from './drift-report.ts';
import { renderObject, renderState, renderVerdict } from './wording.ts';

/** In bytes. An issue holds 65,536 characters; who has to read more looks at the run. */
const MAX_OBJECTS = 30_000;
const MAX_CHANGES = 20_000;
const MAX_IGNORES = 5_000;
/** In UTF-16 units: names can be as long as somebody likes. */
const MAX_NAME = 200;

/** For the summary of a run, and the issue that stays open while there is drift. */
export function renderDriftMarkdown(report: DriftReport): string {
  const { target, objects, changes, failures, staleIgnores, deployedAt } = report;
  const since = deployedAt === undefined ? 'No deployment is recorded.' : `Last deployed ${deployedAt}.`;
  const rows = objects.map(
    (object) =>
      `| ${code(renderObject(object))} | ${escapeMarkdown(cutText(renderState(object), MAX_NAME))} |\n`,
  );
  const details = changes.map((change) => `- ${code(renderSubject(change))}\n`);
  const stale = staleIgnores.map(({ object }) => `- The ignore for ${code(object)} no longer holds.\n`);
  return [
    `## Drift: ${escapeMarkdown(cutText(target, MAX_NAME))}\n\n${renderVerdict(report)} ${since}\n`,
    ...renderPart('| Object | |\n| --- | --- |\n', fitRows(rows, MAX_OBJECTS)),
    ...renderPart('### What differs\n\n', fitRows(details, MAX_CHANGES)),
    ...renderPart('', fitRows(stale, MAX_IGNORES)),
    ...(failures.length === 0 ? [] : [renderMarkdownFailures(failures)]),
  ].join('\n');
}

function code(text: string): string {
  return renderMarkdownCode(cutText(text, MAX_NAME));
}

function renderPart(head: string, { kept, cut }: ReturnType<typeof fitRows>): readonly string[] {
  if (kept.length + cut === 0) return [];
  return [`${head}${kept.join('')}${cut === 0 ? '' : `\n… and ${cut} more.\n`}`];
}
