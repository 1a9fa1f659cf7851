import type { Document } from '../../language/ast.ts';
import { parseFile } from '../../language/parse.ts';
import { scan } from '../../language/scan.ts';
import { type Identity, readClause, readIdentity } from './read-identity.ts';

/** One document of a pushed body. */
export interface PushedDocument extends Identity {
  readonly text: string;
  readonly guid: string;
  readonly canonical: string;
  /** Places are offsets in `text`. Missing when it does not parse; `problem` then says why. */
  readonly document: Document | undefined;
  readonly problem: string;
}

export const SEPARATOR = '\n---\n';

/** Takes a multidoc apart. A piece may hold several documents; each comes with the comments above it. */
export function splitMultidoc(body: string): readonly PushedDocument[] {
  return scan(body).pieces.flatMap((piece) => {
    const text = body.slice(piece.start, piece.end).trim();
    return text === '' ? [] : readPiece(text);
  });
}

function readPiece(text: string): readonly PushedDocument[] {
  const { documents, broken, problems } = parseFile({ path: '', text });
  const [problem] = problems;
  if (problem !== undefined) return [buildBroken(text, broken[0], problem.message)];
  if (documents.length === 1) return documents.map((document) => buildPushed(text, document));
  return documents.flatMap((document, index) =>
    readPiece(text.slice(documents[index - 1]?.end ?? 0, document.end).trim()),
  );
}

function buildPushed(text: string, document: Document): PushedDocument {
  const guid = readClause(document, 'guid');
  const canonical = readClause(document, 'canonical');
  return { ...readIdentity(document), text, guid, canonical, document, problem: '' };
}

function buildBroken(text: string, head: Document | undefined, problem: string): PushedDocument {
  const identity =
    head === undefined ? { kind: 'unknown', name: '', verb: '', group: '' } : readIdentity(head);
  // Of what does not parse, only these lines can be read.
  const read = (name: string) => new RegExp(`^\\s*${name} = "([^"]*)"`, 'm').exec(text)?.[1] ?? '';
  const group = identity.kind === 'query' ? read('api_group') : '';
  return {
    ...identity,
    group,
    text,
    guid: read('guid'),
    canonical: read('canonical'),
    document: undefined,
    problem,
  };
}
