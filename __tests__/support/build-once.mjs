import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests: builds what is published from the sources as they are now, once for all that start it. */
export default async function buildOnce() {
  const folder = mkdtempSync(join(tmpdir(), 'xano-ci-test-dist-'));
  // Some tests start it as somebody else.
  chmodSync(folder, 0o755);
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts', '--out', dist], {
    stdio: 'inherit',
  });
  process.env['XANO_CI_TEST_DIST'] = dist;
  globalThis.removeBuild = () => rmSync(folder, { recursive: true, force: true });
}
