import type { WorkspaceObject } from '../../workspace/object.ts';
import type { Difference, Path } from '../diff/difference.ts';
import type { Impact } from '../impact.ts';
import type { PlanContext } from '../plan-context.ts';

/** A difference with the object that it is in. */
export interface Subject {
  readonly difference: Difference;
  readonly kind: string;
  readonly before: WorkspaceObject | undefined;
  readonly after: WorkspaceObject | undefined;
}

export interface Verdict {
  /** None is `safe`. */
  readonly impacts: readonly Impact[];
  /** Whole sentences. */
  readonly reason: string;
  /** What it does to one who refers to the object itself; undefined when that one does not feel it. */
  readonly affects?: (caller: WorkspaceObject) => Impact | undefined;
}

/** One law about one kind of change. The first rule of the table that gives a verdict decides. */
export interface ImpactRule {
  /** Kebab-case, unique. */
  readonly id: string;
  /** One sentence, for people who read the table. */
  readonly summary: string;
  /** Kinds of document; all when missing. */
  readonly kinds?: readonly string[];
  /** Steps of the path; `*` is any one, `**` at the end any number. All when missing. */
  readonly path?: string;
  readonly judge: (subject: Subject, context: PlanContext) => Verdict | undefined;
}

export function matchesPath(pattern: string, path: Path): boolean {
  const steps = pattern === '' ? [] : pattern.split('.');
  const isOpen = steps.at(-1) === '**';
  const fixed = isOpen ? steps.slice(0, -1) : steps;
  if (isOpen ? path.length < fixed.length : path.length !== fixed.length) return false;
  return fixed.every((step, index) => step === '*' || step === path[index]);
}

export function safe(reason: string): Verdict {
  return { impacts: [], reason };
}

/** A verdict that is the same for every difference that the rule is asked about. */
export function always(impacts: readonly Impact[], reason: string): ImpactRule['judge'] {
  return () => ({ impacts, reason });
}

/** Verdicts that depend on the direction alone. */
export function byChange(
  verdicts: Partial<Readonly<Record<Difference['change'], readonly [readonly Impact[], string]>>>,
): ImpactRule['judge'] {
  return ({ difference }) => {
    const verdict = verdicts[difference.change];
    return verdict === undefined ? undefined : { impacts: verdict[0], reason: verdict[1] };
  };
}
