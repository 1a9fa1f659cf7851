import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';

const tables = {
  'table/note.xs': xs`
    table note {
      schema {
        int id
        text title
        text secret
      }
    }
  `,
};
const find = (text: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': text }, { only: 'unknown-input' });

describe('unknown-input is silent', () => {
  it('on declared inputs, by name, by key and inside of them', () => {
    expect(
      find(xs`
        function probe {
          input {
            int quantity
            json extra?
            text[] tags?
          }
          stack {
            var $a { value = $input.quantity + $input["quantity"] }
            var $b { value = $input.extra.anything ~ $input.tags.0 ~ $input.tags[0] }
          }
          response = $input
        }
      `),
    ).toEqual([]);
  });

  it('on columns of a linked table, but for those that are hidden', () => {
    const text = xs`
      function probe {
        input {
          dblink {
            table = "note"
            override = {secret: {hidden: true}, title: {hidden: false}}
          }
        }
        stack
        response = $input.title
      }
    `;
    expect(find(text)).toEqual([]);
    expect(find(text.replace('$input.title', '$input.secret'))).toEqual([
      'unknown-input function/probe.xs:9 "secret"',
    ]);
  });

  it('on everything when a linked table is unknown', () => {
    const text = xs`
      function probe {
        input {
          dblink { table = "page" }
        }
        stack
        response = $input.number
      }
    `;
    expect(findAll({ 'function/probe.xs': text }, { only: 'unknown-input' })).toEqual([]);
  });

  it('in a document whose inputs are fixed by the platform, and not written down', () => {
    const text = 'error_trigger probe {\n  stack {\n    debug.log {\n      value = $input.a\n    }\n  }\n}\n';
    expect(find(text)).toEqual([]);
  });

  it('on keys that are computed, and variables behind the dot', () => {
    expect(
      find(xs`
        function probe {
          input {
            text key
          }
          stack
          response = $input[$input.key] ~ $input.$key
        }
      `),
    ).toEqual([]);
  });

  it('on what the platform hands to a trigger that declares less', () => {
    expect(
      find(xs`
        table_trigger probe {
          table = "note"
          input
          stack {
            debug.log {
              value = $input.new.title ~ $input.old.title ~ $input.action ~ $input.datasource
            }
          }
        }
      `),
    ).toEqual([]);
  });

  it('in everything that is switched off', () => {
    expect(
      find(xs`
        function probe {
          input {
            int quantity
          }
          stack {
            !var $a { value = $input.qty }
          }
          response = {a: 1, !b: $input.qty, c: $input.quantity| !add:$input.qty}
        }
      `),
    ).toEqual([]);
  });
});

describe('unknown-input reports', () => {
  it('names that are not declared, wherever they stand', () => {
    expect(
      find(xs`
        query probe verb=GET {
          input {
            int quantity
          }
          stack {
            db.query note {
              where = $db.note.id == $input.quantiy
            } as $rows
            conditional {
              if ($input["quantitty"] > 1) {
                var $a { value = \`$input.qty + 1\` }
              }
            }
          }
          response = {number: $input.quantity_total|add:$input.amount}
        }
      `),
    ).toEqual([
      'unknown-input function/probe.xs:7 "quantiy" → quantity',
      'unknown-input function/probe.xs:10 "quantitty" → quantity',
      'unknown-input function/probe.xs:11 "qty" → quantity',
      'unknown-input function/probe.xs:15 "quantity_total" → quantity',
      'unknown-input function/probe.xs:15 "amount"',
    ]);
  });

  it('every input of a document that says it has none', () => {
    expect(find('function probe {\n  input\n  stack\n  response = $input.a\n}\n')).toEqual([
      'unknown-input function/probe.xs:4 "a"',
    ]);
  });

  it('every input of a document without the clause', () => {
    expect(find('task probe {\n  stack {\n    debug.log {\n      value = $input.a\n    }\n  }\n}\n')).toEqual(
      ['unknown-input function/probe.xs:4 "a"'],
    );
    expect(find('function probe {\n  stack\n  response = $input.a\n}\n')).toEqual([
      'unknown-input function/probe.xs:3 "a"',
    ]);
  });

  it('what neither a trigger declares nor the platform gives', () => {
    const trigger = xs`
      table_trigger probe {
        table = "note"
        input
        stack {
          debug.log {
            value = $input.datasorce
          }
        }
      }
    `;
    expect(find(trigger)).toEqual(['unknown-input function/probe.xs:6 "datasorce" → datasource']);
  });
});

describe('unknown-input, at the edges', () => {
  it('does not look below an input: what an object holds is not always declared', () => {
    expect(
      find(xs`
        function probe {
          input {
            object place {
              schema {
                text city
              }
            }
          }
          stack
          response = $input.place.town
        }
      `),
    ).toEqual([]);
  });

  it('leaves other things alone that have the same name', () => {
    expect(
      find(
        'function probe {\n  input\n  stack\n  response = $row.input.qty ~ "$input.qty" ~ $inputs.qty\n}\n',
      ),
    ).toEqual([]);
  });
});
