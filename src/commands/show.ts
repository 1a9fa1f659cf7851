import { buildObjectDescription } from '../lookup/build-object-description.ts';
import { resolveObject } from '../lookup/resolve-object.ts';
import type { ShowReport } from '../report/show/show-report.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { loadWorkspace, type WorkspacePorts, type WorkspaceRequest } from './load-workspace.ts';

export interface ShowResult {
  readonly report: ShowReport;
  readonly exitCode: ExitCode;
}

/** Shows one object: what it takes and gives, who names it, whom it names, and its stack. */
export async function show(
  asked: string,
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<ShowResult> {
  const loaded = await loadWorkspace(request, ports);
  const { workspace, root, failures } = loaded;
  const answer = resolveObject(asked, workspace);
  const isSure = failures.length === 0;
  if (!answer.found)
    return {
      report: { asked, root, answer, failures },
      exitCode: isSure ? EXIT_CODES.refused : EXIT_CODES.unknown,
    };
  const description = buildObjectDescription(answer.object, workspace, loaded);
  return {
    report: { asked, root, answer: { found: true, description }, failures },
    exitCode: isSure ? EXIT_CODES.done : EXIT_CODES.unknown,
  };
}
