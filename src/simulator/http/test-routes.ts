import type { RequestLog } from '../request-log.ts';
import { downloadRelease } from '../routes/release-content.ts';
import type { SimulatorContext } from '../simulator-context.ts';
import { notFound } from './refusals.ts';
import { json, type Reply } from './reply.ts';
import { inWorkspace } from './route.ts';

/** What no Xano has: addresses below `/_simulator/`, without a token and not in the log. */
export async function answerTestRoute(
  method: string,
  url: URL,
  context: SimulatorContext,
  log: RequestLog,
): Promise<Reply | undefined> {
  if (!url.pathname.startsWith('/_simulator/')) return undefined;
  if (method === 'GET' && url.pathname === '/_simulator/requests') return json(log.records);
  const [, workspace, id] = /^\/_simulator\/release\/(\d+)\/(\d+)\.tar\.gz$/.exec(url.pathname) ?? [];
  if (method !== 'GET' || workspace === undefined || id === undefined) return notFound(url.pathname);
  const call = {
    context,
    params: { workspace, id },
    query: url.searchParams,
    bytes: Buffer.alloc(0),
    body: '',
    contentType: '',
  };
  return inWorkspace(downloadRelease)(call);
}
