export interface TrackedIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly title: string;
}

export interface IssueText {
  readonly title: string;
  /** Markdown. Cut at a line when it is longer than GitHub takes. */
  readonly body: string;
}

export interface IssueReport {
  readonly issue: TrackedIssue;
  readonly done: 'opened' | 'reopened' | 'updated' | 'unchanged';
}

/** One issue per target, found again by a hidden mark in its text. Every call throws GithubError. */
export interface IssueTracker {
  /** The issue of the target, open or closed. */
  readonly find: (target: string) => Promise<TrackedIssue | undefined>;
  /** Makes the issue say this and be open, whatever it was before. Doing it twice changes nothing. */
  readonly report: (target: string, text: IssueText) => Promise<IssueReport>;
  /** @param once under this name there is one comment only: a second is not written */
  readonly comment: (issue: number, body: string, once?: string) => Promise<void>;
  /** Closes the issue if it is open, with a comment. @returns undefined when there is nothing open */
  readonly close: (target: string, comment: string) => Promise<TrackedIssue | undefined>;
}
