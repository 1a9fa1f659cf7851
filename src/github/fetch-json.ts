type Fetch = typeof globalThis.fetch;

export interface FetchLimits {
  /** Until the answer has to be there, all of it; in ms. */
  readonly timeout: number;
  /** Most bytes of an answer. */
  readonly size: number;
}

/** Statuses whose answers have no body. */
const EMPTY = [204, 205, 304];

/**
 * A fetch that brings whole answers or fails, in words for people. Octokit takes a body that breaks off, or a page that
 * a proxy puts in its place, for the answer.
 */
export function fetchJson(fetch: Fetch, limits: FetchLimits): Fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(limits.timeout);
    try {
      const answer = await fetch(input, { ...init, signal });
      const { status, statusText, headers } = answer;
      if (EMPTY.includes(status)) return new Response(null, { status, statusText, headers });
      const body = await readBody(answer, limits.size);
      if (answer.ok && !isJson(body)) throw new Error('what came is no JSON');
      return new Response(body, { status, statusText, headers });
    } catch (error) {
      throw new Error(
        signal.aborted ? `nothing came within ${limits.timeout / 1000} seconds` : describe(error),
      );
    }
  };
}

async function readBody(answer: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new Error(`the answer is longer than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What fetch throws says "fetch failed"; why, says its cause. */
function describe(error: unknown): string {
  const cause = hasMessage(error) && hasMessage(error.cause) ? error.cause : error;
  if (!hasMessage(cause)) return 'the connection failed';
  return cause.message === '' ? String(cause.code ?? 'the connection failed') : cause.message;
}

function hasMessage(
  error: unknown,
): error is { readonly message: string; readonly cause?: unknown; readonly code?: unknown } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}
