import type { SyntaxCheck } from '../syntax-problem.ts';

/** One form of another language, or one frequent slip, and what to say to it where the parse stops. */
export interface HintRule {
  /** Sticky, tried where the parse stopped, after blanks and line ends. What it takes is underlined. */
  readonly found: RegExp;
  /** Tried on the text of the line before that place. A group in it is underlined in place of what was found. */
  readonly before?: RegExp;
  /** Something that must have been possible there. */
  readonly expected?: string;
  /** Underline what the line holds before, too. */
  readonly fromLineStart?: true;
  /** Under which check it is reported; a syntax error otherwise. */
  readonly check?: SyntaxCheck;
  readonly message: string;
  readonly help: string;
  /** Only where it is certain what was meant. */
  readonly fix?: HintFix;
}

export type HintFix = ReplaceFix | LineFix;

/** Writes something else in place of what is underlined. */
interface ReplaceFix {
  readonly title: string;
  /** @returns undefined where it is not certain after all */
  readonly text: (underlined: string, rest: string) => string | undefined;
}

/** Writes the line anew; offered only when the new line can be read. */
interface LineFix {
  readonly title: string;
  readonly line: RegExp;
  /** With `$1` for the groups of `line`. */
  readonly becomes: string;
}

/** A fix that writes the same thing wherever it applies. */
export function replaceBy(text: string): ReplaceFix {
  return { title: text === '' ? 'Remove it' : `Write "${text}"`, text: () => text };
}
