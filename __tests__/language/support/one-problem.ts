import { parseFile } from '../../../src/language/parse.ts';
import { LineIndex } from '../../../src/source/source-file.ts';

interface ShownProblem {
  readonly check: string;
  readonly message: string;
  readonly help?: string;
  readonly line: number;
  /** The text that is underlined. */
  readonly at: string;
}

/** What a text is told: its problems, with the place as a person sees it. */
export function findProblems(text: string): readonly ShownProblem[] {
  const lines = new LineIndex(text);
  return parseFile({ path: 'test.xs', text }).problems.map(({ check, message, help, start, end }) => ({
    check,
    message,
    ...(help === undefined ? {} : { help }),
    line: lines.position(start).line,
    at: text.slice(start, end),
  }));
}
