import { fc } from '../../support/properties.ts';

/**
 * Random texts that are nearly always XanoScript, with blanks, line ends and comments at odd places. They hold every
 * form of the grammar; what they say makes no sense.
 */

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const join = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, part);
const list = (part: fc.Arbitrary<string>, separator: fc.Arbitrary<string>, maxLength = 3) =>
  fc
    .array(fc.tuple(part, separator), { maxLength })
    .map((entries) =>
      entries.map(([text, between], index) => (index === 0 ? text : between + text)).join(''),
    );

/** Of alternatives so marked the first is taken once texts nest deep enough. */
const NESTED = { depthIdentifier: fc.createDepthIdentifier(), maxDepth: 5, withCrossShrink: true } as const;

const blanks = fc.oneof({ weight: 6, arbitrary: pick('', ' ') }, pick('  ', '\t', ' \t '));
const blank = pick(' ', ' ', '  ', '\t');
const space = fc.oneof(
  { weight: 6, arbitrary: pick('', ' ') },
  pick('\n', '\r\n', '\n\n  ', ' // a "comment\n', '\n// {\n\n', '\t'),
);
const line = pick('\n', '\n  ', '\r\n', '\n\n', ' // x\n', '\n// as $y\n    ');

const word = pick(
  'a',
  'stack',
  'var',
  'text',
  'query',
  'as1',
  'not',
  'in',
  'breaks',
  'inputs',
  'if',
  'é',
  '_x9',
);
const dotted = fc.oneof(word, join(word, '.', word), join('input.', word), join(word, '.as.', word));
const quoted = pick('""', '"b c"', "'it'", '"\\""', '"a\\\\"', '"{"', '"//"', '"\n---\n"', "'\\''", '"𝒳é"');
const triple = pick('"""\n  a "b" {\n  """', "'''\n'\\\n'''", '""""""', '"""\n`\n"""');
const name = fc.oneof(word, quoted);
const number = pick('0', '12', '1.5', '007');
const time = pick('2026-02-03 04:05:06+0000', '2026-02-03T04:05Z', '2026-02-03 04:05:06.789');
const variable = pick('$x', '$input', '$$', '$', '$a_1', '$env.$remote_ip', '$db.t.c');

/** What may stand where an expression is wanted. */
const { value, operand, statement, field, block } = fc.letrec<
  Record<
    | 'value'
    | 'operand'
    | 'primary'
    | 'access'
    | 'filters'
    | 'filter'
    | 'entry'
    | 'statement'
    | 'field'
    | 'fields'
    | 'block',
    string
  >
>((tie) => ({
  primary: fc.oneof(
    NESTED,
    fc.oneof(variable, number, quoted, dotted, pick('true', 'null', 'now', 'false')),
    fc.oneof(triple, time, join('!', word, blanks, quoted), pick('`a b c`', '`1 +`', '```\nlet x = {}\n```')),
    join('(', space, tie('value'), space, ')'),
    join(
      '[',
      space,
      list(tie('value'), fc.oneof(join(space, ',', space), line)),
      maybe(pick(',', '\n')),
      ']',
    ),
    join('[', space, list(pick('1', '-2', '3.5', '0'), line), space, ']'),
    join(
      '{',
      space,
      list(
        fc.oneof(
          join(
            maybe(pick('!')),
            fc.oneof(name, pick('a.b', 'x-y', '$k', '1')),
            blanks,
            pick(':', '=', ': '),
            tie('value'),
          ),
          join('output', space, '{', space, tie('fields'), space, '}'),
        ),
        fc.oneof(join(space, ',', space), line),
      ),
      space,
      '}',
    ),
    join(dotted, '(', space, list(tie('value'), join(space, ',', space)), space, ')'),
    join('`', space, tie('value'), space, '`'),
    join('```', line, tie('value'), line, '```'),
  ),
  access: fc.oneof(
    NESTED,
    join('.', fc.oneof(word, pick('0', '12', 'X-Id', '$v'))),
    join(pick('', '.'), '[', space, tie('value'), space, ']'),
  ),
  operand: join(tie('primary'), list(tie('access'), fc.constant(''), 2)),
  filter: join(
    space,
    '|',
    blanks,
    maybe(pick('!', '! ')),
    word,
    list(
      join(
        ':',
        blanks,
        fc.oneof(tie('operand'), join(tie('operand'), blank, pick('+', '-', '=='), blank, tie('operand'))),
      ),
      fc.constant(''),
      2,
    ),
  ),
  filters: fc.oneof(NESTED, pick('', '|first'), list(tie('filter'), fc.constant(''), 2)),
  value: fc.oneof(
    NESTED,
    join(tie('operand'), tie('filters')),
    join(pick('!', '-', '!!', '- ', '! '), tie('operand')),
    join(
      tie('value'),
      space,
      pick(
        '===',
        '!==',
        '==',
        '!=',
        '<=',
        '>=',
        '@>',
        '!~',
        '&&',
        '||',
        '??',
        '..',
        '<',
        '>',
        '+',
        '-',
        '*',
        '/',
        '%',
        '~',
        '=',
      ),
      maybe(pick('?', ' ?')),
      space,
      tie('value'),
    ),
    join(
      tie('value'),
      ' ',
      maybe(pick('not ', 'not  ')),
      pick('in', 'contains', 'includes', 'overlaps', 'like', 'ilike', 'search', 'between'),
      maybe(pick('?', ' ?')),
      ' ',
      tie('value'),
    ),
    join(
      tie('value'),
      ' ',
      maybe(pick('not ')),
      'between',
      maybe(pick('?')),
      ' ',
      tie('operand'),
      blanks,
      ':',
      blanks,
      tie('operand'),
    ),
    join(tie('value'), space, '?', space, tie('value'), space, ':', space, tie('value')),
    join('|', word, tie('filters')),
  ),
  field: join(
    word,
    maybe(pick('[]', '[2:5]', '[:5]')),
    maybe(pick('?')),
    maybe(join(blank, maybe(pick('?')), word, maybe(pick('?')))),
    maybe(join(blanks, '=', blanks, fc.oneof(quoted, pick('low', '1024x1024', '{}', '-1', 'now')))),
    maybe(
      join(
        blank,
        'filters',
        blanks,
        '=',
        blanks,
        list(
          join(
            maybe(pick('!')),
            fc.oneof(word, pick('@')),
            maybe(
              join(
                ':',
                blanks,
                fc.oneof(quoted, pick('1', '/a|b\\/c/', '^[A-Z ]{2}-\\d{4}$', 'abc_', '(a b)', '[', 'x{1')),
              ),
            ),
          ),
          join(blanks, '|', blanks),
        ),
      ),
    ),
    fc.oneof(NESTED, pick(''), join(space, tie('block'))),
  ),
  fields: list(tie('field'), fc.oneof(line, pick(', ', ' ,\n')), 2),
  statement: join(
    maybe(pick('!', '! ')),
    dotted,
    list(
      join(
        blank,
        fc.oneof(tie('operand'), join(word, blanks, '=', blanks, fc.oneof(quoted, pick('GET', '12')))),
      ),
      fc.constant(''),
      2,
    ),
    fc.oneof(
      NESTED,
      pick('', ' break', ' as $r'),
      join(
        space,
        tie('block'),
        maybe(fc.oneof(pick(' break', ' breaks'), join(blanks, 'as', blank, tie('operand'), tie('filters')))),
      ),
      join(' as ', variable, tie('filters'), space, tie('block')),
    ),
  ),
  entry: fc.oneof(
    NESTED,
    join(fc.oneof(name, word), blanks, '=', blanks, tie('value'), maybe(pick(',', ' ,'))),
    join(pick('input', 'schema', 'output'), maybe(join(space, '{', space, tie('fields'), space, '}'))),
    tie('statement'),
  ),
  block: join(
    '{',
    space,
    list(tie('entry'), fc.oneof({ weight: 4, arbitrary: line }, pick(' '))),
    space,
    '}',
  ),
}));

const document = join(
  fc.oneof(word, dotted),
  list(join(blank, fc.oneof(name, join('verb=', pick('GET', '"GET"')))), fc.constant(''), 2),
  space,
  block,
);

export const randomTexts = {
  Source: join(space, list(document, line, 2), space),
  statement,
  field,
  operand,
  Value: value,
} satisfies Record<string, fc.Arbitrary<string>>;
