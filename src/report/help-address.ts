import type { ValidationReport } from './run-report.ts';

/** Where a check is described; undefined where no page is known. */
export function resolveHelpAddress(
  { helpPage }: Pick<ValidationReport, 'helpPage'>,
  check: string,
): string | undefined {
  return helpPage === undefined ? undefined : `${helpPage}#${encodeURIComponent(check)}`;
}
