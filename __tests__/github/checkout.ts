import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import type { Files, TempFolder } from '../support/temp-folder.ts';

/** Runs git as somebody whose settings play no part. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** @returns the new commit, which holds everything that is in the folder */
export function commit(folder: string, message: string): string {
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/**
 * The checkout of a pull request that turns one state of the files into another.
 * @returns the commit that it goes to
 */
export function checkOutChange(workspace: TempFolder, before: Files, after: Files): string {
  git(workspace.path, 'init', '--quiet', '--initial-branch', 'main');
  for (const name of Object.keys(after)) rmSync(workspace.join(name));
  workspace.write(before);
  const base = commit(workspace.path, 'base');
  for (const name of Object.keys(before)) if (!(name in after)) rmSync(workspace.join(name));
  workspace.write(after);
  commit(workspace.path, 'change');
  return base;
}

/** The commit that is checked out; undefined when there is no repository. */
export function readHead(folder: string): string | undefined {
  return existsSync(`${folder}/.git`) ? git(folder, 'rev-parse', 'HEAD') : undefined;
}
