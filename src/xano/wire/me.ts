import * as z from 'zod';

/** Answer of `GET /auth/me`: whose token it is. */
export const meSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  extras: z
    .looseObject({
      instance: z.looseObject({ name: z.string().nullish(), display: z.string().nullish() }).nullish(),
    })
    .nullish()
    .catch(undefined),
});
export type Me = z.infer<typeof meSchema>;
