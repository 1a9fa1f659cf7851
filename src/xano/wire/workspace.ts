import * as z from 'zod';
import { momentSchema } from './moment.ts';

export const workspaceSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  description: z.string().nullish(),
  /** Label of the current branch. */
  branch: z.string().nullish(),
  swagger: z.boolean().nullish(),
  documentation: z
    .looseObject({ link: z.string().nullish(), require_token: z.boolean().nullish() })
    .nullish()
    .catch(undefined),
  /** `allow_push: false` is a reason to warn only: free plans say so and accept pushes. */
  preferences: z.looseObject({ allow_push: z.boolean().nullish() }).nullish().catch(undefined),
  created_at: momentSchema.nullish(),
  updated_at: momentSchema.nullish(),
});
export type Workspace = z.infer<typeof workspaceSchema>;
