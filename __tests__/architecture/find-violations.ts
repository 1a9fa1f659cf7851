import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type FoundImport, findImports } from './find-imports.ts';
import { emptyNames, type LayerRow, layers, packageHomes, pureBuiltins } from './layers.ts';

/** Source files by their path under `src/`, with `/`. */
export type Tree = Readonly<Record<string, string>>;

const code = /\.[cm]?[jt]s$/;

/** One sentence per place where the tree breaks the table of layers. */
export function findViolations(tree: Tree): string[] {
  const imports = new Map(
    Object.entries(tree)
      .filter(([file]) => code.test(file))
      .map(([file, text]) => [file, findImports(file, text)] as const),
  );
  return [
    ...Object.keys(tree).flatMap(judgeName),
    ...[...imports].flatMap(([file, found]) => judgeImports(file, found)),
    ...findForbiddenReach(imports),
  ];
}

function judgeName(file: string): string[] {
  const names = file.split('/').map((part) => part.replace(/\..*$/, ''));
  return names
    .filter((name) => emptyNames.includes(name) || /-(utils|helpers)$/.test(name))
    .map((name) => `${file}: "${name}" says nothing about what it holds`);
}

function judgeImports(file: string, found: readonly FoundImport[]): string[] {
  const place = placeOf(file);
  const row = layers[place];
  if (row === undefined) return [`${file}: "${place}" has no row in the table of layers`];
  return found.flatMap((one) => {
    const problem = judgeImport(file, place, row, one);
    return problem === undefined ? [] : [`${file}:${one.line} ${problem}`];
  });
}

function judgeImport(file: string, place: string, row: LayerRow, one: FoundImport): string | undefined {
  const { specifier, kind } = one;
  if (specifier === undefined) return 'imports a computed name';
  if (kind === 'query') return `writes import("${specifier}") in a type: import the type by name`;
  if (isBuiltin(specifier)) {
    const pure = row.io === true || pureBuiltins.includes(specifier.replace(/^node:/, ''));
    return pure ? undefined : `imports "${specifier}": "${place}" does no I/O`;
  }
  if (!specifier.startsWith('.')) return judgePackage(place, specifier);

  const target = resolveTarget(file, specifier);
  if (target === undefined) return `imports "${specifier}", which is outside of src/`;
  const targetPlace = placeOf(target);
  if (targetPlace === place || row.values.includes(targetPlace) || row.files?.includes(target))
    return undefined;
  if (row.types?.includes(targetPlace)) {
    return kind === 'type'
      ? undefined
      : `imports "${target}": "${place}" may import only types of "${targetPlace}"`;
  }
  return `imports "${target}": "${place}" may not import "${targetPlace}"`;
}

function judgePackage(place: string, specifier: string): string | undefined {
  const home = Object.entries(packageHomes).find(
    ([name]) => specifier === name || specifier.startsWith(name.endsWith('/') ? name : `${name}/`),
  );
  if (home === undefined || home[1].includes(place)) return undefined;
  return `imports "${specifier}", which stays in ${home[1].join(', ')}`;
}

function findForbiddenReach(imports: ReadonlyMap<string, readonly FoundImport[]>): string[] {
  return [...imports.keys()].flatMap((file) => {
    const forbidden = layers[placeOf(file)]?.neverReaches ?? [];
    if (forbidden.length === 0) return [];
    const reached = findReached(file, imports);
    return forbidden.filter((one) => reached.has(one)).map((one) => `${file}: reaches "${one}"`);
  });
}

/** All files that run when this one is loaded. */
function findReached(file: string, imports: ReadonlyMap<string, readonly FoundImport[]>): Set<string> {
  const reached = new Set([file]);
  // A set that grows while it is walked is a queue without repetition.
  for (const current of reached) {
    for (const { specifier, kind } of imports.get(current) ?? []) {
      if (kind !== 'value' || !specifier?.startsWith('.')) continue;
      const target = resolveTarget(current, specifier);
      if (target !== undefined) reached.add(target);
    }
  }
  return reached;
}

function placeOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function resolveTarget(file: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  return target.startsWith('..') ? undefined : target;
}
