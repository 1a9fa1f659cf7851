/** What is done at a target, or (`target` empty) for the whole deployment. */
export const STEP_NAMES = [
  'begin',
  'accept',
  'doctor',
  'lock',
  'back-up',
  'compare',
  'plan',
  'policy',
  'preview',
  'push',
  'prove',
  'test',
  'record',
  'put-back',
  'unlock',
  'gate',
  'receipt',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export interface JournalEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly step: StepName;
  /** Empty for steps of the whole deployment. */
  readonly target: string;
  readonly status: 'started' | 'done' | 'failed' | 'skipped';
  /** What the step came to; holds no token and no document. */
  readonly data: JsonValue;
}

/** The memory of one deployment. Only ever grows, so that whoever comes after a crash knows how far it went. */
export interface Journal {
  /** Resolves only when the entry is durable. Rejecting ends the deployment where it stands. */
  append(entry: JournalEntry): Promise<void>;
  /** In order of appending; a last entry that was torn by a crash is left out. */
  read(): Promise<readonly JournalEntry[]>;
}
