import type { ParsedFile } from '../language/parse.ts';
import type { CheckedDocument } from '../report/run-report.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { LineIndex } from '../source/source-file.ts';
import { describeObject, type FileObject } from '../workspace/object.ts';

/** Every document with what was found in it, by file and line. What stands before the first one of a file is the file's. */
export function listDocuments(
  files: readonly ParsedFile[],
  objects: readonly FileObject[],
  diagnostics: readonly Diagnostic[],
): readonly CheckedDocument[] {
  const objectsOf = groupByFile(objects);
  const diagnosticsOf = groupByFile(diagnostics);
  return files.flatMap(({ file }) => {
    const lines = new LineIndex(file.text);
    const heads = (objectsOf.get(file.path) ?? [])
      .map((object) => ({
        name: describeObject(object),
        line: lines.position(object.document.start).line,
      }))
      .sort((a, b) => a.line - b.line);
    const found = new Map<number, Diagnostic[]>();
    for (const diagnostic of diagnosticsOf.get(file.path) ?? []) {
      const index = heads.findLastIndex(({ line }) => line <= diagnostic.line);
      found.set(index, [...(found.get(index) ?? []), diagnostic]);
    }
    const before = found.get(-1);
    return [
      ...(before === undefined ? [] : [{ file: file.path, name: file.path, line: 1, diagnostics: before }]),
      ...heads.map((head, index) => ({ file: file.path, ...head, diagnostics: found.get(index) ?? [] })),
    ];
  });
}

function groupByFile<Item extends { readonly file: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.file);
    if (group === undefined) groups.set(item.file, [item]);
    else group.push(item);
  }
  return groups;
}
