import type { ParsedFile } from '../../language/parse.ts';
import type { Span } from '../../source/span.ts';

/** A comment that asks not to be told of something in the line below it. */
export interface Suppression {
  readonly file: string;
  readonly at: Span;
  /** What it says, without the slashes and with single blanks: equal for two that ask for the same. */
  readonly text: string;
  readonly ids: readonly SuppressedId[];
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  /** Why it holds for nothing, in one sentence; undefined when it is well formed. */
  readonly problem: string | undefined;
}

export interface SuppressedId {
  readonly id: string;
  readonly at: Span;
}

const WORD = 'xano-ci-disable-next-line';
const FORM = `Write it as "// ${WORD} <check> -- <reason>".`;

/** All of a file, in the order of the text. */
export function findSuppressions({ file, comments }: ParsedFile): readonly Suppression[] {
  return comments
    .filter(({ text }) => /^\/\/\s*xano-ci-disable/.test(text))
    .map(({ text, start, end }) => {
      const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
      const isAlone = file.text.slice(lineStart, start).trim() === '';
      return { file: file.path, at: { start, end }, ...parseSuppression(text, start, isAlone) };
    });
}

/** `// xano-ci-disable-next-line a, b until 2027-01-31 -- reason` */
function parseSuppression(
  comment: string,
  start: number,
  isAlone: boolean,
): Pick<Suppression, 'text' | 'ids' | 'until' | 'problem'> {
  const dashes = comment.indexOf('--');
  const head = dashes === -1 ? comment : comment.slice(0, dashes);
  const reason = dashes === -1 ? '' : comment.slice(dashes + 2).trim();
  const [first, ...rest] = [...head.slice(2).matchAll(/[^\s,]+/g)].map(({ 0: id, index }): SuppressedId => {
    const from = start + 2 + index;
    return { id, at: { start: from, end: from + id.length } };
  });
  const word = first?.id ?? '';
  const untilAt = rest.findIndex(({ id }) => id === 'until');
  const ids = untilAt === -1 ? rest : rest.slice(0, untilAt);
  const until =
    untilAt === -1
      ? undefined
      : rest
          .slice(untilAt + 1)
          .map(({ id }) => id)
          .join(' ');
  const text = comment.slice(2).trim().replace(/\s+/g, ' ');
  return { text, ids, until, problem: describeProblem() };

  function describeProblem(): string | undefined {
    if (word !== WORD) return `There is no "${word}", only "${WORD}".`;
    if (!isAlone) return 'It stands behind code: it has to be a line of its own, above what it is about.';
    if (ids.length === 0) return `It names no check. ${FORM}`;
    if (until !== undefined && !isDay(until)) return `"${until}" is no day: write it as 2027-01-31.`;
    return reason === '' ? `It gives no reason. ${FORM}` : undefined;
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
