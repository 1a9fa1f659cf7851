/** Where branches are, which a checkout knows as of its making only. Every call may throw a `PortError`. */
export interface Branches {
  /** The commit that a branch is at. @param branch without `refs/heads/` */
  readonly findTip: (branch: string) => Promise<string>;
  /** The commit at which two parted: a shallow clone has not got it. */
  readonly findMergeBase: (one: string, other: string) => Promise<string>;
}
