import { readFile, stat } from 'node:fs/promises';
import { describeFileError } from './file-error.ts';

/** A file that is there and cannot be used as text; the message says why, in one sentence without its path. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';
}

/**
 * Reads a text whole. A byte order mark is dropped.
 * @throws TextFileError
 */
export async function readTextFile(path: string, maxBytes: number): Promise<string> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) throw new TextFileError('It is a folder.');
    // A device or a pipe may never end.
    if (!entry.isFile()) throw new TextFileError('It is no ordinary file.');
    if (entry.size > maxBytes) {
      throw new TextFileError(`It has ${entry.size} bytes; at most ${maxBytes} are read.`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw error instanceof TextFileError
      ? error
      : new TextFileError(describeFileError(error), { cause: error });
  }
}
