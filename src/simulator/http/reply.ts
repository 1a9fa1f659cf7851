/** What a handler answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export function json(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function text(body: string, type = 'text/x-xanoscript'): Reply {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
