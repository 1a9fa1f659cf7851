import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import type { Files, TempFolder } from '../support/temp-folder.ts';
import { readFolder } from './read-folder.ts';

/** Somebody whose settings play no part. */
const WHO = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...WHO, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** In one go: to start a process takes longer the more memory the tests hold. */
const COMMIT = `
  git "$@" add --all --force
  git "$@" commit --quiet --allow-empty --message "$MESSAGE"
  git rev-parse HEAD`;

/** @returns the new commit, which holds everything that is in the folder */
export function commit(folder: string, message: string): string {
  const env = { ...process.env, MESSAGE: message };
  const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe', env } as const;
  return execFileSync('sh', ['-ec', COMMIT, 'sh', ...WHO], options).trim();
}

interface Repository {
  /** Everything in `.git`. */
  readonly files: Files;
  /** The commit that the change goes to. */
  readonly base: string;
}

/** What was checked out before: most tests have the same files, and git takes its time. */
const repositories = new Map<string, Repository>();

/**
 * The checkout of a pull request that turns one state of the files into another.
 * @returns the commit that it goes to
 */
export function checkOutChange(workspace: TempFolder, before: Files, after: Files): string {
  const key = digest([before, after]);
  const known = repositories.get(key);
  if (known !== undefined) {
    workspace.write(known.files);
    return known.base;
  }
  git(workspace.path, 'init', '--quiet', '--template=', '--initial-branch', 'main');
  for (const name of Object.keys(after)) rmSync(workspace.join(name));
  workspace.write(before);
  const base = commit(workspace.path, 'base');
  for (const name of Object.keys(before)) if (!(name in after)) rmSync(workspace.join(name));
  workspace.write(after);
  commit(workspace.path, 'change');
  repositories.set(key, { base, files: readFolder(workspace.join('.git'), '.git') });
  return base;
}

function digest(states: readonly Files[]): string {
  const hash = createHash('sha256');
  for (const [index, files] of states.entries())
    for (const [name, content] of Object.entries(files)) {
      const bytes = Buffer.from(content);
      hash.update(JSON.stringify([index, name, bytes.length])).update(bytes);
    }
  return hash.digest('hex');
}

/** The commit that is checked out; undefined when there is no repository. */
export function readHead(folder: string): string | undefined {
  return existsSync(`${folder}/.git`) ? git(folder, 'rev-parse', 'HEAD') : undefined;
}
