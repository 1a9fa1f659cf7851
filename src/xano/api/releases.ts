import { checkNewLabel } from '../branch-label.ts';
import { type Connection, documentsBody, jsonBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import { invalidCall } from '../errors.ts';
import type { CallOptions } from '../transport.ts';
import type { Release } from '../wire/release.ts';

export interface NewRelease {
  readonly name: string;
  readonly branch: string;
  readonly description?: string;
  readonly hotfix?: boolean;
  /** Tables whose rows ride along; the schema of every table always does. Ids that are not there are ignored. */
  readonly tableIds?: readonly number[];
}

export interface ReleaseContent {
  /** With the values of environment variables: secrets. Default false, unlike the official client. */
  readonly env?: boolean;
  /** With rows. Default false, unlike the official client. */
  readonly records?: boolean;
}

export interface ReleaseDeployment {
  /** Label of the new branch that it lands in. Must be new: an existing one makes the server fail. */
  readonly branch: string;
  /** Send callers to it at once. Default false. */
  readonly setLive?: boolean;
}

export interface ReleaseCalls {
  listReleases(workspace: number, options?: CallOptions): Promise<readonly Release[]>;
  /** By its exact name, among all releases. */
  resolveRelease(workspace: number, name: string, options?: CallOptions): Promise<Release | undefined>;
  getRelease(workspace: number, id: number, options?: CallOptions): Promise<Release>;
  createRelease(workspace: number, release: NewRelease, options?: CallOptions): Promise<Release>;
  updateRelease(
    workspace: number,
    id: number,
    change: { readonly name: string; readonly description: string },
    options?: CallOptions,
  ): Promise<Release>;
  deleteRelease(workspace: number, id: number, options?: CallOptions): Promise<void>;
  deployRelease(
    workspace: number,
    name: string,
    deployment: ReleaseDeployment,
    options?: CallOptions,
  ): Promise<Release>;
  /** Its documents. The name of the `workspace` document is random, new each time. */
  pullRelease(workspace: number, id: number, content: ReleaseContent, options?: CallOptions): Promise<string>;
  /** Makes a release of documents, without touching a branch. */
  pushRelease(
    workspace: number,
    documents: string,
    release: Omit<NewRelease, 'branch' | 'tableIds'> & ReleaseContent,
    options?: CallOptions,
  ): Promise<Release>;
  /** Where its archive can be fetched without the token: the address itself is secret. */
  exportRelease(workspace: number, id: number, options?: CallOptions): Promise<string>;
  /** @returns id of the new release. */
  importRelease(
    workspace: number,
    archive: { readonly name: string; readonly bytes: Uint8Array },
    options?: CallOptions,
  ): Promise<number>;
}

export function releaseCalls({ call, listAll }: Connection): ReleaseCalls {
  const listReleases: ReleaseCalls['listReleases'] = (workspace, options) =>
    listAll(endpoints.listReleases, { path: { workspace } }, options);
  return {
    listReleases,
    resolveRelease: async (workspace, name, options) =>
      (await listReleases(workspace, options)).find((release) => release.name === name),
    getRelease: (workspace, release, options) =>
      call(endpoints.getRelease, { path: { workspace, release } }, options),
    createRelease: (workspace, { name, branch, description, hotfix, tableIds }, options) => {
      const body = jsonBody({ name, branch, hotfix: hotfix ?? false, description, table_ids: tableIds });
      return call(endpoints.createRelease, { path: { workspace }, body }, options);
    },
    updateRelease: (workspace, release, { name, description }, options) =>
      call(
        endpoints.updateRelease,
        { path: { workspace, release }, body: jsonBody({ name, description }) },
        options,
      ),
    deleteRelease: async (workspace, release, options) => {
      await call(endpoints.deleteRelease, { path: { workspace, release } }, options);
    },
    deployRelease: async (workspace, release, { branch, setLive }, options) => {
      const { step } = endpoints.deployRelease;
      // Without a label the server makes a branch that nobody can address.
      checkNewLabel(step, branch);
      if (/[+=|]|\.\./.test(release)) {
        throw invalidCall(step, `a release named "${release}" cannot be deployed`, 'Rename the release.');
      }
      const body = jsonBody({ set_live: setLive ?? false, branch });
      return call(endpoints.deployRelease, { path: { workspace, release }, body }, options);
    },
    pullRelease: (workspace, release, { env, records }, options) => {
      const query = { env: env ?? false, records: records ?? false };
      return call(endpoints.pullRelease, { path: { workspace, release }, query }, options);
    },
    pushRelease: async (workspace, documents, { name, description, hotfix, env, records }, options) => {
      const { step } = endpoints.pushRelease;
      if (documents.trim() === '') {
        throw invalidCall(step, 'there are no documents', 'Check the path of the XanoScript files.');
      }
      const query = {
        name,
        description: description ?? '',
        hotfix: hotfix ?? false,
        env: env ?? false,
        records: records ?? false,
      };
      const body = documentsBody(documents);
      return call(endpoints.pushRelease, { path: { workspace }, query, body }, options);
    },
    exportRelease: async (workspace, release, options) =>
      (await call(endpoints.exportRelease, { path: { workspace, release } }, options)).src,
    importRelease: async (workspace, archive, options) => {
      const body = await formBody(archive);
      return (await call(endpoints.importRelease, { path: { workspace }, body }, options)).id;
    },
  };
}

async function formBody(archive: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<{ type: string; bytes: Uint8Array }> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(archive.bytes)], { type: 'application/gzip' }), archive.name);
  const encoded = new Response(form);
  return {
    type: encoded.headers.get('content-type') ?? '',
    bytes: new Uint8Array(await encoded.arrayBuffer()),
  };
}
