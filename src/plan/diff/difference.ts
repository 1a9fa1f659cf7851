import type { Node, Statement } from '../../language/ast.ts';
import type { FieldShape } from '../../workspace/contract.ts';

/** One step from the document towards what differs: a name, or a position counted from 0. */
export type Path = readonly string[];

/** The statement around what differs, in each state; with a path that ends at it. */
export interface StatementPair {
  readonly path: Path;
  readonly before: Statement | undefined;
  readonly after: Statement | undefined;
}

/** What a contract says about a field, in each state. */
export interface ShapePair {
  readonly before: FieldShape | undefined;
  readonly after: FieldShape | undefined;
}

/** What differs, before anybody judged it. */
export interface Difference {
  readonly path: Path;
  readonly change: 'added' | 'removed' | 'changed';
  /** Missing where only a contract is known. */
  readonly before?: Node;
  readonly after?: Node;
  /** Something other than a node: a verb, the digest of an object. */
  readonly beforeText?: string;
  readonly afterText?: string;
  readonly movedFrom?: Path;
  /** The removed half of what looks like a rename stands for the added one too. */
  readonly renamedTo?: Path;
  /** The innermost statement around it. */
  readonly statement?: StatementPair;
  /** The innermost field around it. */
  readonly shape?: ShapePair;
}

/** What differences are put together from, on the way down. */
export interface Around {
  readonly path: Path;
  readonly statement?: StatementPair;
  readonly shape?: ShapePair;
}

export function below(around: Around, ...steps: readonly string[]): Around {
  return { ...around, path: [...around.path, ...steps] };
}

/** Dotted; a step that holds a dot is put in quotes, so that a path has one meaning. */
export function renderPath(path: Path): string {
  return path.map((step) => (/[."]/.test(step) || step === '' ? JSON.stringify(step) : step)).join('.');
}
