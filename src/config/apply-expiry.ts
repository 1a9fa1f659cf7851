import type { Configuration, ConfigurationFile } from './configuration.ts';

export interface CurrentConfiguration {
  readonly configuration: Configuration;
  /** What has expired, in words for the one who wrote it. */
  readonly expired: readonly string[];
}

interface Expiring {
  readonly until?: string;
}

/**
 * What counts of a configuration on a day.
 * @param today `YYYY-MM-DD`
 */
export function applyExpiry(
  { ignores, overrides, ...rest }: ConfigurationFile,
  today: string,
): CurrentConfiguration {
  const isOver = ({ until }: Expiring): boolean => until !== undefined && until < today;
  const entries = (ignores ?? []).map((entry): Expiring & { readonly files: string } =>
    typeof entry === 'string' ? { files: entry } : entry,
  );
  return {
    configuration: {
      ...rest,
      ...(ignores === undefined
        ? {}
        : { ignores: entries.filter((entry) => !isOver(entry)).map(({ files }) => files) }),
      ...(overrides === undefined ? {} : { overrides: overrides.filter((entry) => !isOver(entry)) }),
    },
    expired: [
      ...entries.filter(isOver).map((entry) => describe('"ignores"', `"${entry.files}"`, entry)),
      ...(overrides ?? [])
        .filter(isOver)
        .map((entry) => describe('"overrides"', `"${entry.files.join(', ')}"`, entry)),
      ...(rest.drift?.ignores ?? [])
        .filter(isOver)
        .map((entry) => describe('"drift: ignores"', entry.object, entry)),
    ],
  };
}

function describe(key: string, what: string, { until }: Expiring): string {
  return `What ${key} of the configuration says of ${what} held until ${until}: it does not count any more.`;
}
