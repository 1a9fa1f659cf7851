import type { ReachedObject } from '../../lookup/find-impact.ts';
import type { Failure } from '../../source/failure.ts';
import type { ObjectIdentity } from '../../workspace/object.ts';
import type { NotFound } from '../not-found.ts';

export interface ImpactReport {
  /** As the user wrote it. */
  readonly asked: string;
  /** The folder to which paths are relative. */
  readonly root: string;
  readonly answer:
    | NotFound
    | { readonly found: true; readonly object: ObjectIdentity; readonly reached: readonly ReachedObject[] };
  /** Why somebody may be missing. */
  readonly failures: readonly Failure[];
}
