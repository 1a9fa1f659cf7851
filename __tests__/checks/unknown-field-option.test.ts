import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';

const inTable = (fields: string) => ({ 'table/a.xs': `table a {\n  schema {\n${fields}\n  }\n}\n` });
const find = (fields: string): readonly string[] =>
  findAll(inTable(fields), { only: 'unknown-field-option' });

describe('unknown-field-option is silent', () => {
  it('on the options of each type, on one line and on several', () => {
    expect(
      find(xs`
        int id
        int[] owner_ids { table = "user" }
        text secret {
          description = "s", sensitive = true
          visibility = "private"
        }
        enum level? { values = ["a"] }
        object place {
          schema { text city }
        }
        vector near { size = 3 }
      `),
    ).toEqual([]);
  });

  it('in a field of an unknown type: that is reported once', () => {
    expect(find('string a { maxLength = 3 }')).toEqual([]);
  });
});

describe('unknown-field-option reports', () => {
  it('words of other languages and misspelled ones, in nested fields too', () => {
    expect(
      find(xs`
        int id
        text a { descripton = "x" }
        object b {
          schema {
            int c { reference = "user" }
          }
        }
      `),
    ).toEqual([
      'unknown-field-option table/a.xs:4 "descripton" → description',
      'unknown-field-option table/a.xs:7 "reference" → table',
    ]);
  });

  it('options of other types, without offering one that this type does not take', () => {
    expect(find('text a { values = ["x"] }\nint b { choices = [1] }')).toEqual([
      'unknown-field-option table/a.xs:3 "values"',
      'unknown-field-option table/a.xs:4 "choices"',
    ]);
  });
});

describe('unknown-field-option, at the edges', () => {
  it('explains what stands outside of the braces', () => {
    const [found] = diagnose(inTable('int page { default = 1 }'));
    expect(found).toMatchObject({ help: 'A default stands after the name: int page?=1.' });
  });
});
