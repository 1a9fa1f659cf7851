import type { Failure } from '../../source/failure.ts';
import type { VoidReason } from './judge-approval.ts';

const AGAIN = 'takes it off and puts it on again';
const ANOTHER = `Somebody else who may write ${AGAIN}.`;

/** Why a label does not let anything pass, and what makes it count. */
export function describeVoid(label: string, reason: VoidReason): Failure {
  return { step: `take the label "${label}" for an approval`, ...explain(reason) };
}

const MOST_NAMES = 6;

function describeOthers(involved: readonly string[]): string {
  const names = involved.slice(0, MOST_NAMES).map((login) => `"${login}"`);
  const more = involved.length > MOST_NAMES ? ' or the others who wrote it' : '';
  return `Somebody who may write, but not ${names.join(', ')}${more}, ${AGAIN}.`;
}

function explain(reason: VoidReason): Pick<Failure, 'message' | 'remedy'> {
  switch (reason.kind) {
    case 'absent':
      return {
        message: 'It is not on the pull request.',
        remedy:
          'Somebody who may write, and has neither opened the pull request nor pushed to it, looks at what this run shows, and then puts it on.',
      };
    case 'untold':
      return {
        message: 'GitHub does not tell who put it on, or who opened the pull request.',
        remedy: `Somebody who may write ${AGAIN}.`,
      };
    case 'bot':
      return { message: `"${reason.who}" put it on, which is no person.`, remedy: ANOTHER };
    case 'app':
      return {
        message: `The app "${reason.app}" put it on in the name of "${reason.who}".`,
        remedy: `Somebody who may write ${AGAIN}, on the page of the pull request.`,
      };
    case 'author':
      return {
        message: `"${reason.who}" put it on, and opened the pull request: an agent does both under one account.`,
        remedy: ANOTHER,
      };
    case 'unknown-push':
      return {
        message: 'GitHub does not tell when the pull request was last pushed to, or by whom.',
        remedy:
          'Run the job again in a minute; where it stays so, as for a private fork, name the changes under "policy: allow".',
      };
    case 'many-commits':
      return {
        message: 'It brings so many commits that GitHub does not name the authors of all.',
        remedy: 'Bring them by several pull requests, or name the changes under "policy: allow".',
      };
    case 'stale':
      return {
        message: `It was put on at ${reason.at}, and ${reason.since} after that.`,
        remedy: `When this run has ended, somebody who may write looks at the changes again, ${AGAIN}.`,
      };
    case 'pusher':
      return {
        message: `"${reason.who}" put it on, and has pushed to the pull request.`,
        remedy: describeOthers(reason.involved),
      };
    case 'committer':
      return {
        message: `"${reason.who}" put it on, and is an author of its commit ${reason.sha.slice(0, 7)}.`,
        remedy: describeOthers(reason.involved),
      };
    case 'unseen':
      return {
        message: `It was put on at ${reason.at}, before a run for commit ${reason.sha.slice(0, 7)} had shown what it changes.`,
        remedy: `When this run has ended, somebody who may write looks at what it shows, ${AGAIN}; where that does not help, give the job "checks: write".`,
      };
    case 'no-right':
      return {
        message: `"${reason.who}" put it on, who may not write to the repository.`,
        remedy: ANOTHER,
      };
    default:
      return reason satisfies never;
  }
}
