import * as z from 'zod';
import type { LockHolder } from './lock-store.ts';
import { encodeRefPart } from './ref-name.ts';

/** The only file of the commit that a lock is. */
export const LOCK_EXPLANATION =
  'The commit that holds this file is a lock of xano-ci: one deployment to a target at a time.\n' +
  'Its message says who holds it, and until when. It expires on its own.\n';

const messageSchema = z.object({
  version: z.literal(1),
  owner: z.string(),
  runUrl: z.string(),
  expiresAt: z.iso.datetime({ offset: true }),
});

/** The ref of a target's lock, without `refs/`. */
export function lockRefName(target: string): string {
  return `xano-ci/locks/${encodeRefPart(target)}`;
}

/** @param id makes two locks with the same text two commits */
export function renderLockMessage(target: string, holder: LockHolder, id: string): string {
  const { owner, runUrl, expiresAt } = holder;
  return JSON.stringify({ version: 1, target, owner, runUrl, expiresAt, id });
}

/** @returns undefined for a commit that is no lock */
export function parseLockMessage(message: string): LockHolder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return undefined;
  }
  const parsed = messageSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { owner, runUrl, expiresAt } = parsed.data;
  return { owner, runUrl, expiresAt };
}
