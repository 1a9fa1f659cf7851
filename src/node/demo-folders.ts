import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The examples beside `dist/`, where this is bundled to. */
export function findExamples(): string {
  return fileURLToPath(new URL('../examples', import.meta.url));
}

/** A new folder that nobody else uses. */
export function createTemporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'xano-ci-demo-'));
}
