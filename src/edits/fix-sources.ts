import { type Diagnostic, SEVERITIES } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { EditableFiles, type EditGroup, findCompatible } from './apply-edits.ts';
import { type CheckedState, type DropReason, judgeFixes } from './judge-fixes.ts';

/** A fix can make room for another; more rounds than this mean that two of them undo each other. */
const MOST_ROUNDS = 10;
/** Each reads and checks everything. Where all fixes are right, a round takes one. */
const MOST_TRIALS = 200;

interface AppliedFix {
  readonly diagnostic: Diagnostic;
  /** Counted from 1; the edits are places in the text as it was before that round. */
  readonly round: number;
}

interface DroppedFix {
  readonly diagnostic: Diagnostic;
  readonly reason: DropReason;
}

export interface FixedSources<State extends CheckedState> {
  /** All files, in the order in which they were given. */
  readonly files: readonly SourceFile[];
  /** What the check says of them. */
  readonly checked: State;
  readonly applied: readonly AppliedFix[];
  /** Fixes of what remains that were tried and not made. */
  readonly dropped: readonly DroppedFix[];
}

/**
 * Makes the fixes that diagnostics carry, worst first, and keeps those that prove right when everything is checked again.
 * @param checked what the check says of the files as they are
 * @param isWanted whether a fix is asked for; without it, all are
 */
export function fixSources<State extends CheckedState>(
  files: readonly SourceFile[],
  checked: State,
  check: (files: readonly SourceFile[]) => State,
  isWanted: (diagnostic: Diagnostic) => boolean = () => true,
): FixedSources<State> {
  let state = { files, checked };
  let trialsLeft = MOST_TRIALS;
  const applied: AppliedFix[] = [];
  let dropped: readonly DroppedFix[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const made = runRound(state.files, state.checked, check, isWanted, trialsLeft);
    trialsLeft = made.trialsLeft;
    dropped = made.dropped;
    if (made.kept.length === 0) break;
    for (const { diagnostic } of made.kept) applied.push({ diagnostic, round });
    state = made;
  }
  return { ...state, applied, dropped };
}

interface Proposal {
  readonly diagnostic: Diagnostic;
  readonly group: EditGroup;
}

interface Round<State> {
  readonly files: readonly SourceFile[];
  readonly checked: State;
  readonly kept: readonly Proposal[];
  readonly dropped: readonly DroppedFix[];
  readonly trialsLeft: number;
}

function runRound<State extends CheckedState>(
  files: readonly SourceFile[],
  checked: State,
  check: (files: readonly SourceFile[]) => State,
  isWanted: (diagnostic: Diagnostic) => boolean,
  trials: number,
): Round<State> {
  const editable = new EditableFiles(files);
  const dropped: DroppedFix[] = [];
  const proposals: Proposal[] = [];
  for (const diagnostic of sortWorstFirst(checked.diagnostics)) {
    if (diagnostic.fix === undefined || !isWanted(diagnostic)) continue;
    const group = editable.resolve(diagnostic.fix.edits);
    if (group === undefined) dropped.push({ diagnostic, reason: { kind: 'misplaced' } });
    else proposals.push({ diagnostic, group });
  }
  let kept: readonly Proposal[] = [];
  let best = { files, checked };
  let trialsLeft = trials;
  tryAll(findCompatible(proposals));
  return { ...best, kept, dropped, trialsLeft };

  /** All at once; where that is not right, one half and then the other, down to the ones that are wrong. */
  function tryAll(some: readonly Proposal[]): void {
    if (some.length === 0) return;
    const reason = tryOnce(some);
    if (reason === undefined) return;
    if (some.length > 1 && reason.kind !== 'not-tried') {
      const middle = Math.ceil(some.length / 2);
      tryAll(some.slice(0, middle));
      tryAll(some.slice(middle));
    } else for (const { diagnostic } of some) dropped.push({ diagnostic, reason });
  }

  function tryOnce(some: readonly Proposal[]): DropReason | undefined {
    if (trialsLeft === 0) return { kind: 'not-tried' };
    trialsLeft -= 1;
    const tried = editable.apply([...kept, ...some].map(({ group }) => group));
    const after = check(tried);
    const reason = judgeFixes(
      best.checked,
      after,
      some.map(({ diagnostic }) => diagnostic),
    );
    if (reason !== undefined) return reason;
    kept = [...kept, ...some];
    best = { files: tried, checked: after };
    return undefined;
  }
}

/** Of the same severity, the order stays. */
function sortWorstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return SEVERITIES.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
}
