import type { Environment } from './resolve-target.ts';

/**
 * The environment for a target that the configuration names. XANO_WORKSPACE says where one command goes that names no
 * target; it must not send several named ones to the same workspace.
 */
export function forNamedTarget(environment: Environment): Environment {
  return { ...environment, XANO_WORKSPACE: undefined };
}
