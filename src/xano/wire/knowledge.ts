import * as z from 'zod';
import { operationCountsSchema } from './dry-run.ts';

/** `knowledge_type` seen: `agents.md`, `doc`, `skill`; `mode`: `auto`, `referenced`, `always`. */
export const knowledgeSchema = z.looseObject({
  name: z.string(),
  knowledge_type: z.string(),
  content: z.string(),
  description: z.string().nullish(),
  scope: z.string().nullish(),
  mode: z.string().nullish(),
  enabled: z.boolean().nullish(),
  guid: z.string().nullish(),
  /** Of skills only. Names are paths chosen by the server: hostile until checked. */
  files: z.array(z.looseObject({ name: z.string(), content: z.string() })).nullish(),
  tag: z.array(z.string()).nullish(),
});
export type Knowledge = z.infer<typeof knowledgeSchema>;

export const knowledgeSyncSchema = z.looseObject({
  imported: z.number().nullish(),
  deleted: z.number().nullish(),
  guid_map: z.array(z.looseObject({ guid: z.string(), name: z.string() })).nullish(),
  /** Of previews only, and only where the instance knows previews. */
  operations: z
    .array(z.looseObject({ action: z.string(), name: z.string(), type: z.string().nullish() }))
    .nullish(),
  summary: z.record(z.string(), operationCountsSchema).nullish(),
});
export type KnowledgeSync = z.infer<typeof knowledgeSyncSchema>;
