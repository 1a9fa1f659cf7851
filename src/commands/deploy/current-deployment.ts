import * as z from 'zod';
import type { RecordStore } from '../../records/record-store.ts';

const NAME = 'current';

/** Which deployment was begun last here: what `--resume` goes on with, and `--status` tells of. */
const currentSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  commit: z.string(),
  bundleDigest: z.string(),
});
export type CurrentDeployment = z.infer<typeof currentSchema>;

/** @returns undefined when none was begun here, or what is there cannot be read */
export async function readCurrent(store: RecordStore): Promise<CurrentDeployment | undefined> {
  return currentSchema.safeParse(await store.readJson(NAME)).data;
}

export async function writeCurrent(
  store: RecordStore,
  current: Omit<CurrentDeployment, 'version'>,
): Promise<void> {
  await store.writeJson(NAME, { version: 1, ...current } satisfies CurrentDeployment);
}
