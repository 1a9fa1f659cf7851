import { maskSecrets } from './mask-secrets.ts';

/** What a judge reads of one finding. */
export interface SampledFinding {
  readonly check: string;
  /** With the name of its folder before it. */
  readonly file: string;
  /** 1-based; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
}

/** Lines before the one that is named, and after it. */
const BEFORE = 4;
const AFTER = 3;
const WIDTH = 200;

/**
 * One finding for a judge who has not seen the code: what is said, and eight lines of source around it, in markdown.
 *
 * @param number its place in the sample
 * @param text the whole text of its file
 */
export function renderFinding(finding: SampledFinding, number: number, text: string): string {
  const { check, file, line, column, severity, message, help, suggestions = [] } = finding;
  const lines = text.split(/\r\n|\r|\n/);
  const first = Math.max(1, line - BEFORE);
  const last = Math.min(lines.length, line + AFTER);
  const width = String(last).length;
  const source = lines.slice(first - 1, last).map((content, index) => {
    const at = first + index;
    const mark = at === line ? '>' : ' ';
    return `${mark} ${String(at).padStart(width)} | ${maskSecrets(content).slice(0, WIDTH)}`.trimEnd();
  });
  return [
    `## ${number}. ${check}`,
    '',
    `${file}:${line}:${column} (${severity})`,
    '',
    maskSecrets(message),
    ...(help === undefined ? [] : ['', `Help: ${maskSecrets(help)}`]),
    ...(suggestions.length === 0 ? [] : ['', `Suggestions: ${suggestions.join(', ')}`]),
    '',
    '```text',
    ...source.map((content) => content.replaceAll('```', "'''")),
    '```',
    '',
  ].join('\n');
}
