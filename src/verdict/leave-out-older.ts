import type { ParsedFile } from '../language/parse.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { LineIndex } from '../source/source-file.ts';

/** One state of the files, and what was found in it. */
export interface FoundState {
  readonly parsed: readonly ParsedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Since {
  /** In what was changed, or caused by it elsewhere. */
  readonly shown: readonly Diagnostic[];
  /** How many findings were there before, in documents that nobody changed. */
  readonly older: number;
}

/** Of what was found, what a change touches and what it breaks elsewhere. */
export function leaveOutOlder(before: FoundState, after: FoundState): Since {
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
  const isChanged = createChangeTest(before.parsed, after.parsed);
  const shown = after.diagnostics.filter(
    (diagnostic) => !known.has(diagnostic.fingerprint) || isChanged(diagnostic),
  );
  return { shown, older: after.diagnostics.length - shown.length };
}

/** Whether a finding stands in a document that was not there before as it is now. */
function createChangeTest(
  before: readonly ParsedFile[],
  after: readonly ParsedFile[],
): (diagnostic: Diagnostic) => boolean {
  const texts = new Map(before.map(({ file, documents }) => [file.path, { text: file.text, documents }]));
  const changes = new Map(
    after.flatMap((now) => {
      const then = texts.get(now.file.path);
      return then?.text === now.file.text ? [] : [[now.file.path, findUnchangedLines(then, now)] as const];
    }),
  );
  return ({ file, line }) => {
    const unchanged = changes.get(file);
    return unchanged !== undefined && !unchanged.some(({ from, to }) => line >= from && line <= to);
  };
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Of a changed file that holds several documents, where those stand that are as they were. */
function findUnchangedLines(
  then: { readonly text: string; readonly documents: ParsedFile['documents'] } | undefined,
  now: ParsedFile,
): readonly Lines[] {
  if (then === undefined || now.documents.length < 2) return [];
  const known = new Set(then.documents.map(({ start, end }) => then.text.slice(start, end)));
  const index = new LineIndex(now.file.text);
  return now.documents
    .filter(({ start, end }) => known.has(now.file.text.slice(start, end)))
    .map(({ start, end }) => ({ from: index.position(start).line, to: index.position(end).line }));
}
