import * as z from 'zod';

/**
 * A list as the server may write it, before its items are known: a bare array, or an object with the items below
 * `items` or below the resource's own name, and perhaps the number of the next page or a total.
 */
export const pageEnvelopeSchema = z.looseObject({
  curPage: z.number().nullish(),
  nextPage: z.number().nullish(),
  prevPage: z.number().nullish(),
  itemsTotal: z.number().nullish(),
  items: z.array(z.unknown()).optional(),
});

/** A page with its items, as servers write it. */
export interface Page<T> {
  readonly curPage: number;
  readonly nextPage: number | null;
  readonly prevPage: number | null;
  readonly items: readonly T[];
}
