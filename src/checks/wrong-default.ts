import type { Field } from '../language/ast.ts';
import { wordTable } from '../language/vocabulary/word-table.ts';
import type { Check, Finding } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function page {
    input {
      int number?=first
    }
    stack
    response = $input.number
  }
`;

export const wrongDefault: Check = {
  id: 'wrong-default',
  category: 'data',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A default that the type of its field does not take.',
  why: 'The push is refused, or the field gets another value where it is left out. Looked at are defaults of numbers and bools, and calls of functions: a default is a value that is written out, or `now`.',
  bad: { sources: { 'function/page.xs': bad }, at: ['first'] },
  good: { 'function/page.xs': bad.replace('first', '1') },
  visit: {
    field: (field, { report }) => {
      const finding = judgeDefault(field);
      if (finding !== undefined) report(finding);
    },
  },
};

function judgeDefault({ fieldType, listSize, defaultValue, name }: Field): Finding | undefined {
  if (defaultValue === undefined || listSize !== undefined) return undefined;
  const written = defaultValue.text.replace(/^"(.*)"$/s, '$1');
  if (ANY.has(written)) return undefined;
  const expected = EXPECTED[fieldType.text];
  if (expected === undefined || expected.takes(written)) return undefined;
  return {
    at: defaultValue,
    message: `The default "${written}" of "${name?.text ?? ''}" is not ${expected.called}.`,
    ...(expected.suggestions === undefined ? {} : { suggestions: expected.suggestions }),
  };
}

/** What is left empty, null and the time are taken for something by every type, or told by others. */
const ANY: ReadonlySet<string> = new Set(['', 'null', 'now']);

interface Expected {
  readonly called: string;
  readonly takes: (written: string) => boolean;
  readonly suggestions?: readonly string[];
}

const NUMBER: Expected = { called: 'a number', takes: (written) => !Number.isNaN(Number(written)) };
const BOOLS: ReadonlySet<string> = new Set(['true', 'false', '0', '1']);
/** How other languages ask for the time. */
const CLOCKS: ReadonlySet<string> = new Set(
  'now() current_timestamp current_timestamp() current_date getdate() sysdate utcnow date.now() $now'.split(
    ' ',
  ),
);
const TIME: Expected = {
  called: 'a time',
  takes: (written) => !CLOCKS.has(written.toLowerCase()),
  suggestions: ['now'],
};

const EXPECTED = wordTable<Expected | undefined>({
  int: NUMBER,
  decimal: NUMBER,
  bool: { called: '"true" or "false"', takes: (written) => BOOLS.has(written.toLowerCase()) },
  timestamp: TIME,
  date: TIME,
  uuid: { called: 'a uuid', takes: (written) => !written.endsWith('()') },
});
