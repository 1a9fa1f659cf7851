import type { Broken, Document, Entry, Expression, Field, FieldList, Node, Pair } from '../ast.ts';
import type { PatchedSource } from '../build/build-context.ts';
import type { BrokenUnit } from './broken-unit.ts';
import { type ListKind, readDocuments, readEntries, readFields, readItems, readMembers } from './read-as.ts';
import { salvageDocument, salvageEntry, salvageField, salvagePair } from './salvage.ts';

/** What one kind of list needs: how a plain part of it is read, and what is left of one that is not whole. */
export interface ListForm<Item extends Node> {
  readonly kind: ListKind;
  readonly commas: boolean;
  readonly read: (text: string, source: PatchedSource) => readonly Item[] | undefined;
  readonly salvage: (unit: BrokenUnit) => readonly Item[];
}

interface ListForms {
  readonly document: ListForm<Document>;
  readonly entry: ListForm<Entry>;
  readonly field: ListForm<Field | Broken>;
  readonly member: ListForm<Pair | FieldList | Broken>;
  readonly item: ListForm<Expression>;
}

export const LIST_FORMS: ListForms = {
  document: { kind: 'document', commas: false, read: readDocuments, salvage: salvageDocument },
  entry: { kind: 'entry', commas: false, read: readEntries, salvage: salvageEntry },
  field: { kind: 'field', commas: true, read: readFields, salvage: salvageField },
  member: { kind: 'member', commas: true, read: readMembers, salvage: salvagePair },
  item: {
    kind: 'item',
    commas: true,
    read: readItems,
    salvage: ({ whole }) => [{ type: 'broken', ...whole }],
  },
};
