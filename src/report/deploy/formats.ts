import type { RenderOptions } from '../formats.ts';
import type { DeployReport } from './deploy-report.ts';
import { renderDeployJson } from './json.ts';
import { renderDeployMarkdown } from './markdown.ts';
import { renderDeployText } from './text.ts';

/** Every format of a deployment by the name that `--format` takes. */
export const DEPLOY_FORMATS = {
  text: renderDeployText,
  json: renderDeployJson,
  markdown: renderDeployMarkdown,
} as const satisfies Readonly<Record<string, (report: DeployReport, options: RenderOptions) => string>>;

export type DeployFormat = keyof typeof DEPLOY_FORMATS;
