import { InvalidArgumentError } from 'commander';
import { CHECKS } from '../checks/all.ts';
import { findNearest } from '../source/nearest.ts';

/** Reads `unknown-table,unknown-field`. @throws InvalidArgumentError for what is no check, with the nearest */
export function parseOnly(value: string): readonly string[] {
  const ids = CHECKS.map(({ id }) => id);
  return value.split(',').map((part) => {
    const wanted = part.trim();
    if (ids.includes(wanted)) return wanted;
    const [nearest] = findNearest(wanted, ids);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    throw new InvalidArgumentError(
      `There is no check "${wanted}"; "xano-ci explain" lists them.${suggestion}`,
    );
  });
}
