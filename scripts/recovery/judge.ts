import { CHECKS } from '../../src/checks/all.ts';
import { runChecks } from '../../src/checks/run/run-checks.ts';
import { type ParsedFile, parseFile } from '../../src/language/parse.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { LineIndex, type SourceFile } from '../../src/source/source-file.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';
import type { Site } from './damages.ts';

/** A place that was damaged, and whether a diagnostic is right about it. */
export interface Verdict {
  readonly found: readonly boolean[];
  /** Diagnostics that neither the undamaged files have nor belong to any damage. */
  readonly extra: readonly Diagnostic[];
}

/** Files that are valid, and what is told of them; damages are judged against that. */
export class Judge {
  readonly #parsed: readonly ParsedFile[];
  readonly #known: ReadonlyMap<string, number>;

  constructor(files: readonly SourceFile[]) {
    this.#parsed = files.map(parseFile);
    this.#known = count(this.#check(this.#parsed).map((diagnostic) => identify(diagnostic)));
  }

  judge(file: SourceFile, sites: readonly Site[]): Verdict {
    const { text, place } = breakText(file.text, sites);
    const broken = parseFile({ path: file.path, text });
    const files = this.#parsed.map((other) => (other.file.path === file.path ? broken : other));
    const lines = new LineIndex(text);
    const accepted = sites.map(
      (site) => new Set(site.belongs.map((offset) => lines.position(place(offset)).line)),
    );
    const left = new Map(this.#known);
    const fresh = this.#check(files).filter((diagnostic) => {
      const key = identify(diagnostic);
      const known = left.get(key) ?? 0;
      left.set(key, known - 1);
      return known <= 0;
    });
    const belongs = (diagnostic: Diagnostic, own: ReadonlySet<number>): boolean =>
      diagnostic.file === file.path && own.has(diagnostic.line);
    return {
      found: accepted.map((own) => fresh.some((diagnostic) => belongs(diagnostic, own))),
      extra: fresh.filter((diagnostic) => !accepted.some((own) => belongs(diagnostic, own))),
    };
  }

  #check(files: readonly ParsedFile[]): readonly Diagnostic[] {
    const workspace = buildWorkspace(files, []);
    const { diagnostics, failures } = runChecks({
      files,
      workspace,
      scope: 'whole',
      checks: CHECKS,
      severities: {},
    });
    const [failure] = failures;
    if (failure !== undefined) throw new Error(`${failure.step}: ${failure.message}`);
    return diagnostics;
  }
}

/** Lines move when something breaks; what is said of which file does not. */
function identify({ file, check, message }: Diagnostic): string {
  return JSON.stringify([file, check, message.replace(/\d+/g, '0')]);
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** @returns the broken text, and where what stood at an offset stands now */
export function breakText(
  text: string,
  sites: readonly Site[],
): { readonly text: string; readonly place: (offset: number) => number } {
  const inOrder = sites.toSorted((a, b) => a.at - b.at);
  let broken = '';
  let at = 0;
  for (const site of inOrder) {
    broken += text.slice(at, site.at) + site.insert;
    at = site.at + site.remove;
  }
  const place = (offset: number): number =>
    inOrder.reduce((placed, site) => {
      if (site.at > offset || (site.at === offset && site.remove > 0)) return placed;
      // What was put in at a place stands where the place was.
      if (site.at === offset) return placed;
      return placed + site.insert.length - Math.min(site.remove, offset - site.at);
    }, offset);
  return { text: broken + text.slice(at), place };
}
