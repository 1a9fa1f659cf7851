import type { Contract, FieldShape } from './contract.ts';
import type { Workspace } from './workspace.ts';

/**
 * The names of everything that an object takes, columns of linked tables included.
 * @returns undefined when it declares nothing, or links a table of which nothing is known
 */
export function findInputNames(contract: Contract, workspace: Workspace): readonly string[] | undefined {
  if (contract.inputs === undefined) return undefined;
  const names = contract.inputs.map((input) => input.name);
  for (const { table, hidden } of contract.inputTables) {
    const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
    if (columns === undefined) return undefined;
    names.push(...columns.map((column) => column.name).filter((name) => !hidden.includes(name)));
  }
  return names;
}

/** Declared inputs that a caller has to give. */
export function findRequiredInputs(contract: Contract): readonly FieldShape[] {
  return (contract.inputs ?? []).filter((input) => !input.optional);
}
