import * as z from 'zod';
import type { LockHolder } from './lock-store.ts';

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

/**
 * The ref of a target's lock, without `refs/`. Names of targets are anything, those of refs are not; different targets
 * get different refs.
 */
export function lockRefName(target: string): string {
  const name = Array.from(Buffer.from(target, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    return /[a-zA-Z0-9_-]/.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`;
  });
  return `xano-ci/locks/${name.join('')}`;
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
