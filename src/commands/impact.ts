import { findImpact } from '../lookup/find-impact.ts';
import { identify } from '../lookup/identify.ts';
import { resolveObject } from '../lookup/resolve-object.ts';
import type { ImpactReport } from '../report/impact/impact-report.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { loadWorkspace, type WorkspacePorts, type WorkspaceRequest } from './load-workspace.ts';

export interface ImpactResult {
  readonly report: ImpactReport;
  readonly exitCode: ExitCode;
}

/** Says who is reached by a change of one object, however far, and on which way. */
export async function impact(
  asked: string,
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<ImpactResult> {
  const { workspace, root, placeOf, failures } = await loadWorkspace(request, ports);
  const answer = resolveObject(asked, workspace);
  const isSure = failures.length === 0;
  if (!answer.found)
    return {
      report: { asked, root, answer, failures },
      exitCode: isSure ? EXIT_CODES.refused : EXIT_CODES.unknown,
    };
  const reached = findImpact(answer.object, workspace, placeOf);
  return {
    report: { asked, root, answer: { found: true, object: identify(answer.object), reached }, failures },
    exitCode: isSure ? EXIT_CODES.done : EXIT_CODES.unknown,
  };
}
