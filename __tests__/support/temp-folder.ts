import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for a test, with files in it. */
export class TempFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'xano-ci-test-')));

  constructor(files: Files = {}) {
    // A process of another user has to get in, too.
    chmodSync(this.path, 0o755);
    this.write(files);
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const file = this.join(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  join(...names: readonly string[]): string {
    return join(this.path, ...names);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
