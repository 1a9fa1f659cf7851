import type { Answer } from './answer.ts';
import type { Addresses } from './render.ts';
import type { State } from './state.ts';

export const SCOPES = ['checks', 'contents', 'deployments', 'issues', 'pull-requests'] as const;
export type Scope = (typeof SCOPES)[number];
export const LEVELS = ['none', 'read', 'write'] as const;
export type Level = (typeof LEVELS)[number];

type PathField =
  | 'basehead'
  | 'check_run_id'
  | 'comment_id'
  | 'owner'
  | 'pull_number'
  | 'reaction_id'
  | 'username'
  | 'repo'
  | 'deployment_id'
  | 'commit_sha'
  | 'file_sha'
  | 'path'
  | 'ref'
  | 'issue_number';
type BodyField =
  | 'auto_inactive'
  | 'comments'
  | 'conclusion'
  | 'content'
  | 'details_url'
  | 'external_id'
  | 'head_sha'
  | 'line'
  | 'name'
  | 'output'
  | 'path'
  | 'start_line'
  | 'status'
  | 'base_tree'
  | 'body'
  | 'description'
  | 'environment'
  | 'environment_url'
  | 'force'
  | 'labels'
  | 'log_url'
  | 'message'
  | 'parents'
  | 'payload'
  | 'production_environment'
  | 'ref'
  | 'sha'
  | 'state'
  | 'target_url'
  | 'task'
  | 'title'
  | 'transient_environment'
  | 'tree';

export interface RouteRequest {
  /** What stood in the path. */
  readonly values: Readonly<Partial<Record<PathField, string>>>;
  readonly query: URLSearchParams;
  /** Held to GitHub's description before it comes here. */
  readonly body: Readonly<Partial<Record<BodyField, unknown>>>;
  readonly state: State;
  readonly at: Addresses;
}

export type Right = readonly [scope: Scope | 'metadata', level: Level];

export interface Route {
  /** What the token needs; `metadata` is what every token may read. */
  readonly right: Right | ((request: RouteRequest) => Right);
  readonly answer: (request: RouteRequest) => Answer;
}

/** By method and template: `GET /repos/{owner}/{repo}/issues`. */
export type Routes = Readonly<Record<string, Route>>;

export function textOf(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
