import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { findNearest } from '../source/nearest.ts';
import { type Configuration, configurationSchema } from './configuration.ts';

export interface ConfigurationProblem {
  /** 1-based; of the key or value that is wrong. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

/**
 * Reads the text of `xano-ci.yml`.
 * @param checkIds what may stand under `severity`
 */
export function parseConfiguration(text: string, checkIds: readonly string[]): ConfigurationResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const problems: ConfigurationProblem[] = document.errors.map((error) => ({
    ...at(error.pos[0]),
    message: error.message,
  }));
  if (problems.length > 0) return { ok: false, problems };
  const data: unknown = document.toJS() ?? {};
  const parsed = configurationSchema.safeParse(data);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => {
      const path = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') {
        const key = path.join('.');
        return [
          {
            ...at(findOffset(document, issue.path)),
            message: key === '' ? issue.message : `"${key}": ${issue.message}.`,
          },
        ];
      }
      return issue.keys.map((key) => ({
        ...at(findOffset(document, [...issue.path, key])),
        message: describeUnknown(key, Object.keys(configurationSchema.shape)),
      }));
    });
    return { ok: false, problems: found };
  }
  const unknownChecks = Object.keys(parsed.data.severity ?? {}).filter((id) => !checkIds.includes(id));
  if (unknownChecks.length === 0) return { ok: true, configuration: parsed.data };
  return {
    ok: false,
    problems: unknownChecks.map((id) => ({
      ...at(findOffset(document, ['severity', id])),
      message: describeUnknown(id, checkIds, 'check'),
    })),
  };
}

function describeUnknown(name: string, known: readonly string[], what = 'key'): string {
  const [nearest] = findNearest(name, known);
  const list = what === 'key' ? ` The keys are ${known.join(', ')}.` : ' "xano-ci explain" lists them.';
  return `There is no ${what} "${name}"${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}${list}`;
}

/** Where a key stands, or the nearest thing around it that has a place. */
function findOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (!isMap(parent)) continue;
    const pair = parent.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === String(path[length - 1]),
    );
    if (isScalar(pair?.key) && pair.key.range != null) return pair.key.range[0];
  }
  return 0;
}
