/** A token of a text that is XanoScript. Damages are made at these; recovery itself is not asked. */
export interface ValidToken {
  readonly type: 'text' | 'word' | 'bracket' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a bracket, the other one of the pair. */
  readonly partner?: number;
}

const TOKEN =
  /(?<comment>\/\/[^\n]*)|(?<text>"""[\s\S]*?"""|'''[\s\S]*?'''|```[\s\S]*?```|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)|(?<filters>\bfilters=\S+)|(?<word>[\p{L}_$][\p{L}\d_.$]*)|(?<bracket>[{}[\]()])|(?<sign>[:,])/gu;
const OPENER: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

/** Tokens of a valid text, without comments and the filters of fields, whose brackets and quotes mean nothing. */
export function readTokens(text: string): readonly ValidToken[] {
  const tokens: ValidToken[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { comment, filters, text: quoted, word, bracket } = match.groups ?? {};
    if (comment !== undefined || filters !== undefined) continue;
    const type =
      quoted !== undefined
        ? 'text'
        : word !== undefined
          ? 'word'
          : bracket !== undefined
            ? 'bracket'
            : 'sign';
    const token: ValidToken = {
      type,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    };
    if (type !== 'bracket') tokens.push(token);
    else if (OPENER[match[0]] === undefined) {
      open.push(tokens.length);
      tokens.push(token);
    } else {
      const opened = open.pop();
      const opener = opened === undefined ? undefined : tokens[opened];
      if (opened === undefined || opener === undefined || opener.text !== OPENER[match[0]]) return [];
      tokens[opened] = { ...opener, partner: token.start };
      tokens.push({ ...token, partner: opener.start });
    }
  }
  return open.length === 0 ? tokens : [];
}
