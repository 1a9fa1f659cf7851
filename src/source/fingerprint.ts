import { createHash } from 'node:crypto';

/**
 * A short name for a finding that survives moves to other lines and edits around it.
 * @param parts what makes the finding itself (check, file, the text underlined, message)
 * @param occurrence 0 for the first finding with these parts in its file, 1 for the next
 */
export function buildFingerprint(parts: readonly string[], occurrence: number): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.update(String(occurrence)).digest('hex').slice(0, 16);
}
