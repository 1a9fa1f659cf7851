import { FORMATS, type Format } from '../report/formats.ts';
import type { ValidationReport } from '../report/run-report.ts';
import type { Failure } from '../source/failure.ts';
import type { FileSystem } from './ports.ts';

/** One way out: a format, and the file that it goes to. */
export interface ReportTarget {
  readonly format: Format;
  readonly file: string;
}

/** @returns one failure for each report that could not be written; the others are written all the same */
export async function writeReports(
  report: ValidationReport,
  targets: readonly ReportTarget[],
  files: FileSystem,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const { format, file } of targets) {
    const failure = await writeFile(file, FORMATS[format](report, { color: false }), files);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

/** @returns why it could not be written */
export async function writeFile(
  file: string,
  text: string,
  files: Pick<FileSystem, 'writeText'>,
): Promise<Failure | undefined> {
  try {
    await files.writeText(file, text);
    return undefined;
  } catch (error) {
    return {
      step: `write ${file}`,
      message: error instanceof Error ? error.message : String(error),
      remedy: 'Give a path that can be written.',
    };
  }
}
