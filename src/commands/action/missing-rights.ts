import { isPortError, type PortError } from '../../deploy/port-error.ts';

const INPUTS = {
  'the check run': '"check-run: false"',
  'the comment': '"comment: false"',
  'the suggestions': '"suggestions: false"',
} as const;
export type Shown = keyof typeof INPUTS;

/** What a token may not do, told once for all of it, with the lines that a job needs. */
export class MissingRights {
  readonly #lines = new Map<Shown, string>();

  /** @returns whether the error is about a right */
  add(what: Shown, error: PortError): boolean {
    const isRight = error.kind === 'missing-permission' || error.kind === 'not-found';
    const line = 'permission' in error && typeof error.permission === 'string' ? error.permission : undefined;
    if (!isRight || line === undefined) return false;
    this.#lines.set(what, line);
    return true;
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** @param mayMend whether the workflow could give more: the token of a fork can only read, whatever it says */
  describe(mayMend: boolean): string {
    const what = [...this.#lines.keys()];
    const lines = [...new Set(this.#lines.values())].map((line) => `"${line}"`);
    const start = `Not shown in the pull request: ${what.join(', ')}.`;
    if (!mayMend)
      return `${start} The token of such a run can only read; all of it is on the page of the run.`;
    const inputs = what.map((one) => INPUTS[one]);
    return `${start} The token lacks a right: add ${lines.join(' and ')} under "permissions:" of the job, or set ${inputs.join(' and ')}. All of it is on the page of the run.`;
  }
}

/** @throws what is no error of a port: it is a bug */
export function requirePortError(error: unknown): PortError {
  if (isPortError(error)) return error;
  throw error;
}
