import type { Severity } from '../../source/diagnostic.ts';
import type { Scope } from '../../workspace/workspace.ts';
import type { Check } from '../check.ts';

type Severities = Readonly<Record<string, Severity | 'off'>>;

interface Choice {
  readonly checks: readonly Check[];
  readonly scope: Scope;
  /** Severities that the user chose, by check id. */
  readonly severities: Severities;
  /** Those for one file alone; they go before `severities`. */
  readonly severitiesOf?: ((file: string) => Severities) | undefined;
}

/** Which checks look at a file, and how severe what they find is; worked out once for all files that are alike. */
export class ActiveChecks {
  readonly #choice: Choice;
  readonly #bySeverities = new Map<Severities | undefined, ReadonlyMap<Check, Severity>>();

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  of(file: string): ReadonlyMap<Check, Severity> {
    const own = this.#choice.severitiesOf?.(file);
    let active = this.#bySeverities.get(own);
    if (active === undefined) {
      active = new Map(
        this.#choice.checks.flatMap((check) => {
          const severity = this.find(check, file);
          return severity === undefined ? [] : [[check, severity]];
        }),
      );
      this.#bySeverities.set(own, active);
    }
    return active;
  }

  /** @returns undefined when the check is switched off; also for one that is not among those that run */
  find(check: Check, file: string): Severity | undefined {
    const { severities, severitiesOf, scope } = this.#choice;
    const chosen = severitiesOf?.(file)[check.id] ?? severities[check.id];
    if (chosen !== undefined) return chosen === 'off' ? undefined : chosen;
    if (check.offByDefault === true) return undefined;
    return scope === 'partial' ? (check.severityOnPart ?? check.severity) : check.severity;
  }
}
