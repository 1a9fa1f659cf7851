import type { Severity } from '../../source/diagnostic.ts';
import type { Scope } from '../../workspace/workspace.ts';
import type { DeployStage } from '../deploy/choose-targets.ts';
import type { Mode } from './event-modes.ts';

/** When a pull request gets a comment; one that is there is brought up to date on "on-findings", too. */
export const COMMENT_WISHES = ['true', 'false', 'on-findings'] as const;
export type CommentWish = (typeof COMMENT_WISHES)[number];

/** What the workflow says, as plain data; undefined where it says nothing. */
export interface ActionInputs {
  readonly mode: Mode | undefined;
  readonly path: string | undefined;
  readonly config: string | undefined;
  readonly snapshot: string | undefined;
  readonly failOn: Severity | undefined;
  readonly scope: Scope | undefined;
  /** Whether findings count only that a pull request brings. */
  readonly onlyChanged: boolean;
  readonly jsonFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly junitFile: string | undefined;
  readonly stage: DeployStage;
  readonly instance: string | undefined;
  readonly branch: string | undefined;
  readonly tokens: {
    /** For whichever target has none of its own. */
    readonly any: string | undefined;
    readonly staging: string | undefined;
    readonly production: string | undefined;
    readonly drift: string | undefined;
  };
  readonly workspaces: { readonly staging: number | undefined; readonly production: number | undefined };
  /** The folder for journals and backups. */
  readonly state: string | undefined;
  readonly approve: boolean;
  /** undefined: where a verdict on a commit is asked for. */
  readonly checkRun: boolean | undefined;
  readonly comment: CommentWish | undefined;
  readonly suggestions: boolean;
  /** The pull request to comment on, whatever the event. */
  readonly prNumber: number | undefined;
  readonly dryRun: boolean;
}
