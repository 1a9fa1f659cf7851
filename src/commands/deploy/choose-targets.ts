import type { Configuration } from '../../config/configuration.ts';
import type { DeployTarget } from '../../deploy/ports.ts';
import type { Failure } from '../../source/failure.ts';
import { forNamedTarget } from '../named-target.ts';
import type { Connect } from '../ports.ts';
import { type Environment, resolveTarget, type TargetRequest } from '../resolve-target.ts';

/** Which part of the way to production is gone: all of it, or one job's half. */
export const DEPLOY_STAGES = ['all', 'staging', 'production'] as const;
export type DeployStage = (typeof DEPLOY_STAGES)[number];

export interface TargetWishes {
  readonly stage: DeployStage;
  /** What the user says about a stage's target; it outweighs the configuration. */
  readonly staging: TargetRequest;
  readonly production: TargetRequest;
}

export type ChosenTargets =
  | { readonly ok: true; readonly targets: readonly DeployTarget[] }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/** Staging first; production takes only what staging has proved. One of the two may be missing, not both. */
export async function chooseTargets(
  { stage, ...wishes }: TargetWishes,
  configuration: Configuration,
  { environment, connect }: { readonly environment: Environment; readonly connect: Connect },
): Promise<ChosenTargets> {
  const failures: Failure[] = [];
  const targets: DeployTarget[] = [];
  const names = { staging: configuration.deploy?.staging, production: configuration.deploy?.production };
  for (const role of ['staging', 'production'] as const) {
    if (stage !== 'all' && stage !== role) continue;
    const wish = { target: names[role], ...wishes[role] };
    if (wish.target === undefined && wish.workspace === undefined) continue;
    const own = wish.target === undefined ? environment : forNamedTarget(environment);
    const resolved = resolveTarget(wish, configuration, own);
    if (!resolved.ok) {
      failures.push({ ...resolved.failure, step: `choose the target for ${role}` });
      continue;
    }
    const { target } = resolved;
    const expectedName = wish.target === undefined ? undefined : configuration.targets?.[wish.target]?.name;
    const first = names.staging ?? (wishes.staging.workspace === undefined ? undefined : 'staging');
    targets.push({
      name: wish.target ?? role,
      workspace: target.workspace,
      branch: target.branch,
      ...(expectedName === undefined ? {} : { workspaceName: expectedName }),
      ...(role === 'production' && first !== undefined ? { requires: first } : {}),
      isGated: role === 'production',
      putsBack: role === 'production',
      xano: await connect(target),
    });
  }
  if (failures.length === 0 && targets.length === 0) failures.push(describeNone(stage));
  return failures.length > 0 ? { ok: false, failures } : { ok: true, targets };
}

function describeNone(stage: DeployStage): Failure {
  return {
    step: 'choose the targets',
    message: stage === 'all' ? 'No target to deploy to is given.' : `No target is given for ${stage}.`,
    remedy: 'Name it under "deploy" in xano-ci.yml, or give its workspace.',
  };
}
