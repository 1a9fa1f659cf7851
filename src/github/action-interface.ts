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
      'What to do: "auto" decides by the event that started the workflow, "validate" checks whatever the event.',
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
  'json-file': {
    description: 'File to write the complete result to, as JSON. Without it: no such file.',
    required: false,
  },
} as const satisfies Record<string, ActionInput>;

/** Every output of the action. */
export const actionOutputs = {
  result: {
    description:
      '"passed", "failed" (something was found) or "unknown" (the work could not be done, or not all of it).',
  },
  'failure-reason': {
    description: 'Why the result is not "passed": "findings" or "not-done"; empty when it is.',
  },
  errors: { description: 'Number of errors found.' },
  warnings: { description: 'Number of warnings found.' },
  'report-file': { description: 'Path of the file that "json-file" asked for; else empty.' },
} as const satisfies Record<string, ActionOutput>;

export type ActionInputName = keyof typeof actionInputs;
export type ActionOutputName = keyof typeof actionOutputs;
