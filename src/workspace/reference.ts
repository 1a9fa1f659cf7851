import type { ReferenceKind } from '../language/vocabulary/references.ts';
import type { Span } from '../source/span.ts';

/** That one object needs another, without where it says so. */
export interface ObjectLink {
  readonly to: ReferenceKind;
  readonly name: string;
  /** Endpoints only. */
  readonly verb?: string;
  readonly group?: string;
}

/** A place where an object is named. The span covers the name without quotes. */
export interface Reference extends ObjectLink, Span {
  /** What names it, in the user's words: `db.get`, `join`, `auth`. */
  readonly via: string;
  /** `$db.x.y` in a query may also mean column `x` of this table. */
  readonly orColumnOf?: string;
  /** Anything but a plain text is allowed too, so a name that is not there is no mistake for sure. */
  readonly soft?: true;
}
