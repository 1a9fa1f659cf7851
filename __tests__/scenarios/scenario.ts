import type { BaseName } from './bases/bases.ts';

/** A pull request as an agent would write it, and all that is to be said of it. */
export interface Scenario {
  readonly name: string;
  /** What the agent was asked for, and where it went wrong. */
  readonly story: string;
  readonly base: BaseName;
  /** New texts by path; null where the file is removed. */
  readonly change: Readonly<Record<string, string | null>>;
  /** The sources of the workspace of which there is a snapshot; without it there is none. */
  readonly snapshot?: Readonly<Record<string, string>>;
  /** The text of `xano-ci.yml`, in the base already. */
  readonly config?: string;
  /** Whether only what the change brings is asked for. */
  readonly since?: true;
  /**
   * `path:line:column severity check` of every finding, as the report sorts them. Where they matter,
   * the names that the message has in quotes follow, and the nearest name that is suggested: `… unknown-table "usr" "user"`.
   */
  readonly expected: readonly string[];
}
