import type { Diagnostic, Severity } from '../../source/diagnostic.ts';
import { buildFingerprint } from '../../source/fingerprint.ts';
import { LineIndex, type SourceFile } from '../../source/source-file.ts';
import type { Check, Finding } from '../check.ts';

/** Adds to findings all that a check need not know: places as lines, severity, fingerprint. */
export class DiagnosticBuilder {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #lines = new Map<string, LineIndex>();
  readonly #seen = new Map<string, number>();

  constructor(files: Iterable<SourceFile>) {
    this.#files = new Map([...files].map((file) => [file.path, file]));
  }

  build(check: Check, severity: Severity, file: string, finding: Finding): Diagnostic {
    const { message, help, suggestions, related, fix } = finding;
    const place = this.#linesOf(file).place(finding.at);
    return {
      file,
      ...place,
      severity,
      check: check.id,
      category: check.category,
      message,
      ...(help === undefined ? {} : { help }),
      ...(suggestions === undefined || suggestions.length === 0 ? {} : { suggestions }),
      ...(related === undefined || related.length === 0
        ? {}
        : {
            related: related.map((entry) => ({
              file: entry.file,
              ...this.#linesOf(entry.file).position(entry.at.start),
              message: entry.message,
            })),
          }),
      ...(fix === undefined
        ? {}
        : {
            fix: {
              title: fix.title,
              edits: [{ file, ...this.#linesOf(file).place(fix.at), text: fix.text }],
            },
          }),
      fingerprint: this.#fingerprint(check, file, finding),
    };
  }

  #fingerprint(check: Check, file: string, { at, message }: Finding): string {
    const underlined = this.#files.get(file)?.text.slice(at.start, at.end) ?? '';
    const parts = [check.id, file, underlined, message];
    const key = parts.join('\0');
    const occurrence = this.#seen.get(key) ?? 0;
    this.#seen.set(key, occurrence + 1);
    return buildFingerprint(parts, occurrence);
  }

  #linesOf(file: string): LineIndex {
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      lines = new LineIndex(this.#files.get(file)?.text ?? '');
      this.#lines.set(file, lines);
    }
    return lines;
  }
}
