import { describeObject, type ObjectIdentity } from '../workspace/object.ts';
import { withoutColumns } from './content-digest.ts';
import { pickIdentity } from './cut-documents.ts';
import { type Expectation, type ExpectedObject, hasContent } from './expectation.ts';
import { findDeviations } from './find-deviations.ts';
import { findEdits } from './judge-state.ts';
import type { LiveObject, LiveState } from './live-state.ts';

/** Why an object is not what it has to be. */
export const PROOF_REASONS = [
  /** As it was before the push, whatever the server answered. */
  'not-applied',
  'nullability-dropped',
  'addon-dropped',
  'stack-emptied',
  'guid-swapped',
  /** Everything that was sent is there, and more; or it was not ours to change. */
  'someone-else-edited',
  'attribute-changed',
  'missing',
] as const;
export type ProofReason = (typeof PROOF_REASONS)[number];

export interface ProofFailure {
  readonly object: ObjectIdentity;
  readonly reason: ProofReason;
  /** Dotted from the document; empty for the whole object. */
  readonly path: string;
  readonly message: string;
}

export interface Proving {
  readonly failures: readonly ProofFailure[];
  /** Objects outside of the bundle that somebody else touched meanwhile. Not ours, so no failure. */
  readonly others: readonly ObjectIdentity[];
}

/** Compares what has to be there with what is, object by object and attribute by attribute. */
export function findProofFailures(expectation: Expectation, before: LiveState, live: LiveState): Proving {
  const own = new Set(
    expectation.objects.flatMap((object) => [object.key, object.before?.key ?? object.key]),
  );
  for (const object of expectation.deleted) own.add(object.key);
  const differing = expectation.objects.filter((object) => object.differs);
  const isNoOp = differing.every((object) => isAsBefore(object, live));
  return {
    failures: [
      ...expectation.objects.flatMap((object) => proveObject(object, live, isNoOp)),
      ...expectation.deleted
        .filter((object) => live.objects.has(object.key))
        .map((object) => fail(object, 'not-applied', '', 'was to be deleted and is still there')),
    ],
    others: findEdits(before, live)
      .filter((object) => !own.has(object.key))
      .map(pickIdentity),
  };
}

function isAsBefore({ key, before }: ExpectedObject, live: LiveState): boolean {
  // Under its old name it may still be there.
  return live.objects.get(before?.key ?? key)?.whole === before?.whole;
}

/** @param isNoOp nothing of what was to change has: then it is that, and not what each object would have lost */
function proveObject(expected: ExpectedObject, live: LiveState, isNoOp: boolean): readonly ProofFailure[] {
  const actual = live.objects.get(expected.key);
  if (actual === undefined) return [explainAbsence(expected, live)];
  const guid = expected.guid !== undefined && actual.guid !== expected.guid;
  const canonical = expected.canonical !== undefined && actual.canonical !== expected.canonical;
  return [
    ...(guid
      ? [
          fail(
            expected,
            'guid-swapped',
            'guid',
            'was made anew under another guid: what refers to it may be broken',
          ),
        ]
      : []),
    ...(canonical ? [fail(expected, 'attribute-changed', 'canonical', 'goes by another address')] : []),
    ...(hasContent(actual, expected) ? [] : explainContent(expected, actual, isNoOp)),
  ];
}

function explainAbsence(expected: ExpectedObject, live: LiveState): ProofFailure {
  if (expected.differs && isAsBefore(expected, live)) return notApplied(expected);
  return expected.differs
    ? fail(expected, 'missing', '', 'is missing after the push')
    : fail(expected, 'someone-else-edited', '', 'was not pushed and is gone: somebody else deleted it');
}

function explainContent(
  expected: ExpectedObject,
  actual: LiveObject,
  isNoOp: boolean,
): readonly ProofFailure[] {
  if (!expected.differs) {
    return [
      fail(expected, 'someone-else-edited', '', 'was not pushed and has changed: somebody else edited it'),
    ];
  }
  const isUnchanged = actual.content === expected.before?.content;
  if (isUnchanged && isNoOp) return [notApplied(expected)];
  if (actual.document === undefined)
    return [fail(expected, 'attribute-changed', '', 'came back as something that does not parse')];
  const document = withoutColumns(actual.document, expected.leftColumns);
  const differences = findDeviations(expected.document, document);
  if (isUnchanged && !differences.every(({ what }) => DROPS.has(what))) return [notApplied(expected)];
  const isOnlyMore = differences.length > 0 && differences.every(({ what }) => what === 'added');
  if (differences.length === 0) return [fail(expected, 'attribute-changed', '', 'came back changed')];
  return differences.map(({ path, what }) => {
    switch (what) {
      case 'nullability-dropped':
        return fail(expected, what, path, 'lost that it may be null');
      case 'addon-dropped':
        return fail(expected, what, path, 'lost its addon');
      case 'stack-emptied':
        return fail(expected, what, path, 'came back with nothing in its stack');
      case 'added':
        return isOnlyMore
          ? fail(expected, 'someone-else-edited', path, 'holds more than was pushed: somebody else edited it')
          : fail(expected, 'attribute-changed', path, 'was not pushed and is there');
      case 'clause-added':
        return fail(
          expected,
          'attribute-changed',
          path,
          'was not pushed and is there: by the server, or by somebody',
        );
      case 'missing':
        return fail(expected, 'attribute-changed', path, 'was pushed and is not there');
      case 'changed':
        return fail(expected, 'attribute-changed', path, 'came back changed');
      default:
        return what satisfies never;
    }
  });
}

/** What Xano is known to drop without a word. */
const DROPS: ReadonlySet<string> = new Set(['nullability-dropped', 'addon-dropped', 'stack-emptied']);

function notApplied(object: ObjectIdentity): ProofFailure {
  return fail(object, 'not-applied', '', 'was not applied, although the push succeeded');
}

function fail(object: ObjectIdentity, reason: ProofReason, path: string, what: string): ProofFailure {
  const place = path === '' ? '' : `, at "${path}",`;
  return {
    object: pickIdentity(object),
    reason,
    path,
    message: `${sentenceCase(describeObject(object))}${place} ${what}.`,
  };
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
