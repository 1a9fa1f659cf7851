/** What the action can do. */
export const MODES = ['validate'] as const;
export type Mode = (typeof MODES)[number];

/** What `mode: auto` does, by the event that started the workflow. */
export const EVENT_MODES: Readonly<Record<string, Mode>> = {
  pull_request: 'validate',
  merge_group: 'validate',
  push: 'validate',
  workflow_dispatch: 'validate',
};
