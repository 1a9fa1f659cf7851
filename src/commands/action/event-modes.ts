import type { RunContext } from './run-context.ts';

/** What the action can do. */
export const MODES = ['validate', 'plan', 'deploy', 'promote', 'drift'] as const;
export type Mode = (typeof MODES)[number];

interface EventRow {
  readonly event: string;
  /** When the row holds; without it, always. The first row that holds counts. */
  readonly when?: 'on the default branch' | 'published' | 'published as pre-release';
  readonly mode: Mode;
  /** For people. */
  readonly does: string;
}

/** What `mode: auto` does, by the event that started the workflow. The table in the docs is made from this. */
export const EVENT_MODES: readonly EventRow[] = [
  {
    event: 'pull_request',
    mode: 'validate',
    does: 'the files are checked, and what they would change is shown; whatever happened to the pull request, a label among it',
  },
  { event: 'merge_group', mode: 'validate', does: 'the same' },
  {
    event: 'push',
    when: 'on the default branch',
    mode: 'deploy',
    does: 'staging gets the files and proves them, then production does; without targets, the files are checked',
  },
  { event: 'push', mode: 'validate', does: 'the files are checked' },
  {
    event: 'release',
    when: 'published',
    mode: 'promote',
    does: 'production gets what staging has proved for these files; nothing else',
  },
  {
    event: 'release',
    when: 'published as pre-release',
    mode: 'validate',
    does: 'the files are checked; a pre-release does not go to production',
  },
  { event: 'schedule', mode: 'drift', does: 'git is compared with every target' },
  {
    event: 'issue_comment',
    mode: 'plan',
    does: '`/xano plan` below a pull request, by somebody who may write, shows what each target would get; all other comments do nothing',
  },
  { event: 'workflow_dispatch', mode: 'validate', does: 'the files are checked; set `mode` to do more' },
];

type Facts = Pick<RunContext, 'event' | 'action' | 'ref' | 'defaultBranch' | 'isPrerelease'>;

/** @returns undefined for an event on which nothing is done by itself */
export function resolveMode(facts: Facts): Mode | undefined {
  return EVENT_MODES.find(({ event, when }) => event === facts.event && holds(when, facts))?.mode;
}

function holds(when: EventRow['when'], { action, ref, defaultBranch, isPrerelease }: Facts): boolean {
  switch (when) {
    case undefined:
      return true;
    case 'on the default branch':
      return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
    case 'published':
      return action === 'published' && !isPrerelease;
    case 'published as pre-release':
      return action === 'published' && isPrerelease;
    default:
      return when satisfies never;
  }
}
