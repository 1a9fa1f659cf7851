import type { Sources } from '../support/plan-sources.ts';

/** Two states, and what a plan has to say: one line for each change, and words of its reason. */
export interface ImpactCase {
  /** The id of the rule that decides. */
  readonly rule: string;
  readonly what: string;
  readonly before: Sources;
  readonly after: Sources;
  readonly changes: readonly string[];
  readonly because: string;
}

export function table(schema: string, more = ''): string {
  return `table note {\n  auth = false\n  schema {\n    int id\n    ${schema}\n  }\n  ${more}\n}`;
}

export function endpoint(body: string): string {
  return `query notes verb=GET {\n  api_group = "main"\n  ${body}\n}`;
}

export function func(body: string): string {
  return `function "note/make" {\n  ${body}\n}`;
}

/** A case about one document. */
export function one(
  rule: string,
  what: string,
  before: string,
  after: string,
  change: string,
  because: string,
): ImpactCase {
  return { rule, what, before: { a: before }, after: { a: after }, changes: [change], because };
}

/** A case about one document with others around it that stay. */
export function among(others: Sources, impactCase: ImpactCase): ImpactCase {
  return {
    ...impactCase,
    before: { ...impactCase.before, ...others },
    after: { ...impactCase.after, ...others },
  };
}
