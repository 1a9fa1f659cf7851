import { parseFile } from '../language/parse.ts';
import { compareText } from '../source/diagnostic.ts';
import { buildWorkspace, type Workspace } from '../workspace/workspace.ts';
import { digestContent, digestTexts } from './content-digest.ts';
import { cutDocuments, type DocumentText } from './cut-documents.ts';

/** An object as it is at a target. */
export interface LiveObject extends DocumentText {
  /** Of what it does. */
  readonly content: string;
  /** Of everything, guid and canonical included. */
  readonly whole: string;
}

export interface LiveState {
  readonly text: string;
  /** By key. Objects that share a key are told apart by `#2`, `#3` …, in the order of their guids. */
  readonly objects: ReadonlyMap<string, LiveObject>;
}

/** A pull that holds something which is no document: cut off, or nothing that we know how to read. */
export class UnreadablePullError extends Error {
  override readonly name = 'UnreadablePullError';
  readonly kind = 'malformed-answer';
  readonly remedy = 'Try again; if it stays, report it: what is in the workspace cannot be told.';
}

/**
 * A multidoc does not say where it ends. That it was cut off shows in its last document, which then does not parse.
 * @throws UnreadablePullError
 */
export function readLiveState(text: string): LiveState {
  const { documents, unnamed } = cutDocuments(parseFile({ path: 'pull', text }));
  const last = documents.at(-1);
  const [stray] = last !== undefined && last.document === undefined ? [...unnamed, last.text] : unnamed;
  if (stray !== undefined) {
    throw new UnreadablePullError(
      `The workspace was read and holds a piece that is no whole document: "${stray.slice(0, 60)}".`,
    );
  }
  const objects = new Map<string, LiveObject>();
  for (const document of documents.toSorted((a, b) => compareText(a.guid ?? '', b.guid ?? ''))) {
    let key = document.key;
    for (let twin = 2; objects.has(key); twin++) key = `${document.key}#${twin}`;
    objects.set(key, { ...document, key, ...digest(document) });
  }
  return { text, objects };
}

/** What cannot be parsed is compared letter by letter. */
function digest({ document, text, guid = '', canonical = '' }: DocumentText) {
  const content = document === undefined ? digestTexts([text]) : digestContent(document);
  return { content, whole: digestTexts([content, guid, canonical]) };
}

export function toWorkspace(texts: readonly string[]): Workspace {
  const files = texts.map((text, index) => parseFile({ path: `${String(index).padStart(6, '0')}.xs`, text }));
  return buildWorkspace(files, []);
}
