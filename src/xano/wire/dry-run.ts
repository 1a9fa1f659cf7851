import * as z from 'zod';

/** Actions of a preview that are known, and whether data or objects are lost by them. */
export const KNOWN_ACTIONS = {
  create: { destructive: false },
  update: { destructive: false },
  unchanged: { destructive: false },
  add_field: { destructive: false },
  update_field: { destructive: false },
  alter_field: { destructive: true },
  drop_field: { destructive: true },
  delete: { destructive: true },
  cascade_delete: { destructive: true },
  truncate: { destructive: true },
} as const satisfies Record<string, { readonly destructive: boolean }>;
export type KnownAction = keyof typeof KNOWN_ACTIONS;

/** `action` stays as the server wrote it: one that nobody knows yet must be seen, not dropped. */
export const operationSchema = z.looseObject({
  action: z.string(),
  /** Keyword of the document; all kinds of trigger are `trigger`, settings of the workspace are `workspace`. */
  type: z.string(),
  /** Endpoints: path, blank, verb. Actions on fields: the table. */
  name: z.string(),
  details: z.string().nullish(),
  reason: z.string().nullish(),
});
export type Operation = z.infer<typeof operationSchema>;

const counter = z.number().nullish();
export const operationCountsSchema = z.looseObject({
  created: counter,
  updated: counter,
  deleted: counter,
  truncated: counter,
  unchanged: counter,
});

export const dryRunSchema = z.looseObject({
  operations: z.array(operationSchema),
  // Xano writes an empty object as an empty list now and then.
  summary: z.preprocess(
    (raw) => (Array.isArray(raw) && raw.length === 0 ? {} : raw),
    z.record(z.string(), operationCountsSchema),
  ),
  workspace_name: z.string().nullish(),
  source_workspace_mismatch: z.boolean().nullish(),
});
export type DryRun = z.infer<typeof dryRunSchema>;

/** Nothing, or an answer without `summary`, says that the instance has no previews: `null`. */
export const previewSchema = z.preprocess(
  (raw) => (z.looseObject({ summary: z.null().optional() }).safeParse(raw).success ? null : raw),
  dryRunSchema.nullable(),
);

export function isKnownAction(action: string): action is KnownAction {
  return Object.hasOwn(KNOWN_ACTIONS, action);
}

/** An action that is not known counts as destructive. */
export function isDestructive(operation: Pick<Operation, 'action'>): boolean {
  return !isKnownAction(operation.action) || KNOWN_ACTIONS[operation.action].destructive;
}
