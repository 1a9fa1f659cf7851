import { execFile, spawn } from 'node:child_process';
import { posix, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Git } from '../commands/ports.ts';
import { RemedyError } from '../source/remedy-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { toPosix } from './find-files.ts';
import { matchSources } from './match-sources.ts';

const run = promisify(execFile);
/** In bytes; the status of a folder with 50,000 changed files has about 5 MB. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The mode that git gives to a symbolic link; its blob holds the path that it leads to. */
const LINK_MODE = '120000';

/** The git that is installed. Names are passed and read with NUL between them, so that no name can be anything else. */
export const git: Git = {
  async findUncommitted(folder) {
    try {
      const status = [
        'status',
        '--porcelain',
        '-z',
        '--untracked-files=all',
        '--ignored',
        '--no-renames',
        '--',
        '.',
      ];
      const entries = splitNul(await ask(folder, status));
      const prefix = (await ask(folder, ['rev-parse', '--show-prefix'])).trim();
      return new Set(
        entries
          .map((entry) => entry.slice(3))
          .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path)),
      );
    } catch {
      return undefined;
    }
  },

  async resolveCommit(ref, folder) {
    // What begins with a dash is an option to git, and no name of anything.
    if (ref === '' || ref.startsWith('-')) return undefined;
    try {
      const answer = await ask(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`, '--']);
      return answer.split('\n')[0] || undefined;
    } catch {
      return undefined;
    }
  },

  async resolvePath(path, folder) {
    try {
      const prefix = (await ask(folder, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
      return posix.join(prefix, toPosix(relative(resolve(folder), resolve(path))));
    } catch {
      return undefined;
    }
  },

  async readText(ref, path, folder) {
    const commit = await git.resolveCommit(ref, folder);
    if (commit === undefined) throw await explainMissing(ref, folder);
    const inside = await git.resolvePath(path, folder);
    if (inside === undefined || inside.startsWith('../')) return undefined;
    // By the id of the tree's entry: no letter of a path is then a pattern or a part of a revision.
    const answer = await ask(folder, [
      '--literal-pathspecs',
      'ls-tree',
      '--full-tree',
      '-z',
      commit,
      '--',
      inside,
    ]);
    const row = splitNul(answer).map(parseRow)[0];
    if (row?.type !== 'blob') return undefined;
    if (row.mode === LINK_MODE) throw explainLink(row.path, ref);
    return (await readBlobs(folder, [row]))[0]?.text.replace(/^\uFEFF/, '');
  },

  async findParents(ref, folder) {
    const commit = await git.resolveCommit(ref, folder);
    if (commit === undefined) return [];
    const [head = ''] = (await ask(folder, ['cat-file', 'commit', commit])).split('\n\n');
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  },

  async findMergeBase(one, other, folder) {
    const commits = [await git.resolveCommit(one, folder), await git.resolveCommit(other, folder)];
    try {
      const answer = await ask(folder, ['merge-base', ...commits.map((commit) => commit ?? '')]);
      return answer.split('\n')[0] || undefined;
    } catch {
      return undefined;
    }
  },

  async findDefaultBranch(folder) {
    for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
      try {
        const branch = (await ask(folder, ['symbolic-ref', '--short', ref])).trim();
        return branch.replace(/^origin\//, '');
      } catch {
        // A clone may not know its remote's, and a checkout of a commit is on none.
      }
    }
    return undefined;
  },

  async readTree(ref, folder, ignores) {
    const commit = await git.resolveCommit(ref, folder);
    if (commit === undefined) throw await explainMissing(ref, folder);
    const rows = splitNul(await ask(folder, ['ls-tree', '-r', '-z', commit, '--', '.'])).map(parseRow);
    const blobs = new Map(rows.filter(({ type }) => type === 'blob').map((row) => [row.path, row]));
    const paths = await matchSources([...blobs.keys()], ignores);
    const found = paths.flatMap((path) => blobs.get(path) ?? []);
    const link = found.find(({ mode }) => mode === LINK_MODE);
    if (link !== undefined) throw explainLink(link.path, ref);
    return readBlobs(folder, found);
  },
};

function explainLink(path: string, ref: string): RemedyError {
  return new RemedyError(
    `"${path}" is a symbolic link in commit "${ref}", and where it leads is not read.`,
    'Put the file itself there, or leave the link out with "ignores" in xano-ci.yml.',
  );
}

interface TreeRow {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly path: string;
}

/** `100644 blob <id>`, a tab, and the path, which may hold tabs too. */
function parseRow(row: string): TreeRow {
  const tab = row.indexOf('\t');
  const [mode = '', type = '', id = ''] = row.slice(0, tab).split(' ');
  return { mode, type, id, path: row.slice(tab + 1) };
}

async function explainMissing(ref: string, folder: string): Promise<RemedyError> {
  try {
    const isShallow = (await ask(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    return new RemedyError(
      `Git has no commit "${ref}" here${isShallow ? ': the clone is shallow' : ''}.`,
      isShallow
        ? 'Fetch it first; in a workflow, give actions/checkout "fetch-depth: 0".'
        : 'Check the name; what is on the server only has to be fetched first.',
    );
  } catch (error) {
    return new RemedyError(
      `Git cannot be asked about "${folder}": ${readComplaint(error)}`,
      'Give the folder of a git repository with --path, and have git installed.',
    );
  }
}

/** By name, not by class: errors of processes may come from another realm than ours. */
function readComplaint(error: unknown): string {
  const told: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'stderr') : undefined;
  const [line = ''] = typeof told === 'string' ? told.split('\n') : [];
  return line === '' ? 'it cannot be started there.' : line.replace(/\.?$/, '.');
}

async function ask(folder: string, args: readonly string[]): Promise<string> {
  return (await run('git', [...args], { cwd: folder, maxBuffer: MAX_OUTPUT })).stdout;
}

function splitNul(text: string): readonly string[] {
  return text.split('\0').filter((entry) => entry !== '');
}

/** All blobs by one process: its answers are `<id> blob <bytes>`, the bytes, and a line end, one after the other. */
async function readBlobs(folder: string, blobs: readonly TreeRow[]): Promise<readonly SourceFile[]> {
  if (blobs.length === 0) return [];
  const answer = await feed(folder, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  return blobs.map(({ id, path }) => {
    const lineEnd = answer.indexOf(0x0a, at);
    const size = Number(answer.toString('utf8', at, lineEnd).split(' ')[2]);
    if (!Number.isInteger(size))
      throw new RemedyError(`Git could not read ${path} (${id}).`, 'Run "git fsck".');
    const bytes = answer.subarray(lineEnd + 1, lineEnd + 1 + size);
    at = lineEnd + 1 + size + 1;
    try {
      return { path, text: decoder.decode(bytes) };
    } catch {
      throw new RemedyError(
        `${path} is not UTF-8 text in that commit.`,
        'Compare with a commit in which it is.',
      );
    }
  });
}

function feed(folder: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...args], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(chunks))
        : reject(new RemedyError(`git ${args[0]} ended with ${code}.`, 'Run "git fsck".')),
    );
    child.stdin.end(input);
  });
}
