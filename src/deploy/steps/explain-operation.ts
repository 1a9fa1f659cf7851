import type { ObjectIdentity } from '../../workspace/object.ts';
import type { TargetRun } from '../target-run.ts';
import type { ServerOperation } from '../xano-port.ts';

/** The server's words for operations that cannot succeed, and would leave damage if they were forced. */
const BLOCKING_MARKS = ['exception:', 'mvp:placeholder'];
const HARMLESS: ReadonlySet<string> = new Set(['create', 'update', 'unchanged', 'add_field', 'update_field']);
const DELETES: ReadonlySet<string> = new Set(['delete', 'cascade_delete']);
/** What may be meant; `truncate` never is, and neither is an action that nobody knows. */
const LOSSES: ReadonlySet<string> = new Set(['alter_field', 'drop_field', ...DELETES]);

/** A loss that somebody has looked at: in the plan, past the policy, or allowed by name. */
export interface KnownLoss {
  readonly object: string;
  /** Missing when the whole object is meant. */
  readonly field: string | undefined;
}

export async function findKnownLosses(run: TargetRun): Promise<readonly KnownLoss[]> {
  const { changes } = await run.plan();
  const { deleted } = await run.expectation();
  const planned = changes
    .filter(({ impacts }) => impacts.includes('destructive'))
    .map(({ object, path }) => ({ object: nameAtServer(object), field: readField(path) }));
  const allowed = (run.request.policy?.allow ?? []).map(({ path, ...object }) => ({
    object: nameAtServer(object),
    field: readField(path),
  }));
  return [
    ...planned,
    ...allowed,
    ...deleted.map((object) => ({ object: nameAtServer(object), field: undefined })),
  ];
}

function readField(path: string): string | undefined {
  return /^schema\.([^.]+)/.exec(path)?.[1];
}

/** A preview lists what only the server has in every mode; a push deletes it in one. */
export function isDelete({ action }: ServerOperation): boolean {
  return DELETES.has(action);
}

/** Why a push must not be sent; undefined for an operation that is as it should be. */
export function explainBlock(operation: ServerOperation, known: readonly KnownLoss[]): string | undefined {
  const { action, type, name } = operation;
  const said = `${operation.details ?? ''}\n${operation.reason ?? ''}`.trim();
  if (BLOCKING_MARKS.some((mark) => said.includes(mark))) return `${type} "${name}": ${said}.`;
  if (HARMLESS.has(action)) return undefined;
  if (!LOSSES.has(action)) return `${type} "${name}": "${action}" was not asked for.`;
  const isKnown = known.some(
    ({ object, field }) =>
      object === `${type} ${name}` &&
      (field === undefined || said === '' || said.split(/[^\p{L}\p{N}_]+/u).includes(field)),
  );
  return isKnown ? undefined : `${type} "${name}": "${action}" (${said}), which the plan does not know of.`;
}

/** All triggers are one type, and endpoints end in their verb. */
export function nameAtServer({ kind, name, verb }: ObjectIdentity): string {
  if (kind === 'workspace') return 'workspace workspace';
  const type = kind.endsWith('_trigger') ? 'trigger' : kind;
  return verb === undefined ? `${type} ${name}` : `${type} ${name} ${verb}`;
}
