/** What one question about a target came to. `unknown` is never good: it is shown, and the run is not green. */
export type DoctorFinding = {
  /** What was asked, in the user's words: `the token`, `the branch`. */
  readonly question: string;
  readonly answer: string;
} & (
  | { readonly status: 'ok' | 'note' }
  | { readonly status: 'problem' | 'unknown'; readonly remedy: string }
);
