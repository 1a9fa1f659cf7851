import type { TextEdit } from '../source/diagnostic.ts';
import { LineIndex, type SourceFile } from '../source/source-file.ts';

/** An edit as offsets in the text of its file. */
interface SpannedEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits of one fix: all of them are made, or none. */
export type EditGroup = readonly SpannedEdit[];

/** Texts that edits are made to. Line ends stay those that the file has. */
export class EditableFiles {
  readonly #files: readonly SourceFile[];
  readonly #byPath: ReadonlyMap<string, SourceFile>;
  readonly #lines = new Map<string, LineIndex>();

  constructor(files: readonly SourceFile[]) {
    this.#files = files;
    this.#byPath = new Map(files.map((file) => [file.path, file]));
  }

  /** @returns undefined when a place is not there, or two edits of the fix want the same one */
  resolve(edits: readonly TextEdit[]): EditGroup | undefined {
    const group: SpannedEdit[] = [];
    for (const { file, line, column, endLine, endColumn, text } of edits) {
      const start = this.#linesOf(file)?.offset(line, column);
      const end = this.#linesOf(file)?.offset(endLine, endColumn);
      if (start === undefined || end === undefined || end < start) return undefined;
      const edit = { file, start, end, text: this.#useLineEnds(file, text) };
      if (group.some((other) => overlaps(edit, other))) return undefined;
      group.push(edit);
    }
    return group.length === 0 ? undefined : group;
  }

  /** @param groups of which no two want the same place. @returns all files, in their order */
  apply(groups: readonly EditGroup[]): readonly SourceFile[] {
    const byFile = new Map<string, SpannedEdit[]>();
    for (const edit of groups.flat()) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
    return this.#files.map((file) => {
      const edits = byFile.get(file.path);
      return edits === undefined ? file : { path: file.path, text: replaceAll(file.text, edits) };
    });
  }

  #linesOf(path: string): LineIndex | undefined {
    const file = this.#byPath.get(path);
    if (file === undefined) return undefined;
    const lines = this.#lines.get(path) ?? new LineIndex(file.text);
    this.#lines.set(path, lines);
    return lines;
  }

  #useLineEnds(path: string, text: string): string {
    return this.#byPath.get(path)?.text.includes('\r\n') === true ? text.replace(/\r?\n/g, '\r\n') : text;
  }
}

/** The first of the groups, and every later one that wants no place of those before it. */
export function findCompatible<Fix extends { readonly group: EditGroup }>(
  fixes: readonly Fix[],
): readonly Fix[] {
  const taken = new Map<string, SpannedEdit[]>();
  return fixes.filter(({ group }) => {
    const free = group.every((edit) => !(taken.get(edit.file) ?? []).some((other) => overlaps(edit, other)));
    if (free) for (const edit of group) taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit]);
    return free;
  });
}

/** What is put in at the border of another edit could come before or after it, so it counts as overlapping. */
function overlaps(a: SpannedEdit, b: SpannedEdit): boolean {
  if (a.file !== b.file) return false;
  return a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;
}

function replaceAll(text: string, edits: readonly SpannedEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  return `${parts.join('')}${text.slice(at)}`;
}
