/** One answered call. Without its token. */
export interface RequestRecord {
  /** Counts up from 1 in order of arrival. */
  readonly order: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 0 until it is answered, and for a connection that was dropped. */
  status: number;
}

/** Headers that hold secrets. */
const SECRET: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization']);

export class RequestLog {
  readonly #records: RequestRecord[] = [];

  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  /** The record is completed when the answer is known. */
  add(request: {
    method: string;
    url: URL;
    headers: Readonly<Record<string, unknown>>;
    body: string;
  }): RequestRecord {
    const headers = Object.entries(request.headers).filter(([name]) => !SECRET.has(name.toLowerCase()));
    const record = {
      order: this.#records.length + 1,
      method: request.method,
      path: request.url.pathname,
      query: Object.fromEntries(request.url.searchParams),
      headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
      body: request.body,
      status: 0,
    };
    this.#records.push(record);
    return record;
  }
}
