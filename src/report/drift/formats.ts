import { renderFailures, renderMarkdownFailures } from '../failures.ts';
import type { RenderOptions } from '../formats.ts';
import type { DriftRunReport } from './drift-report.ts';
import { renderDriftRunJson } from './json.ts';
import { renderDriftMarkdown } from './markdown.ts';
import { renderDriftText } from './text.ts';

/** Every format of a drift run by the name that `--format` takes. */
export const DRIFT_FORMATS = {
  text: ({ targets, failures }, options) =>
    [
      ...targets.map((report) => renderDriftText(report, options)),
      ...(failures.length === 0 ? [] : [renderFailures(failures, options)]),
    ].join('\n'),
  json: renderDriftRunJson,
  markdown: ({ targets, failures }) =>
    [
      ...targets.map(renderDriftMarkdown),
      ...(failures.length === 0 ? [] : [`## Drift: not known\n\n${renderMarkdownFailures(failures)}`]),
    ].join('\n'),
} as const satisfies Readonly<Record<string, (report: DriftRunReport, options: RenderOptions) => string>>;

export type DriftFormat = keyof typeof DRIFT_FORMATS;
