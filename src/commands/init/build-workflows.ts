import { renderDeployWorkflow } from './workflows/deploy-workflow.ts';
import { renderDriftWorkflow } from './workflows/drift-workflow.ts';
import { renderPullRequestWorkflow } from './workflows/pull-request-workflow.ts';
import type { WorkflowSetup } from './workflows/workflow-setup.ts';

interface Workflow {
  readonly path: string;
  readonly about: string;
  readonly render: (setup: WorkflowSetup) => string;
}

/** Every workflow that is written, with names that say whose they are. */
export const WORKFLOWS: readonly Workflow[] = [
  {
    path: '.github/workflows/xano-pull-request.yml',
    about: 'checks pull requests',
    render: renderPullRequestWorkflow,
  },
  {
    path: '.github/workflows/xano-deploy.yml',
    about: 'deploys what is merged',
    render: renderDeployWorkflow,
  },
  {
    path: '.github/workflows/xano-drift.yml',
    about: 'looks for drift each morning',
    render: renderDriftWorkflow,
  },
];
