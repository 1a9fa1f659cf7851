import { renderCount } from '../../report/wording.ts';
import type { SetupFile } from './init-result.ts';
import type { WorkflowSetup } from './workflows/workflow-setup.ts';

interface Known {
  /** Errors that count. */
  readonly remaining: number;
  /** The label that lets a pull request pass, where there is one. */
  readonly label: string | undefined;
}

/** What is left for a person to do, one sentence each. */
export function listNext(
  files: readonly SetupFile[],
  { remaining, label }: Known,
  { roles }: WorkflowSetup,
): readonly string[] {
  const isChanged = files.some(({ status }) => status === 'written' || status === 'replaced');
  const kept = files.filter(({ status }) => status === 'kept').map(({ path }) => path);
  return [
    ...(kept.length === 0
      ? []
      : [`Look at what differs in ${kept.join(', ')}; "xano-ci init --force" writes it.`]),
    ...(remaining === 0
      ? []
      : [
          `Correct ${renderCount(remaining, 'error')}: "xano-ci validate" shows them, and no pull request passes until then.`,
        ]),
    ...(isChanged ? ['Look at the files, commit and push them.'] : []),
    'Set what is listed above.',
    ...(label === undefined
      ? []
      : [
          `Make the label "${label}" on GitHub: on a pull request that loses data or lets more people in, somebody else who may write puts it on to let it pass.`,
        ]),
    'Require the check "Check" in the rules of the branch, and guard .github/workflows with code owners.',
    roles.length === 0
      ? 'Say where the workspaces are: by the variables above, or with "xano-ci init --instance … --production-workspace …".'
      : 'Ask "xano-ci init --check" whether a deployment would go through.',
  ];
}
