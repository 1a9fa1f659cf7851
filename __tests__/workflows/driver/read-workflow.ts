import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import type { ActionTemplate } from '@actions/workflow-parser/actions/action-template';
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateToken } from './tokens.ts';

export interface ReadWorkflow {
  /** What GitHub would say against it. */
  readonly errors: readonly string[];
  /** The whole text as tokens, expressions not evaluated yet. */
  readonly root: TemplateToken | undefined;
  readonly events: WorkflowTemplate['events'];
  /** Jobs in the same order as in the text, with conditions as GitHub completes them. */
  readonly jobs: WorkflowTemplate['jobs'];
}

/** Reads a workflow with GitHub's own parser. */
export async function readWorkflow(name: string, content: string): Promise<ReadWorkflow> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const converted = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map(({ message }) => message);
  return { errors, root: value, events: converted?.events ?? {}, jobs: converted?.jobs ?? [] };
}

export interface ReadAction {
  readonly errors: readonly string[];
  readonly template: ActionTemplate | undefined;
}

/** The same for `action.yml`. */
export function readAction(content: string): ReadAction {
  const { context, value } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || errors.length > 0) return { errors, template: undefined };
  return { errors, template: convertActionTemplate(context, value) };
}
