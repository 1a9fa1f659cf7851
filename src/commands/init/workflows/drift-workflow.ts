import { ROLES } from '../../action/fold-inputs.ts';
import { CHECKOUT, OWN_ACTION } from './pins.ts';
import { renderWhere, VARIABLES, type WorkflowSetup } from './workflow-setup.ts';

/** The workflow that compares git with the live workspaces. */
export function renderDriftWorkflow(setup: WorkflowSetup): string {
  const inputs = [
    'mode: drift',
    ...renderWhere(setup, ROLES),
    '# One that may only read is enough.',
    'drift-token: ${{ secrets.XANO_DRIFT_TOKEN }}',
  ];
  const condition = `    # Until somebody has said where the workspaces are, there is nothing to compare with.
    if: \${{ vars.${VARIABLES.production} != '' || vars.${VARIABLES.staging} != '' }}
`;
  return `# Compares git with every target each morning, and keeps one issue open for each that has drifted.
name: Xano drift

on:
  schedule:
    # Not at the full hour, when everybody's schedules begin.
    - cron: '23 5 * * *'
  # A look at any time, from the page of the workflow.
  workflow_dispatch:

permissions:
  contents: read
  issues: write

# Two looks at once would tell the same issue different things.
concurrency:
  group: xano-drift
  cancel-in-progress: false

jobs:
  drift:
    name: Drift
${setup.roles.length === 0 ? condition : ''}    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${OWN_ACTION}
        with:
${inputs.map((line) => `          ${line}\n`).join('')}`;
}
