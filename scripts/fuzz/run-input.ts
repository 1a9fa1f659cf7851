import { CHECKS } from '../../src/checks/all.ts';
import { createSourceCheck } from '../../src/commands/check-sources.ts';
import { listDocuments } from '../../src/commands/list-documents.ts';
import { findCauses } from '../../src/edits/find-causes.ts';
import { type ParsedFile, parseFile } from '../../src/language/parse.ts';
import { printFile } from '../../src/language/print.ts';
import { FORMATS, type Format, isFormat } from '../../src/report/formats.ts';
import { LineIndex } from '../../src/source/source-file.ts';
import type { Place } from '../../src/source/span.ts';
import { limitFindings } from '../../src/verdict/limit-findings.ts';
import { nameDocuments } from '../../src/workspace/name-documents.ts';
import { describeMeaning } from '../canonical/describe-meaning.ts';

/** Something that must not happen, whatever the text. */
export interface Trouble {
  /** The same for two inputs that show the same mistake. */
  readonly kind: string;
  readonly details: string;
}

const ALL_FORMATS: readonly Format[] = Object.keys(FORMATS).filter(isFormat);
/** Without the one that tells all checks with every report, and so takes as long as everything else. */
export const QUICK_FORMATS = ALL_FORMATS.filter((format) => format !== 'sarif');

const FILE = 'input.xs';
const check = createSourceCheck({
  parse: parseFile,
  checks: CHECKS,
  snapshot: undefined,
  scope: 'whole',
  severities: {},
});

/** Takes one text through the whole engine: tree, workspace, checks, every format, and the printer. */
export function runInput(text: string, formats: readonly Format[] = ALL_FORMATS): Trouble | undefined {
  try {
    return judgeReports(text, formats);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const [, first = ''] = stack.split('\n').map((line) => line.trim());
    return {
      kind: `throws ${error instanceof Error ? error.message.slice(0, 80) : error} ${first}`,
      details: stack,
    };
  }
}

function judgeReports(text: string, formats: readonly Format[]): Trouble | undefined {
  const file = { path: FILE, text };
  const { parsed, workspace, scope, diagnostics: found, failures } = check([file]);
  const diagnostics = limitFindings(found);
  const [broken] = failures;
  if (broken !== undefined) return { kind: broken.step, details: broken.message };
  const lines = new LineIndex(text);
  for (const diagnostic of diagnostics) {
    const places = [...(diagnostic.fix?.edits ?? []), diagnostic];
    if (places.some((place) => !isInside(place, lines)))
      return { kind: `place of ${diagnostic.check}`, details: JSON.stringify(diagnostic) };
  }
  const report = {
    root: '.',
    diagnostics,
    failures,
    summary: {
      ...{ files: 1, documents: workspace.objects.length, durationMs: 0 },
      ...{ errors: diagnostics.length, warnings: 0, notices: 0 },
    },
    scope,
    documents: listDocuments(parsed, workspace.objects, diagnostics),
    causes: findCauses(diagnostics),
    command: 'xano-ci validate',
    lineText: (_: string, line: number) => lines.lineText(line),
  };
  for (const format of formats) FORMATS[format](report, { color: false });
  const [tree] = parsed;
  if (tree === undefined) return undefined;
  nameDocuments(tree);
  return tree.problems.length === 0 ? judgePrinting(tree) : undefined;
}

function judgePrinting(tree: ParsedFile): Trouble | undefined {
  const printed = printFile(tree);
  const again = parseFile({ path: FILE, text: printed });
  const [problem] = again.problems;
  if (problem !== undefined)
    return { kind: 'what was printed does not parse', details: `${problem.message}\n${printed}` };
  if (describeMeaning(again) !== describeMeaning(tree))
    return { kind: 'what was printed means something else', details: printed };
  const twice = printFile(again);
  return twice === printed
    ? undefined
    : { kind: 'printing twice differs', details: `${printed}\n=== then ===\n${twice}` };
}

function isInside({ line, column, endLine, endColumn }: Place, lines: LineIndex): boolean {
  if (line < 1 || column < 1 || endLine < line || (endLine === line && endColumn < column)) return false;
  // One column further is the line's end; a carriage return there is no part of its text.
  const fits = (at: number, to: number): boolean =>
    at <= lines.lineCount && to <= lines.lineText(at).length + 2;
  return fits(line, column) && fits(endLine, endColumn);
}
