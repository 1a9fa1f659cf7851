import * as z from 'zod';

/** One instance of an account, as the account's own origin lists it. The instance's origin is that of `meta_api`. */
export const instanceSchema = z.looseObject({
  id: z.number().nullish(),
  name: z.string(),
  display: z.string().nullish(),
  meta_api: z.string(),
});
export type Instance = z.infer<typeof instanceSchema>;
