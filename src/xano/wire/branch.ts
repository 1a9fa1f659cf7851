import * as z from 'zod';
import { momentSchema } from './moment.ts';

export const branchSchema = z.looseObject({
  /** May be empty or hold blanks and slashes: the server stores what it is given. */
  label: z.string(),
  /** Absent on branches that are not live. */
  live: z.boolean().nullish(),
  backup: z.boolean().nullish(),
  id: z.number().nullish(),
  description: z.string().nullish(),
  color: z.string().nullish(),
  created_at: momentSchema.nullish(),
});
export type Branch = z.infer<typeof branchSchema>;
