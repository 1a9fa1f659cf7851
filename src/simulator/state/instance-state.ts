import * as z from 'zod';

/** Everything that the simulated instance remembers: plain data, so that it can be a file. */

const storedDocument = z.object({
  id: z.int(),
  /** Empty for `workspace` and `branch`, which have none. */
  guid: z.string(),
  kind: z.string(),
  name: z.string(),
  verb: z.string(),
  group: z.string(),
  /** Canonical text of what is published. */
  text: z.string(),
  /** Canonical text of what is not published yet; empty without a draft. */
  draft: z.string(),
});
export type StoredDocument = z.infer<typeof storedDocument>;

const knowledge = z.object({
  guid: z.string(),
  name: z.string(),
  knowledge_type: z.enum(['agents.md', 'doc', 'skill']),
  content: z.string(),
  description: z.string(),
  scope: z.string(),
  mode: z.enum(['auto', 'referenced', 'always']),
  enabled: z.boolean(),
  files: z.array(z.object({ name: z.string(), content: z.string() })),
});
export type Knowledge = z.infer<typeof knowledge>;

const branch = z.object({
  id: z.int(),
  label: z.string(),
  live: z.boolean(),
  backup: z.boolean(),
  created_at: z.string(),
  description: z.string(),
  color: z.string(),
  documents: z.array(storedDocument),
  knowledge: z.array(knowledge),
});
export type Branch = z.infer<typeof branch>;

const row = z.record(z.string(), z.json());
export type Row = z.infer<typeof row>;
/** Rows of tables, by guid of the table. */
const rows = z.record(z.string(), z.array(row));

const release = z.object({
  id: z.int(),
  name: z.string(),
  branch: z.string(),
  description: z.string(),
  hotfix: z.boolean(),
  created_at: z.number(),
  documents: z.array(storedDocument),
  shared: z.array(storedDocument),
  env: z.record(z.string(), z.string()),
  rows,
});
export type Release = z.infer<typeof release>;

/** What running a test answers; nothing is interpreted. Without a script a test passes. */
export const verdict = z.object({
  status: z.string().default('ok'),
  message: z.string().optional(),
  results: z.array(z.object({ status: z.string(), message: z.string().optional() })).optional(),
  /** Seconds; null leaves it out. */
  timing: z.number().nullable().default(0.012),
  /** Answers with this status instead of running. */
  httpStatus: z.int().optional(),
  /** Given so many times only; then the test passes. */
  times: z.int().optional(),
});
export type Verdict = z.infer<typeof verdict>;

const workspace = z.object({
  id: z.int(),
  name: z.string(),
  description: z.string(),
  plan: z.enum(['free', 'paid']),
  preferences: z.object({ allow_push: z.boolean() }),
  swagger: z.boolean(),
  require_token: z.boolean(),
  created_at: z.string(),
  env: z.record(z.string(), z.string()),
  branches: z.array(branch),
  /** What all branches have in common: tables and the settings of the workspace. */
  shared: z.array(storedDocument),
  rows,
  releases: z.array(release),
  /** By `<test>`, `<object>/<test>` or either with `@<branch>` behind it. */
  verdicts: z.record(z.string(), verdict),
  /** Answers of `function/run`, by name of the function. */
  functionResults: z.record(z.string(), z.object({ status: z.string(), result: z.json() })),
  history: z.array(row),
});
export type Workspace = z.infer<typeof workspace>;

export const instanceState = z.object({
  version: z.literal(1),
  user: z.object({ id: z.int(), name: z.string(), email: z.string() }),
  instance: z.string(),
  /** Feeds ids and guids: the same calls give the same ones. */
  counter: z.int(),
  workspaces: z.array(workspace),
  /** One per user, made when it is first asked for. */
  sandbox: workspace.nullable(),
  /** Which workspace the sandbox was last filled from. */
  sandboxSource: z.string(),
});
export type InstanceState = z.infer<typeof instanceState>;
