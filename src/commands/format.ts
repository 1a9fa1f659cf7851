import { posix } from 'node:path';
import { parseFile } from '../language/parse.ts';
import { printFile } from '../language/print.ts';
import type { Failure } from '../source/failure.ts';
import { LineIndex, type SourceFile } from '../source/source-file.ts';
import { describeEmptyFolder } from './describe-empty.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { buildSourceRequest, loadConfiguration } from './load-configuration.ts';
import type { Clock, FileSystem } from './ports.ts';
import { writeFile } from './write-reports.ts';

export interface FormatRequest {
  /** Files and folders; without any, what the configuration says. */
  readonly paths?: readonly string[] | undefined;
  readonly configPath?: string | undefined;
  /** Whether files are written; otherwise it is only told which ones would be. */
  readonly write: boolean;
}

export interface FormatResult {
  /** Files that were, or would be, changed; as the user would write them. */
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly failures: readonly Failure[];
  readonly exitCode: ExitCode;
}

/** Brings files to the form in which the server writes them. A file with a syntax error is left as it is. */
export async function formatFiles(
  request: FormatRequest,
  { files, clock }: { readonly files: FileSystem; readonly clock: Clock },
): Promise<FormatResult> {
  const {
    configuration,
    folder,
    failures: unread,
  } = await loadConfiguration(request.configPath, { files, clock });
  const sources = await files.readSources(buildSourceRequest(request.paths, configuration, folder));
  const failures: Failure[] = [
    ...unread,
    ...sources.failures,
    ...sources.emptyFolders.map(describeEmptyFolder),
  ];
  const changed: string[] = [];
  let unchanged = 0;
  for (const source of sources.files) {
    const formatted = formatSource(source);
    if (!formatted.ok) failures.push(formatted.failure);
    else if (formatted.text === source.text) unchanged += 1;
    else {
      const path = posix.join(sources.root, source.path);
      const failure = request.write ? await writeFile(path, formatted.text, files) : undefined;
      if (failure === undefined) changed.push(path);
      else failures.push(failure);
    }
  }
  return { changed, unchanged, failures, exitCode: decideExitCode(changed, failures, request.write) };
}

function decideExitCode(changed: readonly string[], failures: readonly Failure[], write: boolean): ExitCode {
  if (failures.length > 0) return EXIT_CODES.unknown;
  return changed.length > 0 && !write ? EXIT_CODES.refused : EXIT_CODES.done;
}

export type FormattedSource =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: Failure };

export function formatSource(source: SourceFile): FormattedSource {
  const parsed = parseFile(source);
  const [problem] = parsed.problems;
  if (problem === undefined)
    return { ok: true, text: parsed.documents.length === 0 ? source.text : printFile(parsed) };
  const { line, column } = new LineIndex(source.text).position(problem.start);
  return {
    ok: false,
    failure: {
      step: `format ${source.path}`,
      message: `${source.path}:${line}:${column}: ${problem.message} The file is left as it is.`,
      remedy: 'Correct it first: "xano-ci validate" shows everything that is wrong with it.',
    },
  };
}
