import { describeObject } from '../../workspace/object.ts';
import type { Expectation } from '../expectation.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import { type TargetRun, XANO_MODES } from '../target-run.ts';
import type { ServerOperation } from '../xano-port.ts';
import { explainBlock, findKnownLosses, isDelete, nameAtServer } from './explain-operation.ts';
import { joinDocuments } from './send.ts';

/** Asks the server what it would do with exactly these documents. What it says besides our plan is found out here. */
export async function preview(run: TargetRun): Promise<StepOutcome> {
  const expectation = await run.expectation();
  if (expectation.pushed.length === 0) return { status: 'skipped', message: 'There is nothing to push.' };
  const { xano, workspace, branch } = run.target;
  const answer = await xano.dryRunMultidoc(workspace, joinDocuments(expectation.pushed), {
    branch,
    mode: XANO_MODES[run.mode],
  });
  const operations = answer.operations.filter((operation) => run.mode === 'delete' || !isDelete(operation));
  const known = await findKnownLosses(run);
  const blocks = operations.flatMap((operation) => explainBlock(operation, known) ?? []);
  const findings = findDisagreements(operations, expectation);
  const data = toJson({ blocks, findings });
  if (blocks.length > 0) {
    return {
      status: 'failed',
      message: `The server would not do what is planned: ${blocks.join(' ')}`,
      remedy: 'Correct the documents, or have somebody allow a loss by name in the policy.',
      data,
    };
  }
  const note = findings.length === 0 ? '' : ` It sees it differently in places: ${findings.join(' ')}`;
  return {
    status: 'passed',
    message: `The server takes ${expectation.pushed.length} documents.${note}`,
    data,
  };
}

function findDisagreements(
  operations: readonly ServerOperation[],
  { pushed }: Expectation,
): readonly string[] {
  const actions = new Map(
    operations
      .filter(({ action }) => action === 'create' || action === 'update' || action === 'unchanged')
      .map(({ type, name, action }) => [`${type} ${name}`, action]),
  );
  return pushed.flatMap((object) => {
    const action = actions.get(nameAtServer(object));
    if (action === undefined) return [];
    const planned = object.before === undefined ? 'create' : object.differs ? 'update' : 'unchanged';
    return action === planned
      ? []
      : [`${describeObject(object)} is "${action}" to it, and "${planned}" to us.`];
  });
}
