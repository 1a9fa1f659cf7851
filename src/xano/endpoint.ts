import type * as z from 'zod';
import { invalidCall } from './errors.ts';
import type { ListPage } from './list.ts';
import type { Paging } from './paging.ts';

/** `read` and `preview` change nothing and may be repeated; `write` is never repeated once it may have arrived. */
export type Effect = 'read' | 'preview' | 'write';

/**
 * How the body of a success is read: as JSON; as documents; as JSON, `null`, nothing or any text (`lenient`), all of
 * which Xano sends for a push; or not at all.
 */
export type AnswerForm = 'json' | 'documents' | 'lenient' | 'ignored';

export interface Endpoint<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{name}` for what differs; below `/api:meta`. */
  readonly path: string;
  readonly effect: Effect;
  /** Over all tries, in ms. */
  readonly deadlineMs: number;
  readonly form: AnswerForm;
  readonly answer: z.ZodType<T>;
  /** What it does, in the user's words, to follow "Could not". */
  readonly step: string;
  /** What a failure of this call says about the rest of the job; one sentence. */
  readonly onFailure?: string;
  /** What to look at when the answer was lost; one sentence. */
  readonly onUnknown?: string;
}

export interface ListEndpoint<T> extends Endpoint<ListPage<T>> {
  readonly paging: Paging;
}

export type PathValues = Readonly<Record<string, string | number>>;

/**
 * Puts values into a path template, escaped.
 * @throws XanoError of kind `invalid-call` for values that would address something else.
 */
export function fillPath(endpoint: Pick<Endpoint<unknown>, 'path' | 'step'>, values: PathValues): string {
  return endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = value === undefined ? '' : String(value);
    // Servers and proxies resolve dots, and an empty segment is another path, whatever the escaping; half a surrogate pair cannot be escaped.
    if (/^\.*$/.test(text) || /\p{Cs}/u.test(text)) {
      throw invalidCall(
        endpoint.step,
        `"${text}" cannot be the ${name} in its path`,
        `Give a valid ${name}.`,
      );
    }
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw invalidCall(
        endpoint.step,
        `"${text}" is not a ${name} id`,
        `Give the ${name} id as a whole number.`,
      );
    }
    return encodeURIComponent(text);
  });
}
