export interface Answer {
  readonly status: number;
  /** undefined for none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A whole list; what of it is sent, the query says. */
  readonly list?: readonly unknown[];
}

const DOCS = 'https://docs.github.com/rest';

/** A refusal as GitHub words it. */
export function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { message, documentation_url: DOCS, status: String(status) } };
}

/** A refusal of one field. */
export function refuseField(resource: string, field: string, message: string): Answer {
  const errors = [{ resource, field, code: 'custom', message }];
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: DOCS } };
}
