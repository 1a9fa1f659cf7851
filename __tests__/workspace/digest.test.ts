import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { digestDocument } from '../../src/workspace/digest.ts';
import { parseOne } from './parse-one.ts';

const digest = (text: string): string => digestDocument(parseOne(text));
const text = xs`
  // Adds a note
  function "notes/add" {
    input {
      text title filters=trim|min:1
      enum kind?=small {
        values = ["small", "large"]
      }
    }
    stack {
      db.add "note" {
        data = {title: $input.title, kind: $input.kind}
      } as $note
      !debug.log {
        value = "added"
      }
      array.map ([1, 2]) {
        by = \`$this + 1\`
      } as $more
      group {
        stack
      }
    }
    response = $note|set:"n":(1 + 2)
    tags = ["a", "b"]
  }
`;

/** @throws when nothing was changed: a case that says nothing */
function edit(from: string, to: string): string {
  const edited = text.replace(from, () => to);
  if (edited === text) throw new Error(`"${from}" does not stand in the text.`);
  return edited;
}

describe('a digest is the same', () => {
  it.each([
    ['other indents', text.replaceAll('  ', '\t')],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['empty lines', text.replaceAll('\n', '\n\n').replace('$note\n\n|', '$note\n|')],
    ['no comment', edit('// Adds a note\n', '')],
    ['another comment', edit('  stack {', '  // What it does\n  stack {')],
    [
      'line breaks for commas',
      edit('{title: $input.title, kind: $input.kind}', '{\ntitle: $input.title\nkind: $input.kind\n}'),
    ],
    ['a chain over several lines', edit('$note|set', '$note\n    |set')],
    ['quotes of keys', edit('title: $input', '"title": $input')],
    ['no quotes around a name', edit('"note"', 'note')],
    ['single quotes', edit('"added"', "'added'")],
    ['triple quotes', edit('"added"', '"""added"""')],
    ['quotes around a default', edit('kind?=small', 'kind?="small"')],
    ['quotes around the argument of a filter', edit('min:1', 'min:"1"')],
    ['braces with nothing in them', edit('      stack\n', '      stack {\n      }\n')],
    [
      'another order of clauses',
      edit('  tags = ["a", "b"]\n', '').replace('  input {', '  tags = ["a", "b"]\n  input {'),
    ],
    ['an alias before the braces', edit('} as $more', '}').replace('([1, 2]) {', '([1, 2]) as $more {')],
    ['a fence for backticks', edit('`$this + 1`', '```\n$this + 1\n```')],
  ])('with %s', (_, edited) => {
    expect(digest(edited)).toBe(digest(text));
  });

  it('whether a name needs its quotes or not', () => {
    expect(digest('task "nightly" {\n  stack\n}')).toBe(digest('task nightly {\n  stack {\n  }\n}'));
  });
});

describe('a digest is another', () => {
  it.each([
    ['kind', edit('function "notes/add"', 'tool "notes/add"')],
    ['name', edit('notes/add', 'notes/new')],
    ['type', edit('text title', 'email title')],
    ['field', edit('text title', 'text name')],
    ['mark of a list', edit('text title', 'text[] title')],
    ['mark of null', edit('text title', 'text? title')],
    ['mark of what may be left out', edit('text title', 'text title?')],
    ['filter of a field', edit('trim|', 'lower|')],
    ['argument of a filter of a field', edit('min:1', 'min:2')],
    ['default', edit('?=small', '?=large')],
    ['option', edit('"small", "large"', '"small", "huge"')],
    ['statement', edit('db.add', 'db.get')],
    ['operand', edit('"note"', '"notes"')],
    ['alias', edit('as $note', 'as $notes')],
    ['switch', edit('!debug', 'debug')],
    ['key', edit('{title:', '{titel:')],
    ['switch of a key', edit('{title:', '{!title:')],
    [
      'order of keys',
      edit('title: $input.title, kind: $input.kind', 'kind: $input.kind, title: $input.title'),
    ],
    ['text', edit('"added"', '"Added"')],
    ['number', edit('[1, 2]', '[1, 3]')],
    ['operator', edit('$this + 1', '$this - 1')],
    ['filter', edit('|set:', '|get:')],
    ['argument of a filter', edit('"n":(1', '"m":(1')],
    ['variable', edit('response = $note', 'response = $more')],
    ['backticks', edit('`$this + 1`', '$this + 1')],
    ['order of a list', edit('["a", "b"]', '["b", "a"]')],
    ['clause', edit('  tags = ["a", "b"]\n', '')],
    [
      'order of statements',
      edit('group {', 'var $z {\nvalue = 1\n}\ngroup {').replace('db.add', 'var $y {\nvalue = 1\n}\ndb.add'),
    ],
  ])('with another %s', (_, edited) => {
    expect(digest(edited)).not.toBe(digest(text));
  });

  it('when two statements change places', () => {
    const first = 'task a {\n  stack {\n    return { value = 1 }\n    break\n  }\n}';
    const second = 'task a {\n  stack {\n    break\n    return { value = 1 }\n  }\n}';
    expect(digest(first)).not.toBe(digest(second));
  });
});
