import type { ObjectIdentity } from '../workspace/object.ts';
import type { Impact } from './impact.ts';

/** The object that a change is about, as it is called after the change; a removed one as it was called. */
export interface ChangedObject extends ObjectIdentity {
  readonly guid?: string;
}

/** An object that was not edited at this place and feels the change: it refers to the changed one, however far. */
export interface AffectedObject {
  readonly kind: string;
  readonly name: string;
  readonly verb?: string;
  readonly group?: string;
  /** Where it names what it reaches; missing when only a snapshot knows the object. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly impact: Impact;
}

/** The other half of what looks like a rename. Xano knows no renames of fields: it drops one and adds the other. */
export interface PossibleRename {
  readonly object: ChangedObject;
  /** Empty when the whole object was renamed. */
  readonly path: string;
}

interface ChangeBase {
  readonly object: ChangedObject;
  /**
   * Dotted from the document: `schema.email`, `stack.3.if.1`; empty for the whole object. Positions count from 0, in the
   * state after the change; for removals in the state before it.
   */
  readonly path: string;
  /** The worst of `impacts`. */
  readonly impact: Impact;
  /** Each once, worst first. */
  readonly impacts: readonly Impact[];
  /** Why it has this impact: whole sentences. */
  readonly reason: string;
  /** Nearest first; left out when nobody is. */
  readonly affects?: readonly AffectedObject[];
  /** How many rows of the table are concerned, where somebody counted them. */
  readonly rows?: number;
}

/** `after` is the new source on one line, cut when long; missing when only a snapshot knows it. */
export interface Addition extends ChangeBase {
  readonly change: 'added';
  readonly after?: string;
  readonly possibleRename?: PossibleRename;
}

/**
 * With `possibleRename` and a path, the removal stands for the addition too: one edit is one change.
 * Whole objects that look renamed are a removal and an addition, each naming the other.
 */
export interface Removal extends ChangeBase {
  readonly change: 'removed';
  readonly before?: string;
  readonly possibleRename?: PossibleRename;
}

export interface Edit extends ChangeBase {
  readonly change: 'changed';
  readonly before?: string;
  readonly after?: string;
  /** Where a statement or an item stood: the same thing, at another place. */
  readonly movedFrom?: string;
}

/** One difference between two states of a workspace. */
export type Change = Addition | Removal | Edit;
