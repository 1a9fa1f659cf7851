import type { Span } from '../../source/span.ts';
import type { Broken, Document, Entry, Field, Name, Pair, Statement } from '../ast.ts';
import { decodeName } from '../string-literal.ts';
import type { BrokenUnit } from './broken-unit.ts';

const WORD = /^(!?[ \t]*)((?!as\b)[\p{L}_][\p{L}\d_]*(?:\.[\p{L}_][\p{L}\d_]*)*)(?![\p{L}\d_])/u;
const QUOTED = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
const KEY = new RegExp(`^(${QUOTED}|[\\p{L}_][\\p{L}\\d_]*)[ \\t]*=(?!=)[ \\t]*`, 'u');
const PAIR = new RegExp(`^(!?)(${QUOTED}|[\\p{L}\\d_$][\\p{L}\\d_$.-]*)[ \\t]*[:=][ \\t]*`, 'u');
const HEAD_NAME = new RegExp(
  `^[ \\t]+(${QUOTED}|[\\p{L}_][\\p{L}\\d_.]*)(?=[ \\t]*(?:\\{|[\\p{L}\\d_]+[ \\t]*=|$))`,
  'u',
);
const FIELD = /^([\p{L}_][\p{L}\d_]*)(?:\[([\d:]*)\])?\??[ \t]+\??([\p{L}_][\p{L}\d_]*)/u;

/** What is left of a document: its keyword, its name if that can be read, and what stands in its braces. */
export function salvageDocument(unit: BrokenUnit): readonly Document[] {
  const statement = salvageStatement(unit);
  if (statement?.body === undefined) return [];
  const { keyword, header, body, start, end } = statement;
  const name = HEAD_NAME.exec(unit.shell.slice(findWordEnd(unit.shell)));
  const from = findWordEnd(unit.shell) + (name?.[0].length ?? 0) - (name?.[1]?.length ?? 0);
  const text = name?.[1];
  return [
    {
      type: 'document',
      keyword,
      header:
        text === undefined
          ? header
          : [buildHeaderName(text, unit.place({ start: from, end: from + text.length })), ...header],
      body,
      start,
      end,
    },
  ];
}

function buildHeaderName(text: string, span: Span): Document['header'][number] {
  return /^["']/.test(text)
    ? { type: 'string', value: decodeName(text), quote: text.startsWith('"') ? '"' : "'", ...span }
    : { type: 'identifier', text, ...span };
}

function findWordEnd(shell: string): number {
  return WORD.exec(shell)?.[0].length ?? 0;
}

/** What stands behind one of these is a value: brackets there hold an object or a list, and no statements. */
const GIVEN = /[=:][ \t]*(?=(?:\{\}|\[0\])(?:\s|\/\/[^\n]*)*$)/;
const NAMED = new RegExp(`^(${QUOTED}|[\\p{L}_][\\p{L}\\d_]*)[ \\t]*:[ \\t]*`, 'u');

/** A clause or argument keeps its name, a statement its keyword and what stands in its braces. */
export function salvageEntry(unit: BrokenUnit): readonly Entry[] {
  const { shell, place, whole } = unit;
  const given = GIVEN.exec(shell);
  const value = given === null ? undefined : unit.readValue(given.index + given[0].length);
  const key = KEY.exec(shell) ?? NAMED.exec(shell);
  const keyText = key?.[1];
  if (key !== null && keyText !== undefined) {
    const rest = place({ start: key[0].length, end: Math.max(key[0].length, shell.length) });
    return [
      {
        type: 'assignment',
        name: buildName(keyText, place({ start: 0, end: keyText.length })),
        value: value ?? { type: 'broken', ...rest },
        ...whole,
      },
    ];
  }
  if (given !== null) return [{ type: 'broken', ...whole }];
  const statement = salvageStatement(unit);
  if (statement?.body === undefined) return [{ type: 'broken', ...whole }];
  // What stands behind the braces may have named a result.
  return statement.body.end < whole.end
    ? [statement, { type: 'broken', start: statement.body.end, end: whole.end }]
    : [statement];
}

function salvageStatement({ shell, place, whole, readBody }: BrokenUnit): Statement | undefined {
  const word = WORD.exec(shell);
  const keyword = word?.[2];
  const open = findBody(shell);
  if (word === null || keyword === undefined || open === -1) return undefined;
  const start = word[0].length - keyword.length;
  const body = place({ start: open, end: open + 2 });
  const between = shell.slice(word[0].length, open);
  const from = word[0].length + between.length - between.trimStart().length;
  const header: readonly Broken[] =
    between.trim() === ''
      ? []
      : [{ type: 'broken', ...place({ start: from, end: from + between.trim().length }) }];
  return {
    type: 'statement',
    disabled: word[0].startsWith('!'),
    keyword: buildName(keyword, place({ start, end: word[0].length })),
    header,
    body: { type: 'block', entries: readBody(open), ...body },
    alias: undefined,
    leaves: false,
    start: whole.start,
    end: body.end,
  };
}

/** The last braces that were emptied: the others belong to values of the header. */
function findBody(shell: string): number {
  return shell.lastIndexOf('{}');
}

export function salvageField({ shell, place, whole }: BrokenUnit): readonly (Field | Broken)[] {
  const match = FIELD.exec(shell);
  const [head, type, listSize, name] = match ?? [];
  if (head === undefined || type === undefined || name === undefined) return [{ type: 'broken', ...whole }];
  return [
    {
      type: 'field',
      fieldType: buildName(type, place({ start: 0, end: type.length })),
      listSize,
      nullable: true,
      name: buildName(name, place({ start: head.length - name.length, end: head.length })),
      // Whether it may be left out cannot be told.
      optional: true,
      defaultValue: undefined,
      filters: [],
      options: { type: 'block', entries: [{ type: 'broken', ...whole }], ...whole },
      ...whole,
    },
  ];
}

export function salvagePair({ shell, place, whole }: BrokenUnit): readonly (Pair | Broken)[] {
  const match = PAIR.exec(shell);
  const [head, off, key] = match ?? [];
  if (head === undefined || key === undefined) return [{ type: 'broken', ...whole }];
  const start = off?.length ?? 0;
  return [
    {
      type: 'pair',
      disabled: start > 0,
      key: buildName(key, place({ start, end: start + key.length })),
      value: { type: 'broken', ...place({ start: head.length, end: Math.max(head.length, shell.length) }) },
      ...whole,
    },
  ];
}

function buildName(raw: string, span: Span): Name {
  const text = decodeName(raw);
  return { text, quoted: text !== raw, ...span };
}
