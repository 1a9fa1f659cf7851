import type { ListEndpoint } from './endpoint.ts';
import type { Limits } from './limits.ts';
import { walkPages } from './paging.ts';
import type { CallOptions, CallRequest, Transport } from './transport.ts';

/** What the calls of each area are made of. All throw `XanoError`. */
export interface Connection extends Transport {
  /** All items of all pages, or an error; each page has its own deadline. */
  readonly listAll: <T>(
    endpoint: ListEndpoint<T>,
    request: CallRequest,
    options?: CallOptions,
  ) => Promise<readonly T[]>;
}

export function createConnection(transport: Transport, limits: Limits): Connection {
  return {
    ...transport,
    listAll: async (endpoint, request, options) => {
      const walk = await walkPages(endpoint.paging, limits, (page) =>
        transport.call(endpoint, { ...request, query: { ...page, ...request.query } }, options),
      );
      if (walk.complete) return walk.items;
      throw transport.fail(endpoint, incomplete(walk.why, walk.pages), walk.pages);
    },
  };
}

function incomplete(why: 'page-cap' | 'stuck', pages: number): Parameters<Transport['fail']>[1] {
  const about = { reached: true, unclear: false, transient: false };
  return why === 'page-cap'
    ? {
        ...about,
        kind: 'too-large',
        reason: 'page-cap',
        what: `there are more than ${pages} pages`,
        remedy: 'Raise the limit of pages, or tidy up.',
      }
    : {
        ...about,
        kind: 'malformed-answer',
        reason: 'page-stuck',
        what: `the server names a next page that is not after page ${pages}`,
        remedy: 'Try again; if it stays, report it: the list cannot be read to its end.',
      };
}

/** Body of a call, as JSON. What is `undefined` is left out. */
export function jsonBody(value: object): NonNullable<CallRequest['body']> {
  return { type: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** Body of a call, as documents: with any other type Xano refuses it without saying why. */
export function documentsBody(text: string): NonNullable<CallRequest['body']> {
  return { type: 'text/x-xanoscript', bytes: new TextEncoder().encode(text) };
}
