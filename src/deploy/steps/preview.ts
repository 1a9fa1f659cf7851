import { describeObject, type ObjectIdentity } from '../../workspace/object.ts';
import type { Expectation } from '../expectation.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import { type TargetRun, XANO_MODES } from '../target-run.ts';
import type { ServerOperation } from '../xano-port.ts';
import { joinDocuments } from './send.ts';

/** The server's words for operations that cannot succeed, and would leave damage if they were forced. */
const BLOCKING_MARKS = ['exception:', 'mvp:placeholder'];
const HARMLESS: ReadonlySet<string> = new Set(['create', 'update', 'unchanged', 'add_field', 'update_field']);
const DELETES: ReadonlySet<string> = new Set(['delete', 'cascade_delete']);
const LOSSES: ReadonlySet<string> = new Set(['alter_field', 'drop_field', 'truncate', ...DELETES]);

/** Asks the server what it would do with exactly these documents. What it says besides our plan is found out here. */
export async function preview(run: TargetRun): Promise<StepOutcome> {
  const expectation = await run.expectation();
  if (expectation.pushed.length === 0) return { status: 'skipped', message: 'There is nothing to push.' };
  const { xano, workspace, branch } = run.target;
  const answer = await xano.dryRunMultidoc(workspace, joinDocuments(expectation.pushed), {
    branch,
    mode: XANO_MODES[run.mode],
  });
  // A preview lists what only the server has in every mode; a push deletes it in one.
  const operations = answer.operations.filter(({ action }) => run.mode === 'delete' || !DELETES.has(action));
  const lossy = (await run.plan()).changes.filter(({ impacts }) => impacts.includes('destructive'));
  const known = [...lossy.map(({ object }) => object), ...expectation.deleted].map(nameAtServer);
  const blocks = operations.flatMap((operation) => explainBlock(operation, known));
  const findings = findDisagreements(operations, expectation);
  const data = toJson({ blocks, findings });
  if (blocks.length > 0) {
    return {
      status: 'failed',
      message: `The server would not do what is planned: ${blocks.join(' ')}`,
      remedy: 'Correct the documents; "xano-ci validate" and "xano-ci plan" show more.',
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

function explainBlock(operation: ServerOperation, known: readonly string[]): readonly string[] {
  const { action, type, name } = operation;
  const said = `${operation.details ?? ''}\n${operation.reason ?? ''}`;
  if (BLOCKING_MARKS.some((mark) => said.includes(mark))) return [`${type} "${name}": ${said.trim()}.`];
  if (HARMLESS.has(action)) return [];
  if (!LOSSES.has(action)) return [`${type} "${name}": "${action}" is not known, so it counts as a loss.`];
  return known.includes(`${type} ${name}`)
    ? []
    : [`${type} "${name}": "${action}" ${said.trim()}, which the plan does not know of.`];
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

/** All triggers are one type, and endpoints end in their verb. */
function nameAtServer({ kind, name, verb }: ObjectIdentity): string {
  if (kind === 'workspace') return 'workspace workspace';
  const type = kind.endsWith('_trigger') ? 'trigger' : kind;
  return verb === undefined ? `${type} ${name}` : `${type} ${name} ${verb}`;
}
