import { describe, expect, test } from '@jest/globals';
import {
  FIELD_TYPES,
  type FieldPlace,
  type FieldTypeRow,
} from '../../../src/language/vocabulary/field-types.ts';
import { findFindings, findSuggestions, misspell } from './support/find-findings.ts';

const types = Object.entries(FIELD_TYPES);
const options = types.flatMap(([type, row]) => row.options.map((option) => ({ type, option, row })));
const known = new Set(types.flatMap(([, row]) => row.options));

const inInput = (field: string): string =>
  `function probe {\ninput {\n${field}\n}\nstack\nresponse = null\n}\n`;
const writeOption = (option: string): string =>
  option === 'schema' ? 'schema {\nint id\n}' : `${option} = "a"`;

/** A field with the options that its type needs, and one more, in an input. */
const writeField = (type: string, row: FieldTypeRow, more?: string): string =>
  inInput(writeLine(type, row, more));

function writeLine(type: string, row: FieldTypeRow, more?: string): string {
  const needed = row.requiredOptions.map(writeOption);
  const given = more === undefined || needed.includes(more) ? needed : [...needed, more];
  const braces = given.length === 0 ? '' : ` {\n${given.join('\n')}\n}`;
  return `${type}${row.unnamed === true ? '' : ' a'}${braces}`;
}

/** A text with one field in each place. */
const PLACES: Readonly<Record<FieldPlace, (field: string) => string>> = {
  input: inInput,
  schema: (field) => `table probe {\nschema {\nint id\n${field}\n}\n}\n`,
  output: (field) => `agent probe {\ncanonical = "a1"\nllm = {}\noutput {\n${field}\n}\ntools = []\n}\n`,
  nested: (field) => inInput(`object b {\nschema {\n${field}\n}\n}`),
};

describe('every type of field', () => {
  test.each(types)('"%s" is accepted', (type, row) => {
    expect(findFindings(writeField(type, row))).toEqual([]);
  });

  test.each(types.filter(([, row]) => row.unnamed !== true))(
    '"%s" is accepted as a list, nullable and optional',
    (type, row) => {
      const field = writeField(type, row);
      for (const form of [`${type}[] a`, `${type}? a`, `${type} a?`, `${type}[1:2]? a?`])
        expect(findFindings(field.replace(`${type} a`, form))).toEqual([]);
    },
  );

  test.each(types)('"%s" misspelt is reported, and found again', (type, row) => {
    const text = writeField(type, row).replace(type, misspell(type));
    expect(findFindings(text)).toEqual([`unknown-type "${misspell(type)}"`]);
    expect(findSuggestions(text, 'unknown-type')).toContain(type);
  });

  test.each(types.filter(([, row]) => row.unnamed !== true))('"%s" cannot have a name twice', (type, row) => {
    const field = writeField(type, row).replace('input {\n', 'input {\nint a\n');
    expect(findFindings(field)).toEqual(['duplicate-field "a"']);
  });
});

describe('what a type needs between its braces', () => {
  test.each(types.filter(([, row]) => row.requiredOptions.length > 0))(
    '"%s" without it is reported',
    (type, row) => {
      const field = writeLine(type, row).replace(/ \{[\s\S]*/, '');
      expect(findFindings(inInput(field))).toEqual([`missing-field-option "${type}"`]);
    },
  );
});

describe.each(Object.entries(PLACES))('in the place "%s"', (place, put) => {
  test.each(types)('"%s" is accepted where it may stand, and else reported', (type, row) => {
    const isRight = row.where.some((one) => one === place);
    expect(findFindings(put(writeLine(type, row)))).toEqual(isRight ? [] : [`misplaced-type "${type}"`]);
  });
});

describe('every option of a type', () => {
  test.each(options)('$type: $option is accepted', ({ type, option, row }) => {
    expect(findFindings(writeField(type, row, writeOption(option)))).toEqual([]);
  });

  test.each(options)('$type: $option misspelt is reported, and found again', ({ type, option, row }) => {
    const text = writeField(type, row, writeOption(option).replace(option, misspell(option)));
    expect(findFindings(text)).toContain(`unknown-field-option "${misspell(option)}"`);
    expect(findSuggestions(text, 'unknown-field-option')).toContain(option);
  });

  test.each(types)('"%s" takes no option of other types', (type, row) => {
    for (const option of [...known].filter((one) => !row.options.includes(one)))
      expect(findFindings(writeField(type, row, writeOption(option)))).toEqual([
        `unknown-field-option "${option}"`,
      ]);
  });
});
