import type { ParsedFile } from '../language/parse.ts';
import { scan } from '../language/scan.ts';
import type { Span } from '../source/span.ts';
import { buildFileObjects } from './build-object.ts';
import type { NamedDocument } from './layout/lay-out-documents.ts';
import type { FileObject } from './object.ts';

export interface NamedDocuments {
  readonly documents: readonly NamedDocument[];
  /** Pieces in which no document can be made out; nothing of them is dropped without a word. */
  readonly unnamed: readonly string[];
}

/** The documents of a multidoc with their texts, comments included. A piece may not parse, as long as its first line does. */
export function nameDocuments(parsed: ParsedFile): NamedDocuments {
  const all = buildFileObjects(parsed);
  const objects = [all.filter(({ readable }) => readable), all.filter(({ readable }) => !readable)].map(
    createFinder,
  );
  const documents: NamedDocument[] = [];
  const unnamed: string[] = [];
  for (const piece of scan(parsed.file.text).pieces) {
    const text = parsed.file.text.slice(piece.start, piece.end).trim();
    if (text === '') continue;
    const [read, broken] = objects.map((find) => find(piece));
    const object = read ?? broken;
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

/**
 * @param objects in the order of their places
 * @returns what finds the first of them in a piece; pieces have to be asked for in their order
 */
function createFinder(objects: readonly FileObject[]): (piece: Span) => FileObject | undefined {
  let next = 0;
  return ({ start, end }) => {
    while ((objects[next]?.document.start ?? start) < start) next += 1;
    const object = objects[next];
    return object !== undefined && object.document.start < end ? object : undefined;
  };
}
