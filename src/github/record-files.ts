import { type GithubClient, ONCE } from './client.ts';
import type { GithubCall } from './github-calls.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';
import { RecordError } from './record-error.ts';

/** Without `refs/`. Clones do not fetch it; `git fetch origin refs/xano-ci/records` does. */
const REF = 'xano-ci/records';

/**
 * In bytes, of one record; the digests of some 100,000 objects. An answer of GitHub brings it in base64, and is read up
 * to 32 MiB; what is written has to be readable.
 */
const LARGEST_RECORD = 16 * 1024 * 1024;

/** How often a write is begun anew because somebody else wrote another record meanwhile. */
const MOST_TRIES = 5;

const RECORDS_EXPLANATION =
  'What deployments of xano-ci left for those after them: proofs, deployed states, receipts.\n' +
  'Nothing here is secret. Without it the next deployment cannot tell what others edited, and nothing is proved.\n';

/** Texts by path, each replaced as a whole. Every call throws GithubError or RecordError. */
export interface RecordFiles {
  readonly read: (path: string) => Promise<string | undefined>;
  readonly write: (path: string, text: string, message: string) => Promise<void>;
  /** Makes sure of the right to write; changes nothing that anybody sees. */
  readonly checkRight: () => Promise<void>;
}

interface Head {
  readonly commit: string;
  readonly tree: string;
}

/**
 * Files of commits under one ref that only ever moves forward: each write is a commit on top of the one it was made
 * from, and of two that are made from the same, GitHub takes one; the other is made anew. So a reader sees the old file
 * or the new one, nothing is lost, and the history says who wrote what when.
 */
export function createRecordFiles(client: GithubClient): RecordFiles {
  const { repository } = client;

  const readRef = (call: GithubCall): Promise<string | undefined> =>
    unlessMissing(async () => {
      const { data } = await client.run(call, (octokit) =>
        octokit.rest.git.getRef({ ...repository, ref: REF }),
      );
      return data.object.sha;
    });

  const readHead = async (): Promise<Head | undefined> => {
    const commit = await readRef('write-record');
    if (commit === undefined) return undefined;
    const { data } = await client.run('write-record', (octokit) =>
      octokit.rest.git.getCommit({ ...repository, commit_sha: commit }),
    );
    return { commit, tree: data.tree.sha };
  };

  const createTree = (files: Readonly<Record<string, string>>, base: string | undefined) =>
    client.run('write-record', async (octokit) => {
      const tree = Object.entries(files).map(
        ([path, content]) => ({ path, mode: '100644', type: 'blob', content }) as const,
      );
      const { data } = await octokit.rest.git.createTree({
        ...repository,
        tree,
        ...(base !== undefined && { base_tree: base }),
      });
      return data.sha;
    });

  const move = (head: Head | undefined, sha: string): Promise<void> =>
    client.run('write-record', async (octokit) => {
      const fields = { ...repository, sha, request: ONCE };
      if (head === undefined) await octokit.rest.git.createRef({ ...fields, ref: `refs/${REF}` });
      else await octokit.rest.git.updateRef({ ...fields, ref: REF, force: false });
    });

  return {
    read: async (path) => {
      const commit = await readRef('read-record');
      if (commit === undefined) return undefined;
      return unlessMissing(async () => {
        const { data } = await client.run('read-record', (octokit) =>
          octokit.rest.repos.getContent({ ...repository, path, ref: commit }),
        );
        if (Array.isArray(data) || data.type !== 'file') throw describeStranger(path);
        // Of files above 1 MB that answer has only the hash.
        if (data.encoding === 'base64' && data.content !== '') return decode(data.content);
        const blob = await client.run('read-record', (octokit) =>
          octokit.rest.git.getBlob({ ...repository, file_sha: data.sha }),
        );
        return decode(blob.data.content);
      });
    },

    write: async (path, text, message) => {
      const size = Buffer.byteLength(text);
      if (size > LARGEST_RECORD) throw describeTooLarge(path, size);
      let refusal: unknown;
      for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
        const head = await readHead();
        const files =
          head === undefined ? { 'README.md': RECORDS_EXPLANATION, [path]: text } : { [path]: text };
        const tree = await createTree(files, head?.tree);
        const { data } = await client.run('write-record', (octokit) =>
          octokit.rest.git.createCommit({
            ...repository,
            message,
            tree,
            parents: head === undefined ? [] : [head.commit],
          }),
        );
        try {
          await move(head, data.sha);
          return;
        } catch (error) {
          if (!isRefusal(error) && !isOutcomeUnknown(error)) throw error;
          // Whatever the answer was, what is there decides.
          if ((await readRef('write-record')) === data.sha) return;
          refusal = error;
        }
      }
      throw refusal;
    },

    checkRight: async () => {
      await createTree({ 'README.md': RECORDS_EXPLANATION }, undefined);
    },
  };
}

async function unlessMissing<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GithubError && error.kind === 'not-found') return undefined;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof GithubError && ['validation', 'conflict'].includes(error.kind);
}

function decode(content: string): string {
  return Buffer.from(content, 'base64').toString('utf8');
}

function describeStranger(path: string): RecordError {
  return new RecordError(
    'read the records',
    `"${path}" under refs/${REF} is no file.`,
    `Look at refs/${REF}; only xano-ci may write there.`,
  );
}

function describeTooLarge(path: string, size: number): RecordError {
  const mib = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return new RecordError(
    'write the records',
    `The record "${path}" has ${mib(size)} MiB; records on GitHub hold up to ${mib(LARGEST_RECORD)} MiB.`,
    'Split the workspace, or deploy with the command line, whose records are a folder.',
  );
}
