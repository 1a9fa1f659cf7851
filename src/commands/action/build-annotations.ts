import type { Cause } from '../../edits/find-causes.ts';
import { escapeTerminal } from '../../report/escape.ts';
import { resolveHelpAddress } from '../../report/help-address.ts';
import type { ValidationReport } from '../../report/run-report.ts';
import { joinRoot, renderCount, renderMessage } from '../../report/wording.ts';
import type { Diagnostic, Severity } from '../../source/diagnostic.ts';
import type { Annotation } from './pull-ports.ts';

/** Four requests. With more of them, the page of a pull request gets too slow to use. */
const MOST_ANNOTATIONS = 200;
/** Other places of the same mistake that are named. */
const MOST_PLACES = 5;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  Annotation['level']
>;

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** Causes that have no line that can be shown, or are more than a page bears. */
  readonly left: number;
}

/** Each cause once, at its first place, the worst first. A cause without a place in the repository is only counted. */
export function buildAnnotations(report: ValidationReport | undefined): Annotations {
  if (report === undefined) return { shown: [], left: 0 };
  const shown = report.causes
    .flatMap((cause) => buildAnnotation(cause, report) ?? [])
    .slice(0, MOST_ANNOTATIONS);
  return { shown, left: report.causes.length - shown.length };
}

function buildAnnotation({ diagnostic, places }: Cause, report: ValidationReport): Annotation | undefined {
  const { root } = report;
  const path = resolveRepositoryPath(root, diagnostic.file);
  if (path === undefined || diagnostic.line < 1) return undefined;
  const { line, column, endLine, endColumn, severity, check } = diagnostic;
  const address = resolveHelpAddress(report, check);
  return {
    path,
    startLine: line,
    endLine: Math.max(line, endLine),
    ...(line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {}),
    level: LEVELS[severity],
    title: escapeTerminal(check),
    message: escapeTerminal([renderMessage(diagnostic), ...describePlaces(places, root)].join('\n')),
    ...(address === undefined
      ? {}
      : { details: escapeTerminal(`What "${check}" means, with an example: ${address}`) }),
  };
}

function describePlaces(places: readonly Diagnostic[], root: string): readonly string[] {
  const others = places.slice(1);
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_PLACES).map(({ file, line }) => `${joinRoot(root, file)}:${line}`);
  const more = others.length > MOST_PLACES ? ', …' : '';
  return [`The same at ${renderCount(others.length, 'other place')}: ${named.join(', ')}${more}`];
}

/** A path as GitHub knows it; undefined for what is not in the repository. */
export function resolveRepositoryPath(root: string, file: string): string | undefined {
  const path = joinRoot(root, file).replace(/^(?:\.\/)+/, '');
  return path === '' || path.startsWith('/') || path.split('/').includes('..') ? undefined : path;
}
