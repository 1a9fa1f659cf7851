import type { ObjectDescription } from '../../lookup/build-object-description.ts';
import type { Failure } from '../../source/failure.ts';
import type { NotFound } from '../not-found.ts';

export interface ShowReport {
  /** As the user wrote it. */
  readonly asked: string;
  /** The folder to which paths are relative. */
  readonly root: string;
  readonly answer: NotFound | { readonly found: true; readonly description: ObjectDescription };
  /** Why something may be missing. */
  readonly failures: readonly Failure[];
}
