import type { Contract, FieldShape } from './contract.ts';
import { findFieldNames } from './field-names.ts';
import type { Workspace } from './workspace.ts';

/**
 * The names of everything that an object takes, columns of linked tables included.
 * @returns undefined when it declares nothing, or links a table of which nothing is known
 */
export function findInputNames(contract: Contract, workspace: Workspace): ReadonlySet<string> | undefined {
  let ofWorkspace = known.get(workspace);
  if (ofWorkspace === undefined) {
    ofWorkspace = new WeakMap();
    known.set(workspace, ofWorkspace);
  }
  let found = ofWorkspace.get(contract);
  if (found === undefined) {
    found = { names: collectInputNames(contract, workspace) };
    ofWorkspace.set(contract, found);
  }
  return found.names;
}

interface Found {
  readonly names: ReadonlySet<string> | undefined;
}

/** Every call and every use of an input asks. */
const known = new WeakMap<Workspace, WeakMap<Contract, Found>>();

function collectInputNames(contract: Contract, workspace: Workspace): Found['names'] {
  if (contract.inputs === undefined) return undefined;
  const names = new Set(contract.inputs.map((input) => input.name));
  for (const { table, hidden } of contract.inputTables) {
    const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
    if (columns === undefined) return undefined;
    for (const name of findFieldNames(columns)) if (!hidden.includes(name)) names.add(name);
  }
  return names;
}

/** Declared inputs that a caller has to give. */
export function findRequiredInputs(contract: Contract): readonly FieldShape[] {
  return (contract.inputs ?? []).filter((input) => !input.optional);
}
