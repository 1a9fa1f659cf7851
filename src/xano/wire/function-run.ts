import * as z from 'zod';

/** `status` other than `ok` means that the function failed; the request itself then still succeeds. */
export const functionRunSchema = z.looseObject({
  status: z.string().nullish(),
  result: z.unknown(),
  logs: z.array(z.unknown()).nullish(),
});
export type FunctionRun = z.infer<typeof functionRunSchema>;

/** One row of `GET …/function`. */
export const functionSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  guid: z.string().nullish(),
});
export type XanoFunction = z.infer<typeof functionSchema>;
