import { ROLES, type Role } from '../../action/fold-inputs.ts';
import { CHECKOUT, OWN_ACTION } from './pins.ts';
import { renderWhere, type WorkflowSetup } from './workflow-setup.ts';

const HEADS: Readonly<Record<'both' | Role, string>> = {
  both: `# Brings what is merged to staging, proves it there and runs its tests; then the same to production, behind a review.
# Needs two environments in the settings of the repository, "staging" and "production", each with its own secret
# XANO_TOKEN; give "production" reviewers.`,
  staging: `# Brings what is merged to staging, proves it there and runs its tests.
# Needs an environment "staging" in the settings of the repository, with the secret XANO_TOKEN.`,
  production: `# Brings what is merged to production, behind a review, and proves it there. Nothing proves it before: there is no staging.
# Needs an environment "production" in the settings of the repository, with the secret XANO_TOKEN and with reviewers.`,
};

/** The workflow that deploys what is merged. */
export function renderDeployWorkflow(setup: WorkflowSetup): string {
  const roles = setup.roles.length === 0 ? ROLES : ROLES.filter((role) => setup.roles.includes(role));
  const [first = 'production'] = roles;
  return `${HEADS[roles.length > 1 ? 'both' : first]}
name: Xano deploy

on:
  push:
    branches: [${quoteName(setup.defaultBranch)}]

# Each job names what it needs.
permissions: {}

# One deployment at a time, and none is cancelled half way.
concurrency:
  group: xano-deploy
  cancel-in-progress: false

jobs:
${roles.map((role) => renderJob(role, roles, setup)).join('\n')}`;
}

function renderJob(role: Role, roles: readonly Role[], setup: WorkflowSetup): string {
  const isProduction = role === 'production';
  const inputs = [
    `stage: ${role}`,
    ...renderWhere(setup, isProduction ? roles : [role]),
    `${role}-token: \${{ secrets.XANO_TOKEN }}`,
    ...(isProduction ? ['# Whoever let this job begin has approved it.', 'approve: true'] : []),
  ];
  return `  ${role}:
    name: ${isProduction ? 'Production' : 'Staging'}
${isProduction && roles.length > 1 ? '    needs: staging\n' : ''}    runs-on: ubuntu-latest
    timeout-minutes: 30
    # Its secrets are for this job alone${isProduction ? ', and its reviewers let the job begin' : ''}.
    environment: ${role}
    permissions:
      # Records and locks: refs of their own, no branch is touched.
      contents: write
      deployments: write
      # The result, as a comment on the pull request that was merged; and to read who approved there what is refused.
      pull-requests: write
      # What had been shown there before.
      checks: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${OWN_ACTION}
        with:
${inputs.map((line) => `          ${line}\n`).join('')}`;
}

/** Plain where YAML reads it as itself; a branch may be called \`no\`, or \`1.0\`. */
function quoteName(name: string): string {
  return /^(main|master|develop|trunk)$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
