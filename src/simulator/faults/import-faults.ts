import type { FaultRow } from './fault.ts';
import { dropAddons, dropNullable, emptyStack } from './spoil-document.ts';

const about = { value: 'none', points: ['push'], stage: 'import' } as const;

/** A push that answers as if all were well, and keeps something else than it was sent. */
export const importFaults: readonly FaultRow[] = [
  {
    ...about,
    effect: 'silent-no-op',
    means: 'answers success and changes nothing',
    example: 'push:silent-no-op',
    change: { kind: 'nothing' },
  },
  {
    ...about,
    effect: 'drop-nullable',
    means: 'keeps fields without the "?" after their type',
    example: 'push:drop-nullable',
    change: { kind: 'rewrites', rewrite: dropNullable },
  },
  {
    ...about,
    effect: 'drop-addon',
    means: 'keeps statements without their addons',
    example: 'push:drop-addon',
    change: { kind: 'rewrites', rewrite: dropAddons },
  },
  {
    ...about,
    effect: 'empty-stack',
    means: 'keeps documents with nothing in their stack',
    example: 'push:empty-stack',
    change: { kind: 'rewrites', rewrite: emptyStack },
  },
  {
    ...about,
    effect: 'swap-guid',
    means: 'gives every pushed document another guid',
    example: 'push:swap-guid',
    change: { kind: 'swaps-guids' },
  },
  {
    ...about,
    effect: 'fail-midway',
    means: 'fails after half of the documents; without a transaction these stay',
    example: 'push:fail-midway',
    change: { kind: 'fails-midway' },
  },
];
