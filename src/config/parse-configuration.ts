import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { type ConfigurationFile, configurationSchema, type Severities } from './configuration.ts';
import { describeIssue, describeUnknownName } from './describe-issue.ts';

export interface ConfigurationProblem {
  /** 1-based; of the key or value that is wrong. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: ConfigurationFile }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

/**
 * Reads the text of `xano-ci.yml`.
 * @param checkIds what may stand under `severity`
 * @param alwaysOn those of them that may not be `off`: what they report was not read
 */
export function parseConfiguration(
  text: string,
  checkIds: readonly string[],
  alwaysOn: readonly string[] = [],
): ConfigurationResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problemAt = (offset: number, message: string): ConfigurationProblem => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col, message };
  };
  const refuse = (problems: readonly ConfigurationProblem[]): ConfigurationResult => ({
    ok: false,
    problems,
  });
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map(({ code, pos, message }) =>
        problemAt(pos[0], code === 'MULTIPLE_DOCS' ? 'The file holds several documents.' : `${message}.`),
      ),
    );
  }
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch (error) {
    // Aliases of aliases that would fill the memory.
    return refuse([problemAt(0, `${error instanceof Error ? error.message : String(error)}.`)]);
  }
  const root = document.contents;
  const parsed = configurationSchema.safeParse(data);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues
        .flatMap((issue) => describeIssue(issue, data))
        .map(({ path, at, message }) => problemAt(findOffset(root, path, at), message)),
    );
  }
  const problems = findSeverityTables(parsed.data).flatMap(({ path, severity }) =>
    Object.entries(severity).flatMap(([id, chosen]) => {
      const at = [...path, id];
      if (!checkIds.includes(id)) {
        const message = `${describeUnknownName('check', id, checkIds)} "xano-ci explain" lists them.`;
        return [problemAt(findOffset(root, at, 'key'), message)];
      }
      if (chosen !== 'off' || !alwaysOn.includes(id)) return [];
      const message = `"${at.join('.')}" cannot be "off": what cannot be read is not checked, and has to be seen. Leave the file out with "ignores", which is counted.`;
      return [problemAt(findOffset(root, at, 'value'), message)];
    }),
  );
  return problems.length === 0 ? { ok: true, configuration: parsed.data } : refuse(problems);
}

function findSeverityTables({ severity = {}, overrides = [] }: ConfigurationFile): readonly {
  readonly path: readonly PropertyKey[];
  readonly severity: Severities;
}[] {
  return [
    { path: ['severity'], severity },
    ...overrides.map((override, index) => ({
      path: ['overrides', index, 'severity'],
      severity: override.severity,
    })),
  ];
}

/** Where a key or its value stands, or the nearest thing around it that has a place. */
function findOffset(root: unknown, path: readonly PropertyKey[], at: 'key' | 'value'): number {
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? findPair(node.items, step) : undefined;
    const next = pair === undefined ? findItem(node, step) : pair.value;
    const key = pair?.key;
    const target = depth === path.length - 1 && at === 'key' ? key : (next ?? key);
    if (isNode(target) && target.range != null) offset = target.range[0];
    node = next;
  }
  return offset;
}

function findPair(pairs: readonly Pair[], key: PropertyKey): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function findItem(node: unknown, index: PropertyKey): unknown {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items))
    return undefined;
  return isMap(node) ? undefined : node.items[Number(index)];
}
