import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Git } from '../commands/ports.ts';

const run = promisify(execFile);
/** In bytes; the status of a folder with 50,000 changed files has about 5 MB. */
const MAX_OUTPUT = 64 * 1024 * 1024;

export const git: Git = {
  async findUncommitted(folder) {
    try {
      // `-z` leaves names as they are; the empty prefix makes paths relative to the folder.
      const { stdout } = await run(
        'git',
        ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.'],
        {
          cwd: folder,
          maxBuffer: MAX_OUTPUT,
        },
      );
      const prefix = (await run('git', ['rev-parse', '--show-prefix'], { cwd: folder })).stdout.trim();
      const paths = stdout.split('\0').filter((entry) => entry !== '');
      return new Set(
        paths
          .map((entry) => entry.slice(3))
          .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path)),
      );
    } catch {
      return undefined;
    }
  },
};
