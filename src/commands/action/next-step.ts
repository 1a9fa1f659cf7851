import type { Outcome } from './outcome.ts';

/** What to do now, by how a run ended; a message without it sends people to the log. */
const NEXT_STEPS = {
  findings: 'Correct what is marked; "npx xano-ci validate --fix" writes the corrections that are certain.',
  policy:
    'Somebody has to look at the changes above: take them back, have them approved by the label of "policy: label", or name them with the reason under "policy: allow" in xano-ci.yml of the branch that this goes to.',
  refused: 'Look at the step that said no, in the log of the run.',
  unproved: 'Bring the commit to staging first: production takes what staging has proved.',
  waiting: 'Approve the deployment to production.',
  drift: 'Look at the issue of the target, and decide which side is right.',
  permission: 'Add the line that is named above under "permissions:" of the job.',
  'outcome-unknown': 'Look at the target before anything is sent again.',
  'not-done': 'See above what could not be done and how to mend it, then run the job again.',
} as const satisfies Record<Exclude<Outcome['reason'], ''>, string>;

export function describeNextStep({ reason, report }: Pick<Outcome, 'reason' | 'report'>): string {
  if (reason !== '') return NEXT_STEPS[reason];
  return report !== undefined && report.diagnostics.length > 0
    ? 'Nothing has to be done; look at the findings when there is time.'
    : '';
}
