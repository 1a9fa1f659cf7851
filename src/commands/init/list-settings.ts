import { ROLES } from '../action/fold-inputs.ts';
import type { Setting } from './init-result.ts';
import { VARIABLES, type WorkflowSetup } from './workflows/workflow-setup.ts';

const ACTIONS = 'Settings, Secrets and variables, Actions';

/** What the workflows need of the settings of the repository. */
export function listSettings({ roles, isInstanceConfigured }: WorkflowSetup): readonly Setting[] {
  const all = roles.length === 0 ? ROLES : roles;
  const variable = (name: string, why: string): Setting => ({ kind: 'variable', name, where: ACTIONS, why });
  return [
    ...all.map((role) => ({
      kind: 'secret' as const,
      name: 'XANO_TOKEN',
      where: `Settings, Environments, ${role}`,
      why: `an access token that may push to the ${role} workspace`,
    })),
    ...(all.includes('production')
      ? [
          {
            kind: 'setting' as const,
            name: 'Required reviewers',
            where: 'Settings, Environments, production',
            why: 'whoever may let a deployment go to production',
          },
        ]
      : []),
    {
      kind: 'secret',
      name: 'XANO_DRIFT_TOKEN',
      where: ACTIONS,
      why: 'an access token to look for drift; one that may only read is enough',
    },
    ...(isInstanceConfigured ? [] : [variable(VARIABLES.instance, 'the address of the instance')]),
    ...(roles.length > 0
      ? []
      : all.map((role) =>
          variable(VARIABLES[role], `the id of the ${role} workspace; unset where there is none`),
        )),
  ];
}
