import { type Diagnostic, SEVERITIES } from '../source/diagnostic.ts';

/** One thing to correct, with all places where it shows. */
export interface Cause {
  /** The first of its findings: what is said of all of them. */
  readonly diagnostic: Diagnostic;
  /** In the order of the findings; never empty. */
  readonly places: readonly Diagnostic[];
  /** Corrects those places for which the right text is certain; checked together with all other patches. */
  readonly patch?: string;
}

/**
 * Puts findings that say the same into one cause: the same wrong name is one mistake, however often it is written.
 * Worst first, and of the same severity those with the most places.
 * @param renderPatch what corrects some of the findings of one cause; undefined when nothing certain does
 */
export function findCauses(
  diagnostics: readonly Diagnostic[],
  renderPatch: (places: readonly Diagnostic[]) => string | undefined = () => undefined,
): readonly Cause[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = buildKey(diagnostic);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  const causes = [...groups.values()].flatMap((places) => {
    const [diagnostic] = places;
    if (diagnostic === undefined) return [];
    const patch = renderPatch(places);
    return [{ diagnostic, places, ...(patch === undefined ? {} : { patch }) }];
  });
  return causes.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.diagnostic.severity) - SEVERITIES.indexOf(b.diagnostic.severity) ||
      b.places.length - a.places.length,
  );
}

/** Where other names are right, it is another mistake. Syntax is wrong for a reason of its own at each place. */
function buildKey({ severity, check, category, message, help, suggestions, file, line }: Diagnostic): string {
  return JSON.stringify([
    severity,
    check,
    message,
    help ?? '',
    suggestions ?? [],
    ...(category === 'syntax' ? [file, line] : []),
  ]);
}
