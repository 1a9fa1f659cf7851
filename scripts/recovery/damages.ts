import { STATEMENTS } from '../../src/language/vocabulary/statements/all.ts';
import { readTokens, type ValidToken } from './read-tokens.ts';

/** One way to break a text at one place. */
export interface Site {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  /**
   * Offsets in the text before the damage. A diagnostic on the line of one of them is right: that of the damage itself,
   * and for a bracket that of its partner, since which of the two is wrong is a matter of taste. Where a closing bracket
   * is gone, the next line that holds anything is right too: that is where a reader sees that it is missing.
   */
  readonly belongs: readonly number[];
}

export interface Damage {
  readonly kind: string;
  /**
   * Whether the file may still parse: then a check has to find it. A damage of any other kind after which the file parses
   * is XanoScript that somebody may mean, and does not count.
   */
  readonly mayParse?: true;
  readonly find: (text: string) => readonly Site[];
}

/** Everything that is tried. Each is a slip of a person's or a model's hand, at every place where it can be made. */
export const DAMAGES: readonly Damage[] = [
  {
    kind: 'closer deleted',
    find: (text) => atBrackets(text, '}]', (at) => ({ at, remove: 1, insert: '' }), true),
  },
  {
    kind: 'closer doubled',
    find: (text) => atBrackets(text, '}]', (at, sign) => ({ at, remove: 0, insert: sign })),
  },
  { kind: 'opener deleted', find: (text) => atBrackets(text, '{[', (at) => ({ at, remove: 1, insert: '' })) },
  {
    kind: 'opener doubled',
    find: (text) => atBrackets(text, '{[', (at, sign) => ({ at, remove: 0, insert: sign })),
  },
  {
    kind: 'parenthesis deleted',
    find: (text) => atBrackets(text, '()', (at) => ({ at, remove: 1, insert: '' }), true),
  },
  {
    kind: 'parenthesis doubled',
    find: (text) => atBrackets(text, '()', (at, sign) => ({ at, remove: 0, insert: sign })),
  },
  {
    kind: 'closing line deleted',
    find: (text) =>
      atBrackets(
        text,
        '}]',
        (at) => {
          const start = text.lastIndexOf('\n', at) + 1;
          const end = text.indexOf('\n', at);
          return /^[ \t]*[}\]]$/.test(text.slice(start, end))
            ? { at: start, remove: end + 1 - start, insert: '' }
            : undefined;
        },
        true,
      ),
  },
  { kind: 'quote deleted', find: (text) => atQuotes(text, (at) => ({ at, remove: 1, insert: '' })) },
  { kind: 'quote doubled', find: (text) => atQuotes(text, (at, sign) => ({ at, remove: 0, insert: sign })) },
  { kind: 'colon deleted', find: (text) => atSigns(text, ':', '') },
  { kind: 'colon doubled', find: (text) => atSigns(text, ':', '::') },
  { kind: 'comma deleted', find: (text) => atSigns(text, ',', '') },
  { kind: 'comma doubled', find: (text) => atSigns(text, ',', ',,') },
  { kind: 'keyword misspelt', mayParse: true, find: misspell },
  { kind: 'JavaScript line', mayParse: true, find: insertJavaScript },
  { kind: 'two statements on a line', find: joinStatements },
  { kind: 'else if', mayParse: true, find: splitElseIf },
];

type Edit = Pick<Site, 'at' | 'remove' | 'insert'>;

function atBrackets(
  text: string,
  signs: string,
  edit: (at: number, sign: string) => Edit | undefined,
  noticedBelow = false,
): readonly Site[] {
  return readTokens(text).flatMap(({ type, text: sign, start, partner }) => {
    const made = type === 'bracket' && signs.includes(sign) ? edit(start, sign) : undefined;
    if (made === undefined) return [];
    const below = noticedBelow ? [findNextContent(text, start + 1)] : [];
    return [{ ...made, belongs: [start, ...(partner === undefined ? [] : [partner]), ...below] }];
  });
}

/** The next thing below the line of an offset, comments left out. */
function findNextContent(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  const skipped = line === -1 ? undefined : /^(?:\s|\/\/[^\n]*)*/.exec(text.slice(line))?.[0].length;
  return skipped === undefined ? text.length : line + skipped;
}

/** Both quotes of plain texts, and the first and last of longer ones. */
function atQuotes(text: string, edit: (at: number, sign: string) => Edit): readonly Site[] {
  return readTokens(text).flatMap(({ type, text: quoted, start, end }) =>
    type === 'text'
      ? [start, end - 1].map((at) => ({ ...edit(at, quoted.charAt(0)), belongs: [start, end - 1] }))
      : [],
  );
}

function atSigns(text: string, sign: string, becomes: string): readonly Site[] {
  return readTokens(text).flatMap(({ type, text: found, start }) =>
    type === 'sign' && found === sign ? [{ at: start, remove: 1, insert: becomes, belongs: [start] }] : [],
  );
}

function findStatements(text: string): readonly ValidToken[] {
  return readTokens(text).filter(
    ({ type, text: word, start }) =>
      type === 'word' &&
      word in STATEMENTS &&
      /^[ \t]*!?$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)),
  );
}

/** Two letters of the keyword of a statement change places. */
function misspell(text: string): readonly Site[] {
  return findStatements(text).flatMap(({ text: word, start }) => {
    const middle = Math.max(0, (word.length >> 1) - 1);
    const [first, second] = [word.charAt(middle), word.charAt(middle + 1)];
    return first === second || first === '.' || second === '.' || second === ''
      ? []
      : [{ at: start + middle, remove: 2, insert: `${second}${first}`, belongs: [start] }];
  });
}

const JAVASCRIPT: readonly string[] = [
  'const total = items.reduce((sum, item) => sum + item.price, 0);',
  'let name = user.name;',
  'console.log("here", value);',
  'if (user.age > 18) { return true; }',
  'return items.map(item => item.id);',
  'await sendMail(user.email);',
  'total += item.price * item.quantity;',
];

function insertJavaScript(text: string): readonly Site[] {
  return findStatements(text).map(({ start }, index) => {
    const line = text.lastIndexOf('\n', start) + 1;
    const indent = text.slice(line, start).replace('!', '');
    const code = JAVASCRIPT[index % JAVASCRIPT.length] ?? '';
    return { at: line, remove: 0, insert: `${indent}${code}\n`, belongs: [line] };
  });
}

/** The line end between two statements becomes a blank. */
function joinStatements(text: string): readonly Site[] {
  return findStatements(text).flatMap(({ start }) => {
    const before = text.slice(0, start).trimEnd();
    const isComment = before.slice(before.lastIndexOf('\n') + 1).includes('//');
    return before.endsWith('{') || before.length === 0 || isComment
      ? []
      : [{ at: before.length, remove: start - before.length, insert: ' ', belongs: [before.length - 1] }];
  });
}

function splitElseIf(text: string): readonly Site[] {
  return readTokens(text).flatMap(({ type, text: word, start }) =>
    type === 'word' && word === 'elseif' ? [{ at: start + 4, remove: 0, insert: ' ', belongs: [start] }] : [],
  );
}
