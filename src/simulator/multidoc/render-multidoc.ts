import { renderCanonical } from '../canonical/render-canonical.ts';
import type { SimulatorSettings } from '../settings.ts';
import type { Row, StoredDocument } from '../state/instance-state.ts';
import { applyEdits, parseOne, setClause } from './edit-text.ts';
import { renderLiteral } from './literal.ts';
import { SEPARATOR } from './split-multidoc.ts';

/** What there is to render: a branch, or what a release holds of one. */
export interface Content {
  readonly documents: readonly StoredDocument[];
  readonly env: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

export interface PullOptions {
  readonly env: boolean;
  readonly drafts: boolean;
  readonly records: boolean;
}

/** Kinds in the order of a pull; all others come after these. */
const KINDS: readonly string[] = ['workspace', 'branch', 'table', 'api_group', 'query', 'function'];

/** @param call how many pulls there were before; only a shuffled order depends on it */
export function renderMultidoc(
  content: Content,
  options: PullOptions,
  settings: SimulatorSettings,
  call: number,
): string {
  const documents = content.documents.filter((document) => isShown(document, options, settings));
  const texts = sort(documents).map((document) => renderDocument(document, content, options));
  const ordered = settings.pullOrder === 'shuffled' ? rotate(texts, call + 1) : texts;
  return ordered.join(SEPARATOR) + (settings.pullEndsInNewline ? '\n' : '');
}

function isShown(document: StoredDocument, options: PullOptions, settings: SimulatorSettings): boolean {
  if (document.kind === 'branch' && !settings.pullHoldsBranchDocuments) return false;
  return document.text !== '' || options.drafts;
}

function sort(documents: readonly StoredDocument[]): readonly StoredDocument[] {
  const rank = ({ kind }: StoredDocument) => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);
  return [...documents].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}

function renderDocument(document: StoredDocument, content: Content, options: PullOptions): string {
  const text = options.drafts && document.draft !== '' ? document.draft : document.text;
  if (document.kind === 'workspace' && options.env)
    return withClause(text, 'env', renderLiteral({ ...content.env }));
  const rows = content.rows[document.guid] ?? [];
  if (document.kind === 'table' && options.records && rows.length > 0) {
    return withClause(text, 'items', renderLiteral([...rows]));
  }
  return text;
}

function withClause(text: string, name: string, value: string): string {
  const document = parseOne(text);
  return document === undefined
    ? text
    : renderCanonical(applyEdits(text, [setClause(document, name, value)]));
}

function rotate(texts: readonly string[], by: number): readonly string[] {
  const at = texts.length === 0 ? 0 : by % texts.length;
  return [...texts.slice(at), ...texts.slice(0, at)].reverse();
}
