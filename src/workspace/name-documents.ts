import type { ParsedFile } from '../language/parse.ts';
import { scan } from '../language/scan.ts';
import { buildFileObjects } from './build-object.ts';
import type { NamedDocument } from './layout/lay-out-documents.ts';

export interface NamedDocuments {
  readonly documents: readonly NamedDocument[];
  /** Pieces in which no document can be made out; nothing of them is dropped without a word. */
  readonly unnamed: readonly string[];
}

/** The documents of a multidoc with their texts, comments included. A piece may not parse, as long as its first line does. */
export function nameDocuments(parsed: ParsedFile): NamedDocuments {
  const objects = buildFileObjects(parsed);
  const documents: NamedDocument[] = [];
  const unnamed: string[] = [];
  for (const piece of scan(parsed.file.text).pieces) {
    const text = parsed.file.text.slice(piece.start, piece.end).trim();
    if (text === '') continue;
    const object = objects.find(
      ({ document }) => document.start >= piece.start && document.start < piece.end,
    );
    if (object === undefined) unnamed.push(text);
    else {
      const { kind, name, verb, group } = object;
      documents.push({
        kind,
        name,
        ...(verb === undefined ? {} : { verb }),
        ...(group === undefined ? {} : { group }),
        text,
      });
    }
  }
  return { documents, unnamed };
}
