import type { Approvals } from './approval-ports.ts';

/** How a run stands among others that say the same thing: the later run counts, and of one run the later attempt. */
export interface RunRank {
  readonly run: number;
  readonly attempt: number;
}

/** Something said of lines of a file at a commit. */
export interface Annotation {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** 1-based. */
  readonly startLine: number;
  readonly endLine: number;
  /** 1-based; only where both are on one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Shown when somebody asks for more. */
  readonly details?: string;
}

export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

export interface CheckText {
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

/** What GitHub shows as checks of a commit. Every call may throw a `PortError`. */
export interface CheckRuns {
  /** @param draft.externalId tells this run of ours from all others. @returns the id of the check run, in progress */
  readonly begin: (
    draft: CheckText & {
      readonly name: string;
      readonly sha: string;
      readonly externalId: string;
      readonly url: string;
    },
  ) => Promise<number>;
  readonly update: (id: number, text: CheckText) => Promise<void>;
  /** @returns how many annotations GitHub would not take */
  readonly finish: (
    id: number,
    end: CheckText & {
      readonly conclusion: CheckConclusion;
      readonly annotations: readonly Annotation[];
    },
  ) => Promise<{ readonly refused: number }>;
}

/**
 * What became of a comment: `handed-over` to another run, which brings together what several say; `incomplete` where
 * other runs wrote there for so long that further ones could not be.
 */
export type CommentDone =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'superseded'
  | 'handed-over'
  | 'incomplete'
  | 'left-out';

/** What one run says in a pull request. */
export interface StickyComment {
  readonly key: string;
  /** Where there is no comment of that key yet, but one of these, that one is meant. */
  readonly otherKeys?: readonly string[];
  /**
   * Whose words these are among those who share the comment: what they are, and after an underscore of which use of the
   * action. Without it, they are a review of nobody in particular, which that of anybody takes the place of.
   */
  readonly section?: string;
  /** Of a deployment: the targets that it came to, each named the same by all who deploy there. */
  readonly targets?: readonly string[];
  readonly rank: RunRank;
  readonly body: string;
  /** What one comment cannot hold, each in one of its own. */
  readonly further?: readonly string[];
}

/** One comment for each key, found again by a hidden mark. Every call may throw a `PortError`. */
export interface StickyComments {
  /**
   * Makes its section of the comment say this, unless a later run has spoken; further ones that it needs no more go.
   * A deployment stands above the reviews, which stay, folded, and takes the place of earlier ones to the same targets.
   * @param options.create whether there has to be one; otherwise only what is there of the same use is brought up to date
   */
  readonly write: (
    pull: number,
    comment: StickyComment,
    options: { readonly create: boolean },
  ) => Promise<CommentDone>;
}

/** Lines of a file, and the text that they should have. */
export interface Suggestion {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The lines as they are; where the pull request has others there, nothing is suggested. */
  readonly before: readonly string[];
  /** Markdown: what is wrong, and the lines as they should be. */
  readonly body: string;
  /** Equal for suggestions that say the same. */
  readonly fingerprint: string;
}

export interface SuggestionsDone {
  readonly added: number;
  readonly removed: number;
  /** Not on lines that the pull request changes, more than are shown, or not taken by GitHub. */
  readonly leftOut: number;
}

/** Comments on lines of a pull request that bring the right text along. Every call may throw a `PortError`. */
export interface Suggestions {
  /** Makes these the ones that are there. What people have answered stays. */
  readonly replace: (
    pull: number,
    wanted: { readonly key: string; readonly sha: string; readonly suggestions: readonly Suggestion[] },
  ) => Promise<SuggestionsDone>;
}

export interface PullState {
  readonly number: number;
  readonly isOpen: boolean;
  /** Whether it comes from another repository. */
  readonly isFork: boolean;
  readonly headSha: string;
  /** Newest commit of the branch that it goes to, as of the last push. */
  readonly baseSha: string;
}

/** Every call may throw a `PortError`. */
export interface Pulls {
  readonly get: (number: number) => Promise<PullState>;
  /** The one that a commit came by, however it was merged: by merge, squash or rebase. */
  readonly findMerged: (sha: string) => Promise<{ readonly number: number } | undefined>;
}

export type Reaction = '-1' | 'confused' | 'eyes';

/** Every call may throw a `PortError`. */
export interface People {
  readonly mayWrite: (login: string) => Promise<boolean>;
  /** Adds a reaction to a comment; the same one a second time changes nothing. */
  readonly react: (comment: number, reaction: Reaction) => Promise<void>;
}

/** What a run shows on a commit and in a pull request. */
export interface PullSide {
  readonly checkRuns: CheckRuns;
  readonly comments: StickyComments;
  readonly suggestions: Suggestions;
  readonly pulls: Pulls;
  readonly people: People;
  readonly approvals: Approvals;
}
