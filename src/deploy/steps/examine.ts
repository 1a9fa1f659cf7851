import type { StepOutcome } from '../result.ts';
import type { TargetRun } from '../target-run.ts';
import type { BranchRow } from '../xano-port.ts';

/** Makes sure of the token, of being at the right workspace and branch, and that the server lets pushes in. */
export async function examine(run: TargetRun): Promise<StepOutcome> {
  const { request, target, ports } = run;
  const { xano, workspace: id, branch } = target;
  const me = await xano.whoAmI();
  const workspace = await xano.getWorkspace(id);
  const recorded = (await ports.records.readDeployed(target.name))?.workspace;
  if (workspace.id !== id || (recorded !== undefined && recorded.id !== id)) {
    return refuse(
      `"${target.name}" was workspace ${recorded?.id ?? id} so far, and this is workspace ${workspace.id}`,
    );
  }
  const expected = target.workspaceName ?? recorded?.name;
  if (expected !== undefined && workspace.name !== expected) {
    return refuse(`Workspace ${id} is called "${workspace.name}", and "${target.name}" is "${expected}"`);
  }
  const problem = findBranchProblem(branch, await xano.listBranches(id));
  if (problem !== undefined) return refuse(problem);
  // One document is enough: the gates come before the contents. The preview changes nothing.
  const [first] = request.bundle.documents;
  if (first !== undefined) await xano.dryRunMultidoc(id, first.text, { branch, mode: 'partial' });
  const notes = [
    ...(workspace.preferences?.allow_push === false
      ? ['It says "allow_push: false" and lets pushes in.']
      : []),
    ...(expected === undefined ? ['Nothing says what it should be called.'] : []),
  ];
  return {
    status: 'passed',
    message: [`Workspace ${id} is "${workspace.name}"; the token is that of ${me.name}.`, ...notes].join(' '),
    data: { workspace: workspace.name, notes },
  };
}

function refuse(what: string): StepOutcome {
  return {
    status: 'failed',
    message: `${what}.`,
    remedy: 'Correct the workspace, its name or its branch in the configuration of the target.',
  };
}

function findBranchProblem(wanted: string | null, branches: readonly BranchRow[]): string | undefined {
  if (wanted === null) {
    return branches.some((branch) => branch.live === true) ? undefined : 'No branch says that it is live';
  }
  return branches.some((branch) => branch.label === wanted) ? undefined : `There is no branch "${wanted}"`;
}
