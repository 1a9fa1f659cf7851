/** Keeps whole workspaces as text, for the way back. Errors are `PortError`s. */
export interface Backups {
  /** Resolves only when it is durable; replaces what has the same id. */
  write(id: string, text: string): Promise<void>;
  /** @returns undefined when there is none */
  read(id: string): Promise<string | undefined>;
}
