import { readFileSync } from 'node:fs';

/** One mistake of `examples/shop-agent-pr`. */
export interface ExpectedFinding {
  readonly file: string;
  /** What is underlined. */
  readonly at: string;
  readonly line: number;
  readonly check: string;
  /** The right name; empty where there is none. */
  readonly nearest: string;
}

export const expectedFindings: readonly ExpectedFinding[] = JSON.parse(
  readFileSync(new URL('../../examples/shop-agent-pr.expected.json', import.meta.url), 'utf8'),
);

/** For comparing findings of any format with the expected ones. */
export function renderFinding({
  file,
  line,
  check,
}: Pick<ExpectedFinding, 'file' | 'line' | 'check'>): string {
  return `${file}:${line} ${check}`;
}
