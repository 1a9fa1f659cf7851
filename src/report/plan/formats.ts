import type { RenderOptions } from '../formats.ts';
import { renderPlanJson } from './json.ts';
import { renderPlanMarkdown } from './markdown.ts';
import type { PlanReport } from './plan-report.ts';
import { renderPlanText } from './text.ts';

/** Every format of a plan by the name that `--format` takes. */
export const PLAN_FORMATS = {
  text: renderPlanText,
  json: renderPlanJson,
  markdown: renderPlanMarkdown,
} as const satisfies Readonly<Record<string, (report: PlanReport, options: RenderOptions) => string>>;

export type PlanFormat = keyof typeof PLAN_FORMATS;
export const PLAN_FORMAT_NAMES: readonly PlanFormat[] = ['text', 'json', 'markdown'];
