import { FORMATS, type Format } from '../report/formats.ts';
import type { ValidationReport } from '../report/run-report.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import type { FileSystem } from './ports.ts';

interface ReportPorts {
  readonly files: FileSystem;
  readonly stderr: { write(text: string): void };
}

/** @returns an exit code only if a report could not be written, which outweighs what was found */
export async function writeReports(
  report: ValidationReport,
  targets: readonly { readonly format: Format; readonly file: string }[],
  { files, stderr }: ReportPorts,
): Promise<ExitCode | undefined> {
  let exitCode: ExitCode | undefined;
  for (const { format, file } of targets) {
    try {
      await files.writeText(file, FORMATS[format](report, { color: false }));
    } catch (error) {
      stderr.write(`Could not write ${file}: ${error instanceof Error ? error.message : String(error)}.\n`);
      exitCode = EXIT_CODES.unknown;
    }
  }
  return exitCode;
}
