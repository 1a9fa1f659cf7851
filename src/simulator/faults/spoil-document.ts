import type { Block, Entry, Field } from '../../language/ast.ts';
import { renderCanonical } from '../canonical/render-canonical.ts';
import { applyEdits, type Edit, parseOne } from '../multidoc/edit-text.ts';

/** Ways in which a document comes back poorer than it was sent. Text that does not parse is left alone. */

export function dropNullable(text: string): string {
  return spoil(text, {
    field: (field) => {
      // `text? name`: the mark stands between the type, with its brackets, and the blank.
      const mark = /^[^\s?]*\?(?=\s)/.exec(text.slice(field.fieldType.start, field.end));
      if (!field.nullable || mark === null) return [];
      const at = field.fieldType.start + mark[0].length;
      return [{ start: at - 1, end: at, text: '' }];
    },
  });
}

export function dropAddons(text: string): string {
  return spoil(text, {
    entry: (entry) => (entry.type === 'assignment' && entry.name.text === 'addon' ? [cut(entry)] : []),
  });
}

export function emptyStack(text: string): string {
  const document = parseOne(text);
  const edits = document?.body.entries.flatMap((entry) =>
    entry.type === 'statement' && entry.keyword.text === 'stack'
      ? [{ ...cut(entry), text: 'stack {\n}' }]
      : [],
  );
  return edits === undefined ? text : renderCanonical(applyEdits(text, edits));
}

interface Spoiler {
  readonly field?: (field: Field) => readonly Edit[];
  readonly entry?: (entry: Entry) => readonly Edit[];
}

function spoil(text: string, spoiler: Spoiler): string {
  const document = parseOne(text);
  return document === undefined ? text : renderCanonical(applyEdits(text, findEdits(document.body, spoiler)));
}

function findEdits(block: Block, spoiler: Spoiler): readonly Edit[] {
  return block.entries.flatMap((entry) => {
    const own = spoiler.entry?.(entry) ?? [];
    if (own.length > 0 || entry.type === 'assignment' || entry.type === 'broken') return own;
    if (entry.type === 'statement') return entry.body === undefined ? [] : findEdits(entry.body, spoiler);
    return entry.fields.flatMap((field) => [
      ...(spoiler.field?.(field) ?? []),
      ...(field.options === undefined ? [] : findEdits(field.options, spoiler)),
    ]);
  });
}

function cut(entry: Entry): Edit {
  return { start: entry.start, end: entry.end, text: '' };
}
