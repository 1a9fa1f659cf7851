import type { Clock, FileSystem } from '../../src/commands/ports.ts';
import { matchPaths } from '../../src/node/match-sources.ts';
import { compareText } from '../../src/source/diagnostic.ts';

/** A file system of texts by their paths; `.` is its only folder. What is written is added. */
export function createMemoryFiles(files: Record<string, string>): FileSystem {
  return {
    async readSources() {
      const paths = Object.keys(files).filter((path) => path.endsWith('.xs'));
      return {
        root: '.',
        files: paths.sort(compareText).map((path) => ({ path, text: files[path] ?? '' })),
        failures: [],
        ignored: 0,
        emptyFolders: paths.length === 0 ? ['.'] : [],
      };
    },
    matchPaths,
    async hasFiles() {
      return Object.keys(files).length > 0;
    },
    async readText(path) {
      return files[path];
    },
    async writeText(path, text) {
      files[path] = text;
    },
    async replaceText(path, before, after) {
      if (files[path] !== before) return false;
      files[path] = after;
      return true;
    },
  };
}

/** Stands still. */
export const clock: Clock = { now: () => Date.parse('2026-03-04T05:06:07Z') };
