import { type ParsedFile, parseFile } from '../language/parse.ts';
import { compareText } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { describeObject, type ObjectIdentity } from '../workspace/object.ts';
import { digestContent, digestTexts, TARGET_CLAUSES } from './content-digest.ts';
import { cutDocuments, type DocumentText, pickIdentity } from './cut-documents.ts';
import { applyClauseEdits, removeClause } from './edit-clause.ts';

/** What moves from target to target: the same everywhere, whatever a target calls its objects. */
export interface Bundle {
  /** Says what the content means: layout, comments and the order of files do not count. */
  readonly digest: string;
  /** By key. */
  readonly documents: readonly BundleDocument[];
}

export interface BundleDocument extends ObjectIdentity {
  readonly key: string;
  /** Without guid and canonical. */
  readonly text: string;
  readonly digest: string;
  /** What the file says of these. No part of the content; it helps to find an object that was renamed. */
  readonly hints: { readonly guid?: string; readonly canonical?: string };
}

export interface BundleOptions {
  /** A `workspace` document renames its target; it travels only when that is wanted. */
  readonly includeWorkspace?: boolean;
}

export type BundleResult =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/** Settings of a target itself. */
const SETTINGS: ReadonlySet<string> = new Set(['workspace', 'branch']);

export function isSettings({ kind }: ObjectIdentity): boolean {
  return SETTINGS.has(kind);
}

function buildBundle(files: readonly ParsedFile[], options: BundleOptions = {}): BundleResult {
  const broken = files.flatMap(({ file, problems }) => {
    const [first] = problems;
    return first === undefined ? [] : [fail(`"${file.path}" does not parse: ${first.message}`)];
  });
  if (broken.length > 0) return { ok: false, failures: broken };
  const cut = files.flatMap((file) =>
    cutDocuments(file).documents.map((document) => ({ document, path: file.file.path })),
  );
  const wanted = cut.filter(
    ({ document }) =>
      !isSettings(document) || (document.kind === 'workspace' && options.includeWorkspace === true),
  );
  const failures = [...findTwins(wanted, 'key'), ...findTwins(wanted, 'guid')];
  if (wanted.length === 0) failures.push(fail('There is no document to deploy'));
  if (failures.length > 0) return { ok: false, failures };
  const documents = wanted
    .map(({ document }) => buildDocument(document))
    .sort((a, b) => compareText(a.key, b.key));
  return {
    ok: true,
    bundle: { digest: digestTexts(documents.flatMap(({ key, digest }) => [key, digest])), documents },
  };
}

/** Refuses what cannot be proved later: files with syntax errors, objects that are there twice, nothing at all. */
export function parseBundle(
  files: readonly { readonly path: string; readonly text: string }[],
  options: BundleOptions = {},
): BundleResult {
  return buildBundle(files.map(parseFile), options);
}

interface Found {
  readonly document: DocumentText;
  readonly path: string;
}

function findTwins(found: readonly Found[], by: 'key' | 'guid'): Failure[] {
  const seen = new Map<string, Found>();
  return found.flatMap((entry) => {
    const value = entry.document[by];
    if (value === undefined) return [];
    const twin = seen.get(value);
    if (twin === undefined) {
      seen.set(value, entry);
      return [];
    }
    const what = by === 'key' ? describeObject(entry.document) : `guid "${value}"`;
    return [fail(`${what} is in "${twin.path}" and in "${entry.path}"`)];
  });
}

function fail(what: string): Failure {
  return {
    step: 'bundle the files',
    message: `${what}.`,
    remedy: 'Correct the files; "xano-ci validate" shows everything that is wrong with them.',
  };
}

function buildDocument({ document, ...rest }: DocumentText): BundleDocument {
  if (document === undefined) throw new Error(`${describeObject(rest)} was read without its tree.`);
  const edits = TARGET_CLAUSES.flatMap((name) => removeClause(rest.text, document, name));
  return {
    ...pickIdentity(rest),
    key: rest.key,
    text: applyClauseEdits(rest.text, edits),
    digest: digestContent(document),
    hints: {
      ...(rest.guid === undefined ? {} : { guid: rest.guid }),
      ...(rest.canonical === undefined ? {} : { canonical: rest.canonical }),
    },
  };
}
