import type { Document } from '../../language/ast.ts';

/** By what the server knows a document. Missing parts are empty. */
export interface Identity {
  readonly kind: string;
  readonly name: string;
  readonly verb: string;
  readonly group: string;
}

export function readIdentity(document: Document): Identity {
  const verb = document.header.find((part) => part.type === 'attribute' && part.name.text === 'verb');
  return {
    kind: document.keyword.text,
    name: readName(document),
    verb: verb?.type === 'attribute' ? verb.value.text : '',
    group: document.keyword.text === 'query' ? readClause(document, 'api_group') : '',
  };
}

/** The text of `name = "…"`; empty when there is none. */
export function readClause(document: Document, name: string): string {
  for (const entry of document.body.entries) {
    if (entry.type === 'assignment' && entry.name.text === name && entry.value.type === 'string')
      return entry.value.value;
  }
  return '';
}

function readName(document: Document): string {
  const [first] = document.header;
  if (first?.type === 'string') return first.value;
  return first?.type === 'identifier' ? first.text : '';
}

export function isSame(a: Identity, b: Identity): boolean {
  return a.kind === b.kind && a.name === b.name && a.verb === b.verb && a.group === b.group;
}

/** What operations call a kind: all triggers are one. */
export function reportedType(kind: string): string {
  return kind.endsWith('_trigger') ? 'trigger' : kind;
}

/** What operations call an object. The settings of a workspace have a name of their own. */
export function reportedName(identity: Identity): string {
  if (identity.kind === 'workspace') return 'workspace';
  return identity.verb === '' ? identity.name : `${identity.name} ${identity.verb}`;
}
