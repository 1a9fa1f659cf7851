import * as z from 'zod';
import { momentSchema } from './moment.ts';

export const releaseSchema = z.looseObject({
  id: z.number(),
  /** Stored verbatim, even `../../x`. */
  name: z.string(),
  /** Empty when it was cut from an environment. */
  branch: z.string().nullish(),
  description: z.string().nullish(),
  hotfix: z.boolean().nullish(),
  resource_size: z.number().nullish(),
  created_at: momentSchema.nullish(),
  tables: z
    .array(
      z.looseObject({
        id: z.number().nullish(),
        name: z.string().nullish(),
        guid: z.string().nullish(),
        /** Rows that ride along. */
        cnt: z.number().nullish(),
      }),
    )
    .nullish(),
});
export type Release = z.infer<typeof releaseSchema>;

/** Where the archive of a release can be fetched, without the token: the address is the secret. */
export const releaseExportSchema = z.looseObject({ src: z.string() });

export const releaseImportSchema = z.looseObject({ id: z.number() });
