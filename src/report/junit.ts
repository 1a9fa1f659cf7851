import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { cutText } from './cut-text.ts';
import { escapeXml } from './escape.ts';
import type { CheckedDocument, HiddenFinding, ValidationReport } from './run-report.ts';
import { joinRoot, renderCount, renderHiding, renderMessage } from './wording.ts';

/** In UTF-16 units: one message never fills a page. */
const MAX_TEXT = 2_000;
/** Findings that are told of one document. */
const MAX_FINDINGS = 100;

/** A file that was looked at, with its documents. */
interface Suite {
  readonly file: string;
  readonly documents: readonly CheckedDocument[];
  readonly hidden: readonly HiddenFinding[];
}

/**
 * For what shows results of tests: a suite for each file, a case for each document, those that passed too. Errors are the
 * failure of their document; warnings and notices are its output, and it passes. What does not count in a file, by a
 * comment or the baseline, is one more case, which is skipped. What could not be done is an error.
 */
export function renderJunit(report: ValidationReport): string {
  const { documents, failures, summary, root, hidden = [] } = report;
  const grouped = groupByFile(documents, hidden);
  const suites = grouped.map((suite) => renderSuite(suite, root));
  const skipped = grouped.filter((suite) => suite.hidden.length > 0).length;
  const tests = documents.length + skipped + failures.length;
  const failed = documents.filter(isFailed).length;
  const counts = `tests="${tests}" failures="${failed}" errors="${failures.length}"${renderSkipped(skipped)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="xano-ci" ${counts} time="${summary.durationMs / 1000}">`,
    ...suites,
    ...(failures.length === 0 ? [] : [renderFailures(failures)]),
    '</testsuites>',
    '',
  ].join('\n');
}

function groupByFile(
  documents: readonly CheckedDocument[],
  hidden: readonly HiddenFinding[],
): readonly Suite[] {
  const suites = new Map<string, { documents: CheckedDocument[]; hidden: HiddenFinding[] }>();
  const open = (file: string): { documents: CheckedDocument[]; hidden: HiddenFinding[] } => {
    const suite = suites.get(file) ?? { documents: [], hidden: [] };
    suites.set(file, suite);
    return suite;
  };
  for (const document of documents) open(document.file).documents.push(document);
  for (const one of hidden) open(one.diagnostic.file).hidden.push(one);
  return [...suites].map(([file, suite]) => ({ file, ...suite }));
}

/** Only where there is something to say, so that nobody looks for what was skipped in vain. */
function renderSkipped(count: number): string {
  return count === 0 ? '' : ` skipped="${count}"`;
}

function isFailed({ diagnostics }: CheckedDocument): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function renderSuite({ file, documents, hidden }: Suite, root: string): string {
  const path = escapeText(joinRoot(root, file));
  const failed = documents.filter(isFailed).length;
  const skipped = hidden.length === 0 ? 0 : 1;
  const tests = documents.length + skipped;
  return [
    `  <testsuite name="${path}" tests="${tests}" failures="${failed}" errors="0"${renderSkipped(skipped)}>`,
    ...documents.map((document) => renderCase(document, path, root)),
    ...(skipped === 0 ? [] : [renderHidden(hidden, path, root)]),
    '  </testsuite>',
  ].join('\n');
}

function renderHidden(hidden: readonly HiddenFinding[], path: string, root: string): string {
  const reasons = new Map(hidden.map(({ diagnostic, hiding }) => [diagnostic, renderHiding(hiding)]));
  const list = renderList([...reasons.keys()], root, (diagnostic) => ` (${reasons.get(diagnostic)})`);
  return [
    `    <testcase name="what does not count" classname="${path}" file="${path}">`,
    `      <skipped message="${renderCount(hidden.length, 'finding')} not counted">${list}</skipped>`,
    '    </testcase>',
  ].join('\n');
}

function renderCase({ name, line, diagnostics }: CheckedDocument, path: string, root: string): string {
  const head = `    <testcase name="${escapeText(name)}" classname="${path}" file="${path}" line="${line}"`;
  if (diagnostics.length === 0) return `${head}/>`;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const [first] = errors;
  return [
    `${head}>`,
    ...(first === undefined ? [] : [renderErrors(first, errors, root)]),
    ...(others.length === 0 ? [] : [`      <system-out>${renderList(others, root)}</system-out>`]),
    '    </testcase>',
  ].join('\n');
}

/** One failure, since many readers take no more of one case. */
function renderErrors(first: Diagnostic, errors: readonly Diagnostic[], root: string): string {
  const more = errors.length === 1 ? '' : ` (and ${renderCount(errors.length - 1, 'more error')})`;
  const message = escapeText(`${cutText(renderMessage(first), MAX_TEXT)}${more}`);
  return `      <failure type="${escapeText(first.check)}" message="${message}">${renderList(errors, root)}</failure>`;
}

function renderList(
  diagnostics: readonly Diagnostic[],
  root: string,
  describe: (diagnostic: Diagnostic) => string = () => '',
): string {
  const lines = diagnostics.slice(0, MAX_FINDINGS).map((diagnostic) => {
    const { severity, check, file, line, column } = diagnostic;
    const where = `${joinRoot(root, file)}:${line}:${column}`;
    return escapeText(`${where} ${severity} ${check}: ${renderMessage(diagnostic)}${describe(diagnostic)}`);
  });
  const left = diagnostics.length - lines.length;
  return [...lines, ...(left === 0 ? [] : [`… and ${left} more`])].join('\n');
}

function renderFailures(failures: readonly Failure[]): string {
  return [
    `  <testsuite name="xano-ci" tests="${failures.length}" failures="0" errors="${failures.length}">`,
    ...failures.flatMap(({ step, message, remedy }) => [
      `    <testcase name="${escapeText(step)}" classname="xano-ci">`,
      `      <error type="not-done" message="${escapeText(message)}">${escapeText(remedy)}</error>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ].join('\n');
}

function escapeText(text: string): string {
  return escapeXml(cutText(text, MAX_TEXT + 100));
}
