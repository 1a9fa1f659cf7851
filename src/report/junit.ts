import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { cutText } from './cut-text.ts';
import { escapeXml } from './escape.ts';
import type { CheckedDocument, ValidationReport } from './run-report.ts';
import { joinRoot, renderCount, renderMessage } from './wording.ts';

/** In UTF-16 units: one message never fills a page. */
const MAX_TEXT = 2_000;
/** Findings that are told of one document. */
const MAX_FINDINGS = 100;

/** A file that was looked at, with its documents. */
interface Suite {
  readonly file: string;
  readonly documents: readonly CheckedDocument[];
}

/**
 * For what shows results of tests: a suite for each file, a case for each document, those that passed too. Errors are the
 * failure of their document; warnings and notices are its output, and it passes. What could not be done is an error.
 */
export function renderJunit(report: ValidationReport): string {
  const { documents, failures, summary, root } = report;
  const suites = groupByFile(documents).map((suite) => renderSuite(suite, root));
  const tests = documents.length + failures.length;
  const counts = `tests="${tests}" failures="${documents.filter(isFailed).length}" errors="${failures.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="xano-ci" ${counts} time="${summary.durationMs / 1000}">`,
    ...suites,
    ...(failures.length === 0 ? [] : [renderFailures(failures)]),
    '</testsuites>',
    '',
  ].join('\n');
}

function groupByFile(documents: readonly CheckedDocument[]): readonly Suite[] {
  const suites = new Map<string, CheckedDocument[]>();
  for (const document of documents) {
    const suite = suites.get(document.file);
    if (suite === undefined) suites.set(document.file, [document]);
    else suite.push(document);
  }
  return [...suites].map(([file, list]) => ({ file, documents: list }));
}

function isFailed({ diagnostics }: CheckedDocument): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function renderSuite({ file, documents }: Suite, root: string): string {
  const path = escapeText(joinRoot(root, file));
  const failed = documents.filter(isFailed).length;
  return [
    `  <testsuite name="${path}" tests="${documents.length}" failures="${failed}" errors="0">`,
    ...documents.map((document) => renderCase(document, path, root)),
    '  </testsuite>',
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

function renderList(diagnostics: readonly Diagnostic[], root: string): string {
  const lines = diagnostics.slice(0, MAX_FINDINGS).map((diagnostic) => {
    const { severity, check, file, line, column } = diagnostic;
    const where = `${joinRoot(root, file)}:${line}:${column}`;
    return escapeText(`${where} ${severity} ${check}: ${renderMessage(diagnostic)}`);
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
