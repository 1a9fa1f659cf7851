import { renderAgent } from './agent.ts';
import { renderGithubCommands } from './github-commands.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import type { ValidationReport } from './run-report.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';

export interface RenderOptions {
  /** Whether the reader can show colours. */
  readonly color: boolean;
}

/** Every format by the name that `--format` takes. */
export const FORMATS = {
  text: renderText,
  json: renderJson,
  github: renderGithubCommands,
  sarif: renderSarif,
  junit: renderJunit,
  markdown: renderMarkdown,
  agent: renderAgent,
} as const satisfies Readonly<Record<string, (report: ValidationReport, options: RenderOptions) => string>>;

export type Format = keyof typeof FORMATS;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}
