import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Journal, JournalEntry } from '../deploy/journal.ts';
import { describeFileError, isMissing } from './file-error.ts';

/** The journal cannot be kept. Whoever writes it stops: nothing may happen that it does not know of. */
export class JournalFileError extends Error {
  override readonly name = 'JournalFileError';
  readonly remedy = 'Correct the file and the rights to write there, then resume the deployment.';
}

const line = z.looseObject({
  at: z.iso.datetime(),
  step: z.string(),
  target: z.string(),
  status: z.enum(['started', 'done', 'failed', 'skipped']),
  data: z.json(),
});

/**
 * A journal as a file of JSON lines. A line that a crash has torn is the last one and lacks its line end; it counts as
 * not written, and is cut off before the next one is.
 */
export function createJournalFile(path: string): Journal {
  const read = async (): Promise<readonly JournalEntry[]> => {
    const text = await told(path, () => readIfThere(path));
    return wholeLines(text).map((entry, index) => parseLine(path, entry, index + 1));
  };
  return {
    read,

    async append(entry) {
      await told(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        const text = await readIfThere(path);
        if (text !== '' && !text.endsWith('\n')) {
          await truncate(path, Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
        }
        const file = await open(path, 'a');
        try {
          await file.writeFile(`${JSON.stringify(entry)}\n`);
          await file.sync();
        } finally {
          await file.close();
        }
      });
    },
  };
}

function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

function parseLine(path: string, text: string, number: number): JournalEntry {
  try {
    // Names of steps are for whoever goes on to judge: a newer version may know more of them.
    return line.parse(JSON.parse(text)) as JournalEntry;
  } catch (error) {
    throw new JournalFileError(`Line ${number} of the journal "${path}" is no entry.`, { cause: error });
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

async function told<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new JournalFileError(`The journal "${path}" cannot be kept. ${describeFileError(error)}`, {
      cause: error,
    });
  }
}
