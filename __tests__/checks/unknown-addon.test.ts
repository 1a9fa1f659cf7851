import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const files = {
  'table/note.xs': 'table note {\n  schema {\n    int id\n  }\n}\n',
  'addon/lines.xs': 'addon lines {\n  input\n  stack {\n    db.query note\n  }\n}\n',
  'addon/writer.xs': 'addon "Note writer" {\n  input\n  stack {\n    db.query note\n  }\n}\n',
};
const find = (statements: string): readonly string[] =>
  findAll({ ...files, 'function/probe.xs': inFunction(statements) }, { only: 'unknown-addon' });

describe('unknown-addon is silent', () => {
  it('on addons of the files, nested ones too', () => {
    expect(
      find(xs`
        db.query note {
          addon = [
            {
              name : "lines"
              input: {id: $output.id, name: "nobody"}
              as   : "lines"
              addon: [{name: "Note writer"}]
            }
          ]
        } as $rows
      `),
    ).toEqual([]);
  });

  it('on those that are switched off', () => {
    expect(
      find(xs`
        db.query note {
          addon = [{!name: "line"}, {name: "lines", !addon: [{name: "line"}]}]
        } as $a
        !db.query note {
          addon = [{name: "line"}]
        } as $b
      `),
    ).toEqual([]);
  });

  it('on a list that is computed', () => {
    expect(find('db.query note {\n  addon = $env.ADDONS\n} as $rows')).toEqual([]);
  });
});

describe('unknown-addon reports', () => {
  it('addons at any depth, of everything that reads rows', () => {
    expect(
      find(xs`
        db.query note {
          addon = [
            {name: "line"}
            {
              name : "lines"
              addon: [{name: "Note writers", addon: [{name: "linse"}]}]
            }
          ]
        } as $a
        db.get note {
          field_name = "id"
          field_value = 1
          addon = [{name: "lins"}]
        } as $b
      `),
    ).toEqual([
      'unknown-addon function/probe.xs:6 "line" → lines',
      'unknown-addon function/probe.xs:9 "Note writers" → Note writer',
      'unknown-addon function/probe.xs:9 "linse" → lines',
      'unknown-addon function/probe.xs:16 "lins" → lines',
    ]);
  });

  it('calls in tests', () => {
    expect(
      findAll({ ...files, 'workflow_test/probe.xs': inWorkflowTest('addon.call liness as $a') }),
    ).toEqual(['unknown-addon workflow_test/probe.xs:3 "liness" → lines']);
  });
});

describe('unknown-addon, at the edges', () => {
  it('does not take the alias for a name', () => {
    expect(find('db.query note {\n  addon = [{name: "lines", as: "items.line"}]\n} as $rows')).toEqual([]);
  });
});
