import { type Description, type Operation, type Parameter, resolveParameter } from './description.ts';

export interface FoundOperation {
  /** `/repos/{owner}/{repo}/deployments` */
  readonly template: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** What stood in the place of the holes, decoded. */
  readonly values: Readonly<Record<string, string>>;
}

/** An operation, with its path taken apart. */
interface Candidate {
  readonly template: string;
  readonly parts: readonly Part[];
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

interface Part {
  readonly text: string;
  /** Of a hole. */
  readonly name: string | undefined;
  /** Whether it is a hole for all that is left of the path. */
  readonly takesRest: boolean;
}

/** Of each method; there are a thousand operations, and a test of a deployment asks for a hundred. */
const prepared = new WeakMap<Description, Map<string, readonly Candidate[]>>();

/** The operation that a request is for: of several paths that fit, the one with the fewest holes, of these the longest. */
export function findOperation(
  description: Description,
  method: string,
  path: string,
): FoundOperation | undefined {
  const segments = path.split('/');
  const fitting = findCandidates(description, method.toLowerCase()).flatMap(
    ({ template, parts, operation, parameters }) => {
      const values = match(parts, segments);
      return values === undefined ? [] : [{ template, operation, parameters, values }];
    },
  );
  return fitting.toSorted(
    (a, b) =>
      Object.keys(a.values).length - Object.keys(b.values).length || b.template.length - a.template.length,
  )[0];
}

function findCandidates(description: Description, method: string): readonly Candidate[] {
  const methods = prepared.get(description) ?? new Map<string, readonly Candidate[]>();
  prepared.set(description, methods);
  const candidates = methods.get(method) ?? prepare(description, method);
  methods.set(method, candidates);
  return candidates;
}

function prepare(description: Description, method: string): readonly Candidate[] {
  return Object.entries(description.paths).flatMap(([template, operations]) => {
    const operation = operations[method];
    if (operation === undefined) return [];
    const parameters = (operation.parameters ?? []).map((one) => resolveParameter(description, one));
    const multi = parameters.filter((one) => one['x-multi-segment'] === true).map(({ name }) => name);
    const texts = template.split('/');
    const parts = texts.map((text, index): Part => {
      const name = /^\{([^{}]+)\}$/.exec(text)?.[1];
      const takesRest = name !== undefined && index === texts.length - 1 && multi.includes(name);
      return { text, name, takesRest };
    });
    return [{ template, parts, operation, parameters }];
  });
}

function match(parts: readonly Part[], segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, { text, name, takesRest }] of parts.entries()) {
    const segment = takesRest ? segments.slice(index).join('/') : segments[index];
    if (segment === undefined || segment === '') {
      if (text !== '' || segment === undefined) return undefined;
    }
    if (name === undefined) {
      if (text !== segment) return undefined;
    } else {
      values[name] = decodeURIComponent(segment);
    }
    if (takesRest) return values;
  }
  return segments.length === parts.length ? values : undefined;
}
