import * as z from 'zod';
import type { RecordStore } from '../../records/record-store.ts';
import { RemedyError } from '../../source/remedy-error.ts';

const NAME = 'current';

/** Which deployment was begun last here: what `--resume` goes on with, and `--status` tells of. */
const currentSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  commit: z.string(),
  bundleDigest: z.string(),
});
export type CurrentDeployment = z.infer<typeof currentSchema>;

/**
 * @returns undefined when none was begun here
 * @throws RemedyError when what is there cannot be read
 */
export async function readCurrent(store: RecordStore): Promise<CurrentDeployment | undefined> {
  const value = await store.readJson(NAME).catch((error: unknown) => {
    throw describeUnreadable(error);
  });
  if (value === undefined) return undefined;
  const current = currentSchema.safeParse(value);
  if (!current.success) throw describeUnreadable(current.error);
  return current.data;
}

function describeUnreadable(error: unknown): RemedyError {
  const why = error instanceof z.ZodError ? 'it is not what it should be' : String(error);
  return new RemedyError(
    `Which deployment was begun last cannot be read: ${why}.`,
    'Look at the targets, then deploy without --resume.',
  );
}

/** @throws RemedyError when it cannot be kept: then nobody could go on with the deployment */
export async function writeCurrent(
  store: RecordStore,
  current: Omit<CurrentDeployment, 'version'>,
): Promise<void> {
  try {
    await store.writeJson(NAME, { version: 1, ...current } satisfies CurrentDeployment);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RemedyError(
      `What deployments have to remember cannot be kept. ${why}`,
      'Correct the folder of --state and the rights to write there.',
    );
  }
}
