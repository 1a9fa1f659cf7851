import * as z from 'zod';

/**
 * A point in time as Xano writes it: milliseconds or seconds since 1970 in some answers, text such as
 * `2026-01-31 09:00:00` in others, for the same field.
 */
export const momentSchema = z.union([z.number(), z.string()]);
