import { type Description, type Operation, type Parameter, resolveParameter } from './description.ts';

export interface FoundOperation {
  /** `/repos/{owner}/{repo}/deployments` */
  readonly template: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** What stood in the place of the holes, decoded. */
  readonly values: Readonly<Record<string, string>>;
}

/** The operation that a request is for: of several paths that fit, the one with the fewest holes, of these the longest. */
export function findOperation(
  description: Description,
  method: string,
  path: string,
): FoundOperation | undefined {
  const candidates = Object.entries(description.paths).flatMap(([template, operations]) => {
    const operation = operations[method.toLowerCase()];
    if (operation === undefined) return [];
    const find = () => (operation.parameters ?? []).map((one) => resolveParameter(description, one));
    const values = match(template, path, find);
    return values === undefined ? [] : [{ template, operation, parameters: find(), values }];
  });
  return candidates.toSorted(
    (a, b) =>
      Object.keys(a.values).length - Object.keys(b.values).length || b.template.length - a.template.length,
  )[0];
}

function match(
  template: string,
  path: string,
  findParameters: () => readonly Parameter[],
): Record<string, string> | undefined {
  const pattern = template.split('/');
  const segments = path.split('/');
  const values: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    const takesRest =
      name !== undefined &&
      index === pattern.length - 1 &&
      findParameters().some((one) => one.name === name && one['x-multi-segment'] === true);
    const segment = takesRest ? segments.slice(index).join('/') : segments[index];
    if (segment === undefined || segment === '') {
      if (part !== '' || segment === undefined) return undefined;
    }
    if (name === undefined) {
      if (part !== segment) return undefined;
    } else {
      values[name] = decodeURIComponent(segment);
    }
    if (takesRest) return values;
  }
  return segments.length === pattern.length ? values : undefined;
}
