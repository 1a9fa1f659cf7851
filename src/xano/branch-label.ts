import { invalidCall } from './errors.ts';

/** A branch, by its label; `null` is the live one. Never optional: forgetting it would mean the live branch. */
export type BranchChoice = string | null;

/** Label for a query or body in which an empty text, or none, means the live branch. */
export function labelOf(step: string, branch: BranchChoice): string {
  if (branch !== null && branch.trim() === '') {
    throw invalidCall(
      step,
      'the branch label is empty',
      'Give a label, or say that the live branch is meant.',
    );
  }
  return branch ?? '';
}

/** The server stores any label, also such as no address can name afterwards. */
export function checkNewLabel(step: string, label: string): void {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(label)) {
    throw invalidCall(
      step,
      `"${label}" cannot be a branch label`,
      'Use letters, digits, "_", "-" and ".", and no "-" or "." at the start.',
    );
  }
  checkNotFirst(step, label);
}

/** `v1` is not stored as other branches are, so the server does not catch all that cannot be done with it. */
export function checkNotFirst(step: string, label: string): void {
  if (label.trim().toLowerCase() === 'v1') {
    throw invalidCall(step, '"v1" is the first branch of every workspace', 'Choose another branch.');
  }
}
