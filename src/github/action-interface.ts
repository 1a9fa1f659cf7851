import type { FailureReason, OutcomeOutputs } from '../commands/action/outcome.ts';

interface ActionInput {
  readonly description: string;
  readonly required: boolean;
  /** Only where nothing else decides: a default here would hide what the environment or the configuration says. */
  readonly default?: string;
}

interface ActionOutput {
  readonly description: string;
}

/** Every input of the action. `action.yml` and the table in the docs are made from this. */
export const actionInputs = {
  mode: {
    description:
      'What to do: "auto" decides by the event that started the workflow; "validate", "plan", "deploy", "promote" or "drift" do that whatever the event.',
    required: false,
    default: 'auto',
  },
  path: {
    description:
      'Folder with the XanoScript files, from the root of the repository. Without it: the whole repository.',
    required: false,
  },
  config: {
    description: 'Configuration file. Without it: "xano-ci.yml" where there is one.',
    required: false,
  },
  snapshot: {
    description:
      'Snapshot of the workspace (JSON) in which names that are not in the files are looked up. Without it: the files alone.',
    required: false,
  },
  'fail-on': {
    description:
      'Least severity that makes the run fail: "error", "warning" or "notice". Without it: what the configuration says, else "error".',
    required: false,
  },
  scope: {
    description:
      '"whole" if the files are the complete workspace, "partial" if names may be defined elsewhere. Without it: what the configuration says, else "whole" where a snapshot or a workspace document is present.',
    required: false,
  },
  'only-changed': {
    description:
      '"true" lets only those findings of a pull request count that stand in documents it changes, or that it causes elsewhere; how many older ones there are is told. Needs the base in the checkout.',
    required: false,
    default: 'false',
  },
  stage: {
    description:
      'Which part of the way a deployment goes: "all", or for jobs that share it "staging" and "production". On its own, production takes only what staging has proved.',
    required: false,
    default: 'all',
  },
  instance: {
    description:
      'Address of the Xano instance, for targets of which the configuration names none; one outside of xano.io that it names counts only when it is given here too. Without it: the variable XANO_INSTANCE.',
    required: false,
  },
  'staging-workspace': {
    description:
      'Id of the workspace that is deployed to first. Without it: the target that "deploy.staging" of the configuration names.',
    required: false,
  },
  'production-workspace': {
    description:
      'Id of the workspace that gets what staging has proved. Without it: the target that "deploy.production" of the configuration names.',
    required: false,
  },
  branch: {
    description: 'Branch at both workspaces. Without it: what the configuration says, else the live branch.',
    required: false,
  },
  'xano-token': {
    description:
      'Access token of Xano, for every target that is given none of its own. Without it: the variable that the target names, else XANO_TOKEN.',
    required: false,
  },
  'staging-token': {
    description: 'Access token for deploying to staging. Without it: "xano-token".',
    required: false,
  },
  'production-token': {
    description: 'Access token for deploying to production. Without it: "xano-token".',
    required: false,
  },
  'drift-token': {
    description:
      'Access token for looking for drift; one that may only read is enough. Without it: "xano-token", never a token for deploying.',
    required: false,
  },
  'github-token': {
    description:
      'Token of GitHub for what is shown on pull requests, for records, deployments, locks and issues, and to read by what a pull request is judged. What it has to be allowed is in docs/action.md.',
    required: false,
    default: '${{ github.token }}',
  },
  'check-run': {
    description:
      '"true" shows the verdict as a check run "XanoScript" with up to 200 findings on their lines, "false" does not. Without it: on pull requests and in merge queues.',
    required: false,
  },
  comment: {
    description:
      '"true" keeps one comment on the pull request, "on-findings" from the first finding or change on, "false" none.',
    required: false,
    default: 'on-findings',
  },
  suggestions: {
    description:
      '"true" suggests certain corrections on lines that a pull request changes, for one click; at most 20.',
    required: false,
    default: 'true',
  },
  'pr-number': {
    description:
      'Number of the pull request to comment on. Without it: the one that the event is about; after a push, the one that was merged.',
    required: false,
  },
  state: {
    description:
      'Folder for journals, backups and receipts. Without it: a folder that is gone when the job ends.',
    required: false,
  },
  approve: {
    description:
      '"true" opens the gate before production where "deploy.gate" of the configuration is "approval". Give it in a job whose environment asks for a review.',
    required: false,
    default: 'false',
  },
  'dry-run': {
    description:
      '"true" shows what a deployment would change at its targets, and changes nothing; when looking for drift, no issue is touched.',
    required: false,
    default: 'false',
  },
  'json-file': {
    description: 'File to write the complete result to, as JSON. Without it: no such file.',
    required: false,
  },
  'sarif-file': {
    description:
      'File to write the findings to, as SARIF for code scanning, on runs that check files. Without it: no such file.',
    required: false,
  },
  'junit-file': {
    description:
      'File to write what was checked to, as JUnit XML with what passed too, on runs that check files. Without it: no such file.',
    required: false,
  },
} as const satisfies Record<string, ActionInput>;

/** The secret ones among the inputs. */
export const TOKEN_INPUTS = [
  'xano-token',
  'staging-token',
  'production-token',
  'drift-token',
  'github-token',
] as const satisfies readonly (keyof typeof actionInputs)[];

/** Every value of the output `failure-reason`, and when it is that. */
export const failureReasons = {
  findings: 'the files have mistakes',
  policy: 'the plan holds changes that somebody has to look at first',
  refused: 'a gate, a proof or a test of a deployment said no',
  unproved: 'production requires a proof of staging that nobody has given',
  waiting: 'somebody has to approve before production',
  drift: 'git and a workspace have drifted apart',
  permission: 'the token of GitHub lacks a right; the annotation names the line',
  'outcome-unknown': 'it is not known how a deployment ended: look at the target',
  'not-done': 'the work could not be done, or not all of it',
} as const satisfies Record<FailureReason, string>;

const reasons = Object.entries(failureReasons).map(([reason, meaning]) => `"${reason}" (${meaning})`);

/** Every output of the action. */
export const actionOutputs = {
  result: {
    description:
      '"passed", "failed" (something was found or refused) or "unknown" (the work could not be done, or not all of it).',
  },
  'failure-reason': {
    description: `Why the result is not "passed"; empty when it is: ${reasons.join(', ')}.`,
  },
  errors: { description: 'Number of errors found in the files.' },
  warnings: { description: 'Number of warnings found in the files.' },
  changes: {
    description:
      'Number of changes in the plan, of the last target where there are several; of drift, in all.',
  },
  'worst-impact': {
    description:
      'The worst of these changes: "destructive", "exposing", "breaking", "unknown", "safe", or "none" without changes.',
  },
  destructive: {
    description:
      'Number of these changes that lose rows or values; each change counts once, by its worst impact. Empty when the plan is not known.',
  },
  exposing: { description: 'Number of these changes that let more people call or see something.' },
  breaking: { description: 'Number of these changes that break a caller that worked.' },
  'plan-digest': { description: 'Equal for two plans that do the same.' },
  'bundle-digest': { description: 'Says what was deployed: equal for files that mean the same.' },
  receipt: { description: 'Path of the receipt of the deployment, a JSON file in the folder of "state".' },
  'staging-status': {
    description:
      '"done", "refused", "unknown", "waiting" or "not-reached"; empty when staging has no part in the run.',
  },
  'production-status': { description: 'The same of production.' },
  drift: { description: '"none", "drift" or "unknown", the worst of all targets; empty on other runs.' },
  'report-file': { description: 'Path of the file that "json-file" asked for; else empty.' },
} as const satisfies Record<'result' | 'failure-reason' | keyof OutcomeOutputs, ActionOutput>;

export type ActionInputName = keyof typeof actionInputs;
export type ActionOutputName = keyof typeof actionOutputs;
