import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { badInput, wrongContentType } from '../http/refusals.ts';
import { json, type Reply, text } from '../http/reply.ts';
import { type Call, isOn } from '../http/route.ts';
import { importBody } from '../multidoc/import-body.ts';
import { renderMultidoc } from '../multidoc/render-multidoc.ts';
import { createWorkspace } from '../state/create-state.ts';
import type { Release, Workspace } from '../state/instance-state.ts';
import { withName } from '../state/rename-workspace.ts';
import { keepRelease, onRelease } from './release.ts';

const EVERYTHING = { env: true, drafts: false, records: true };

/** Rendered in a workspace made for it, whose name is another one each time and stands in the text. */
export function pullRelease(call: Call, workspace: Workspace): Reply {
  return onRelease(call, workspace, (release) => {
    const options = { env: isOn(call, 'env'), drafts: false, records: isOn(call, 'records') };
    return text(renderRelease(call, release, options));
  });
}

function renderRelease({ context }: Call, release: Release, options: typeof EVERYTHING): string {
  const name = `workspace-${randomUUID()}`;
  const shared = release.shared.map((document) =>
    document.kind === 'workspace' ? withName(document, name) : document,
  );
  const content = { documents: [...shared, ...release.documents], env: release.env, rows: release.rows };
  return renderMultidoc(content, options, context.settings, context.pulls);
}

/** Makes a release of documents without touching any branch. */
export function pushRelease(call: Call, workspace: Workspace): Reply {
  if (!call.contentType.startsWith('text/x-xanoscript')) return wrongContentType();
  const name = call.query.get('name') ?? '';
  if (name === '') return badInput('name', 'Missing param: name');
  const description = call.query.get('description') ?? '';
  return keepBody(call, workspace, { name, description, hotfix: isOn(call, 'hotfix') }, call.body, {
    env: call.query.get('env') !== 'false',
    records: call.query.get('records') !== 'false',
  });
}

function keepBody(
  call: Call,
  workspace: Workspace,
  about: Pick<Release, 'name' | 'description' | 'hotfix'>,
  body: string,
  options: { readonly env: boolean; readonly records: boolean },
): Reply {
  const { state, settings } = call.context;
  const scratch = createWorkspace(state, { name: about.name });
  const failure = importBody(state, scratch, body, settings, options);
  if (failure !== undefined) return badInput('source', failure);
  const [branch] = scratch.branches;
  const { shared, env, rows } = scratch;
  return keepRelease(call, workspace, {
    ...about,
    branch: '',
    documents: branch?.documents ?? [],
    shared,
    env,
    rows,
  });
}

/** A download address; it needs no token. */
export function exportRelease(call: Call, workspace: Workspace): Reply {
  return onRelease(call, workspace, (release) =>
    json({ src: `${call.context.origin}/_simulator/release/${workspace.id}/${release.id}.tar.gz` }),
  );
}

/** What that address gives: not a real archive, but what `import` takes back. */
export function downloadRelease(call: Call, workspace: Workspace): Reply {
  return onRelease(call, workspace, (release) => {
    const body = JSON.stringify({ name: release.name, body: renderRelease(call, release, EVERYTHING) });
    return { status: 200, headers: { 'content-type': 'application/gzip' }, body: gzipSync(body) };
  });
}

/** A copy keeps no description. */
export async function importRelease(call: Call, workspace: Workspace): Promise<Reply> {
  const form = await readForm(call);
  const file = form?.get('file');
  if (!(file instanceof Blob)) return badInput('file', 'Missing param: file');
  const held = readArchive(new Uint8Array(await file.arrayBuffer()));
  if (held === undefined) return badInput('file', 'The file is no archive of a release.');
  const about = { name: held.name, description: '', hotfix: false };
  return keepBody(call, workspace, about, held.body, { env: true, records: true });
}

async function readForm({ bytes, contentType }: Call): Promise<FormData | undefined> {
  if (!contentType.startsWith('multipart/form-data')) return undefined;
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

function readArchive(bytes: Uint8Array): { name: string; body: string } | undefined {
  try {
    const held: unknown = JSON.parse(gunzipSync(bytes).toString('utf8'));
    if (typeof held !== 'object' || held === null || !('name' in held) || !('body' in held)) return undefined;
    const { name, body } = held;
    return typeof name === 'string' && typeof body === 'string' ? { name, body } : undefined;
  } catch {
    return undefined;
  }
}
