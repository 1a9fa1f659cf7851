import * as z from 'zod';
import { pageEnvelopeSchema } from './wire/page.ts';

/** One page of a list, whatever form it had. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Number of the next page; `null` for none; absent when the server says nothing about pages. */
  readonly nextPage?: number | null | undefined;
  /** Items in all pages. */
  readonly total?: number | null | undefined;
  /** A bare array tells nothing about further pages. */
  readonly bare: boolean;
}

/** Reads an array, `{ items }` or `{ <resource>: […] }`; something else is malformed. */
export function listOf<T>(resource: string, item: z.ZodType<T>): z.ZodType<ListPage<T>> {
  return z.preprocess(
    (raw) => normalise(resource, raw),
    z.object({
      items: z.array(item),
      nextPage: z.number().nullish(),
      total: z.number().nullish(),
      bare: z.boolean(),
    }),
  );
}

function normalise(resource: string, raw: unknown): unknown {
  if (Array.isArray(raw)) return { items: raw, bare: true };
  const envelope = pageEnvelopeSchema.safeParse(raw);
  if (!envelope.success) return { items: raw, bare: false };
  const { items, nextPage, itemsTotal } = envelope.data;
  return { items: items ?? envelope.data[resource], nextPage, total: itemsTotal, bare: false };
}
