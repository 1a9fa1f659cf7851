import type { DryRun, Operation } from './wire/dry-run.ts';

/** Marks that the server puts into the details of an operation that cannot succeed; the preview itself is a success. */
const BLOCKING_MARKS = [
  {
    id: 'exception',
    mark: 'exception:',
    what: 'the server cannot compile the document',
    remedy: 'Correct the XanoScript of the document.',
  },
  {
    id: 'placeholder',
    mark: 'mvp:placeholder',
    what: 'the document holds a statement that the server cannot resolve',
    remedy: 'Correct the reference or the name of the statement.',
  },
] as const;

export interface BlockedOperation {
  readonly operation: Operation;
  readonly id: (typeof BLOCKING_MARKS)[number]['id'];
  readonly what: string;
  readonly remedy: string;
}

/** Operations because of which a push must not be sent, in the order of the preview. */
export function findBlockedOperations(preview: Pick<DryRun, 'operations'>): readonly BlockedOperation[] {
  return preview.operations.flatMap((operation) => {
    const said = `${operation.details ?? ''}\n${operation.reason ?? ''}`;
    const row = BLOCKING_MARKS.find(({ mark }) => said.includes(mark));
    return row === undefined ? [] : [{ operation, id: row.id, what: row.what, remedy: row.remedy }];
  });
}
