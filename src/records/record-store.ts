/**
 * A place for small JSON documents by name, such as a folder. Names hold letters, digits, `.`, `_`, `-` and `%`, and
 * `/` between parts. Every call may throw; the message says why in one sentence.
 */
export interface RecordStore {
  /** @returns undefined when there is none */
  readJson(name: string): Promise<unknown>;
  /** Replaces it as a whole: a reader sees the old one or the new one, also after a crash. */
  writeJson(name: string, value: unknown): Promise<void>;
  /** Writes it as a whole unless there is one. Of several callers at the same time exactly one gets `true`. */
  createExclusive(name: string, value: unknown): Promise<boolean>;
}
