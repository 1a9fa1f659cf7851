import type { Document } from '../language/ast.ts';
import { type ParsedFile, parseFile } from '../language/parse.ts';
import { scan } from '../language/scan.ts';
import type { Span } from '../source/span.ts';
import { buildFileObjects } from '../workspace/build-object.ts';
import { buildObjectKey, type FileObject, type ObjectIdentity } from '../workspace/object.ts';

/** One document with a text of its own: places in its tree are offsets in that text. */
export interface DocumentText extends ObjectIdentity {
  /** `buildObjectKey` of it. */
  readonly key: string;
  /** Comments above it included, without blanks around. */
  readonly text: string;
  readonly guid?: string;
  readonly canonical?: string;
  /** Missing when only its first line could be read. */
  readonly document?: Document;
}

export interface CutDocuments {
  readonly documents: readonly DocumentText[];
  /** Pieces that are not blank and in which no document can be made out. */
  readonly unnamed: readonly string[];
}

/** Takes a file or a multidoc apart; every letter of it but separators and blanks is in what comes back. */
export function cutDocuments(parsed: ParsedFile): CutDocuments {
  const { text } = parsed.file;
  const objects = [...buildFileObjects(parsed)].sort((a, b) => a.document.start - b.document.start);
  const documents: DocumentText[] = [];
  const unnamed: string[] = [];
  for (const piece of scan(text).pieces) {
    const own = objects.filter(({ document }) => document.start >= piece.start && document.start < piece.end);
    if (own.length === 0) {
      const rest = text.slice(piece.start, piece.end).trim();
      if (rest !== '') unnamed.push(rest);
    }
    // A piece that does not parse stays whole: where its documents end nobody knows.
    const readable = own.every((object) => object.readable)
      ? own
      : own.slice(0, 1).map((object) => ({ ...object, readable: false }));
    const borders = readable.map((object, index) => findBorder(text, piece, object, readable[index + 1]));
    for (const [index, object] of readable.entries()) {
      documents.push(cut(object, text.slice(borders[index - 1] ?? piece.start, borders[index]).trim()));
    }
  }
  return { documents, unnamed };
}

/** What stands behind a brace on its line belongs to it; what stands below belongs to the next document. */
function findBorder(text: string, piece: Span, object: FileObject, next: FileObject | undefined): number {
  if (next === undefined) return piece.end;
  const line = text.indexOf('\n', object.document.end);
  return line === -1 || line > next.document.start ? object.document.end : line;
}

function cut(object: FileObject, text: string): DocumentText {
  const { kind, name, verb, group, guid, contract, readable } = object;
  const [document] = readable ? parseFile({ path: object.file, text }).documents : [];
  return {
    key: buildObjectKey(object),
    kind,
    name,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
    ...(guid === undefined ? {} : { guid }),
    ...(contract.canonical === undefined ? {} : { canonical: contract.canonical }),
    text,
    ...(document === undefined ? {} : { document }),
  };
}

/** The identity alone, for results. */
export function pickIdentity({ kind, name, verb, group }: ObjectIdentity): ObjectIdentity {
  return {
    kind,
    name,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
  };
}
