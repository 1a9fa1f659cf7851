import type { Role } from '../../action/fold-inputs.ts';

/** What the workflows of a repository depend on. */
export interface WorkflowSetup {
  /** A push to it deploys. */
  readonly defaultBranch: string;
  /** Roles that have a target in the configuration; without any, the workflows take all of it from variables. */
  readonly roles: readonly Role[];
  /** Whether the configuration names the instance, and may. */
  readonly isInstanceConfigured: boolean;
}

/** Variables of the repository's settings that stand for what the configuration does not say. */
export const VARIABLES = {
  instance: 'XANO_INSTANCE',
  staging: 'XANO_STAGING_WORKSPACE',
  production: 'XANO_PRODUCTION_WORKSPACE',
} as const;

/** Lines below `with:` that say where the workspaces are, where the configuration does not. */
export function renderWhere(
  { roles, isInstanceConfigured }: WorkflowSetup,
  wanted: readonly Role[],
): readonly string[] {
  const given = (input: string, variable: string): string => `${input}: \${{ vars.${variable} }}`;
  return [
    ...(isInstanceConfigured ? [] : [given('instance', VARIABLES.instance)]),
    ...(roles.length > 0 ? [] : wanted.map((role) => given(`${role}-workspace`, VARIABLES[role]))),
  ];
}
