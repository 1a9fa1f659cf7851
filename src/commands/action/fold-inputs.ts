import type { Configuration } from '../../config/configuration.ts';
import type { Environment } from '../resolve-target.ts';
import type { ActionInputs } from './action-inputs.ts';

export const ROLES = ['staging', 'production'] as const;
export type Role = (typeof ROLES)[number];

/** What the inputs say, in the terms of configuration and environment: from here on there is one way to be told things. */
export interface FoldedInputs {
  readonly configuration: Configuration;
  readonly environment: Environment;
  /** Names of the targets. */
  readonly roles: Readonly<Record<Role, string | undefined>>;
}

/** Where tokens of inputs stand; no name that anybody sets. */
const TOKEN_VARIABLES = {
  staging: 'XANO_CI_INPUT_STAGING_TOKEN',
  production: 'XANO_CI_INPUT_PRODUCTION_TOKEN',
  drift: 'XANO_CI_INPUT_DRIFT_TOKEN',
} as const;

type Targets = NonNullable<Configuration['targets']>;

/** Inputs go before the environment, and that before the configuration. */
export function foldInputs(
  inputs: ActionInputs,
  configuration: Configuration,
  environment: Environment,
): FoldedInputs {
  const targets: Targets = { ...configuration.targets };
  const values: Record<string, string | undefined> = { ...environment };
  if (inputs.instance !== undefined) values['XANO_INSTANCE'] = inputs.instance;
  const roles = { staging: nameOf('staging'), production: nameOf('production') };
  for (const role of ROLES) {
    const name = roles[role];
    if (name === undefined) continue;
    const configured = Object.hasOwn(targets, name) ? targets[name] : undefined;
    const workspace = inputs.workspaces[role] ?? configured?.workspace;
    // A name that leads nowhere is told of where targets are chosen.
    if (workspace === undefined) continue;
    const token = inputs.tokens[role] ?? inputs.tokens.any;
    if (token !== undefined) values[TOKEN_VARIABLES[role]] = token;
    targets[name] = {
      ...configured,
      workspace,
      ...(inputs.branch === undefined ? {} : { branch: inputs.branch }),
      ...(token === undefined ? {} : { token: TOKEN_VARIABLES[role] }),
    };
  }
  const deploy = {
    ...configuration.deploy,
    ...(roles.staging === undefined ? {} : { staging: roles.staging }),
    ...(roles.production === undefined ? {} : { production: roles.production }),
  };
  return { configuration: { ...configuration, targets, deploy }, environment: values, roles };

  function nameOf(role: Role): string | undefined {
    return configuration.deploy?.[role] ?? (inputs.workspaces[role] === undefined ? undefined : role);
  }
}

/** The same for looking only: every target with the token for that, never with one that was given for deploying. */
export function foldForDrift(
  inputs: ActionInputs,
  configuration: Configuration,
  environment: Environment,
): FoldedInputs {
  const token = inputs.tokens.drift ?? inputs.tokens.any;
  const tokens = { any: undefined, staging: undefined, production: undefined, drift: undefined };
  const folded = foldInputs({ ...inputs, tokens }, configuration, environment);
  if (token === undefined) return folded;
  const targets = Object.fromEntries(
    Object.entries(folded.configuration.targets ?? {}).map(([name, target]) => [
      name,
      { ...target, token: TOKEN_VARIABLES.drift },
    ]),
  );
  return {
    ...folded,
    configuration: { ...folded.configuration, targets },
    environment: { ...folded.environment, [TOKEN_VARIABLES.drift]: token },
  };
}

/** Whether anybody has said where to deploy to. */
export function isDeployWanted(inputs: ActionInputs, { deploy }: Configuration): boolean {
  const { instance, workspaces, tokens } = inputs;
  const given = [instance, workspaces.staging, workspaces.production, tokens.staging, tokens.production];
  return (
    deploy?.staging !== undefined ||
    deploy?.production !== undefined ||
    given.some((value) => value !== undefined)
  );
}
