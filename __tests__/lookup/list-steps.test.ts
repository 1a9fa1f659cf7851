import { expect, test } from '@jest/globals';
import { listSteps } from '../../src/lookup/list-steps.ts';
import { parseOne } from '../workspace/parse-one.ts';

test('the statements of a stack are numbered at every depth', () => {
  const text = `function f {
  stack {
    // finds it
    db.get note {
      field_name = "id"
      field_value = 1
    } as $note
    conditional {
      if ($note == null) {
        return {
          value = 1
        }
      }
      else {
        !debug.log {
          value = 2
        }
      }
    }
    group {
      stack {
        function.run a
      }
    }
  }
}
`;
  const steps = listSteps(parseOne(text), text);
  expect(steps.map(({ number, text: step }) => `${number} ${step}`)).toEqual([
    '1 db.get note { field_name = "id" field_value = 1 } as $note',
    '2 conditional',
    '2.1 if ($note == null)',
    '2.1.1 return { value = 1 }',
    '2.2 else',
    '2.2.1 !debug.log { value = 2 }',
    '3 group',
    '3.1 function.run a',
  ]);
  expect(steps.map(({ offset }) => text.slice(offset, offset + 4))).toContain('func');
});

test('long statements are cut, and a document without a stack has none', () => {
  const long = `function f {\n  stack {\n    var $a {\n      value = "${'x'.repeat(500)}"\n    }\n  }\n}\n`;
  const [step] = listSteps(parseOne(long), long);
  expect(step?.text).toMatch(/^var \$a \{ value = "x+…$/);
  expect(step?.text).toHaveLength(160);
  expect(listSteps(parseOne('table t {\n  schema\n}\n'), '')).toEqual([]);
});
