/** What recovery looks at: brackets, texts, commas and the beginnings of lines. Comments and blanks are no tokens. */
export type Token = LineStart | Bracket | TextToken | Comma | Separator;

/** The first letter of a line that holds anything, and does not begin inside a text. */
export interface LineStart {
  readonly type: 'line';
  readonly at: number;
  /** Where the line itself begins, before its indent. */
  readonly start: number;
  readonly indent: number;
  /** Where its content ends, blanks and comment left out; the end of the first line of a text that goes on. */
  readonly end: number;
}

export interface Bracket {
  readonly type: 'open' | 'close';
  readonly at: number;
  readonly kind: BracketKind;
}

export type BracketKind = '{}' | '[]' | '()';

export interface TextToken {
  readonly type: 'text';
  readonly at: number;
  readonly end: number;
}

export interface Comma {
  readonly type: 'comma';
  readonly at: number;
}

/** A `---` line. */
export interface Separator {
  readonly type: 'separator';
  readonly at: number;
  readonly end: number;
}

export const BRACKETS: Readonly<Record<string, Pick<Bracket, 'type' | 'kind'>>> = {
  '{': { type: 'open', kind: '{}' },
  '}': { type: 'close', kind: '{}' },
  '[': { type: 'open', kind: '[]' },
  ']': { type: 'close', kind: '[]' },
  '(': { type: 'open', kind: '()' },
  ')': { type: 'close', kind: '()' },
};
