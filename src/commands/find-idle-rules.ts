import { posix } from 'node:path';
import type { Check } from '../checks/check.ts';
import type { Configuration, Severities } from '../config/configuration.ts';
import type { FileSystem, Sources } from './ports.ts';

/**
 * What the configuration says and nothing comes of: left over, or written wrong. One sentence each.
 * @param sources all files to which the configuration applies; of a part of them, nothing can be said
 * @param from the folder to which its patterns are relative
 */
export async function findIdleRules(
  configuration: Configuration,
  { root, files, idleIgnores = [] }: Pick<Sources, 'root' | 'files' | 'idleIgnores'>,
  from: string,
  checks: readonly Check[],
  { matchPaths }: Pick<FileSystem, 'matchPaths'>,
): Promise<readonly string[]> {
  const paths = files.map(({ path }) => posix.relative(from, posix.join(root, path)));
  const overridden = new Set((configuration.overrides ?? []).flatMap((override) => override.files));
  const idle: string[] = [];
  for (const pattern of overridden) {
    if ((await matchPaths(paths, [pattern])).length === 0) idle.push(pattern);
  }
  return [
    ...idleIgnores.map((pattern) => describePattern('ignores', pattern, 'XanoScript file')),
    ...idle.map((pattern) => describePattern('overrides', pattern, 'file that is checked')),
    ...findIdleSeverities(configuration, checks),
  ];
}

function describePattern(key: string, pattern: string, what: string): string {
  return `What "${key}" of the configuration says of "${pattern}" does nothing: it matches no ${what}. Correct it, or take it out.`;
}

/** Checks that are switched off where they do not run anyway. */
function findIdleSeverities(
  { severity = {}, overrides = [] }: Configuration,
  checks: readonly Check[],
): readonly string[] {
  const resting = new Set(checks.filter(({ offByDefault }) => offByDefault === true).map(({ id }) => id));
  const namesOf = (given: Severities, isIdle: (id: string) => boolean): readonly string[] =>
    Object.entries(given).flatMap(([id, value]) => (value === 'off' && isIdle(id) ? [id] : []));
  const wakened = new Set(
    overrides.flatMap((one) =>
      Object.entries(one.severity).flatMap(([id, to]) => (to === 'off' ? [] : [id])),
    ),
  );
  const isOff = (id: string): boolean => (severity[id] ?? (resting.has(id) ? 'off' : 'on')) === 'off';
  return [
    ...namesOf(severity, (id) => resting.has(id)).map((id) => describeSeverity('severity', id)),
    ...new Set(
      overrides.flatMap((one) =>
        namesOf(one.severity, (id) => isOff(id) && !wakened.has(id)).map((id) =>
          describeSeverity('overrides', id),
        ),
      ),
    ),
  ];
}

function describeSeverity(key: string, id: string): string {
  return `"${key}" of the configuration switches off "${id}", which is off without it. Take it out.`;
}
