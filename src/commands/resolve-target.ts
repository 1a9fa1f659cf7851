import type { Configuration } from '../config/configuration.ts';
import type { Failure } from '../source/failure.ts';
import { findNearest } from '../source/nearest.ts';
import { parseAccessToken } from '../xano/access-token.ts';
import { XanoError } from '../xano/errors.ts';
import { parseInstanceAddress } from '../xano/instance-address.ts';

/** A workspace that can be talked to. */
export interface Target {
  /** How the user calls it: `staging`, or the address and id. */
  readonly name: string;
  readonly instance: string;
  readonly workspace: number;
  /** `null` is the live branch. */
  readonly branch: string | null;
  readonly token: string;
}

/** What the user said on the command line or in the workflow; it outweighs environment and configuration. */
export interface TargetRequest {
  readonly target?: string | undefined;
  readonly instance?: string | undefined;
  readonly workspace?: number | undefined;
  readonly branch?: string | undefined;
  /** The token itself; only workflows give it so. */
  readonly token?: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export type TargetResult =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly failure: Failure };

const TOKEN_VARIABLE = 'XANO_TOKEN';
const INSTANCE_VARIABLE = 'XANO_INSTANCE';
const WORKSPACE_VARIABLE = 'XANO_WORKSPACE';

/**
 * Puts together where to go and with which token.
 *
 * A token is sent where the address says, and the configuration is part of the repository, which a pull request can
 * change. So an address in it counts only below `xano.io`; any other has to come from outside of the repository.
 */
export function resolveTarget(
  request: TargetRequest,
  configuration: Configuration,
  environment: Environment,
): TargetResult {
  const targets = configuration.targets ?? {};
  const configured =
    request.target !== undefined && Object.hasOwn(targets, request.target)
      ? targets[request.target]
      : undefined;
  if (request.target !== undefined && configured === undefined)
    return fail(describeUnknown(request.target, Object.keys(targets)));

  // A variable is the same for all targets: the token of one must not go to the instance of another.
  const fromEnvironment = read(environment, INSTANCE_VARIABLE);
  const instance = request.instance ?? configured?.instance ?? fromEnvironment;
  if (instance === undefined) {
    return fail({
      message: 'No instance is given.',
      remedy: `Give --instance, set ${INSTANCE_VARIABLE}, or name a target of xano-ci.yml with --target.`,
    });
  }
  const isFromFile = request.instance === undefined && configured?.instance !== undefined;
  if (isFromFile && !isXanoAddress(instance) && !isSameOrigin(instance, fromEnvironment)) {
    return fail({
      message: `The configuration names an instance outside of xano.io, "${instance}", which counts only when the environment gives it too.`,
      remedy: `Set ${INSTANCE_VARIABLE} to the same address, so that nobody can send your token elsewhere by changing a file.`,
    });
  }
  const id = read(environment, WORKSPACE_VARIABLE);
  if (request.workspace === undefined && id !== undefined && !/^[1-9]\d*$/.test(id)) {
    return fail({
      message: `${WORKSPACE_VARIABLE} is "${id}", which is not the id of a workspace.`,
      remedy: 'Set it to the number of the workspace, or unset it.',
    });
  }
  const workspace = request.workspace ?? (id === undefined ? configured?.workspace : Number(id));
  if (workspace === undefined) {
    return fail({
      message: 'No workspace is given.',
      remedy: `Give --workspace with its id, or set ${WORKSPACE_VARIABLE}.`,
    });
  }
  const variable = configured?.token ?? TOKEN_VARIABLE;
  const token = request.token ?? environment[variable];
  if (token === undefined || token === '') {
    return fail({
      message: `The environment variable ${variable} holds no token.`,
      remedy:
        'Make a token in Xano (Settings, Metadata API) and set the variable; in a workflow, from a secret.',
    });
  }
  const branch = request.branch ?? configured?.branch ?? null;
  try {
    parseAccessToken(token);
    const { host } = parseInstanceAddress(instance);
    const name = request.target ?? `${host}, workspace ${workspace}`;
    return { ok: true, target: { name, instance, workspace, branch, token } };
  } catch (error) {
    if (error instanceof XanoError) return { ok: false, failure: error.toFailure() };
    throw error;
  }
}

function fail(what: Pick<Failure, 'message' | 'remedy'>): TargetResult {
  return { ok: false, failure: { step: 'choose the target', ...what } };
}

function describeUnknown(name: string, known: readonly string[]): Pick<Failure, 'message' | 'remedy'> {
  const [nearest] = findNearest(name, known);
  const list =
    known.length === 0 ? 'it has none' : `it has ${known.map((target) => `"${target}"`).join(', ')}`;
  return {
    message: `The configuration has no target "${name}"; ${list}.`,
    remedy: nearest === undefined ? 'Add it under "targets" in xano-ci.yml.' : `Did you mean "${nearest}"?`,
  };
}

/** A variable that is empty counts as not set: workflows set it so when what it is filled from is missing. */
function read(environment: Environment, variable: string): string | undefined {
  return environment[variable] || undefined;
}

function isSameOrigin(address: string, other: string | undefined): boolean {
  return other !== undefined && URL.canParse(other) && new URL(address).origin === new URL(other).origin;
}

/** Whether an address may stand in the configuration and count. */
export function isXanoAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && (hostname === 'xano.io' || hostname.endsWith('.xano.io'));
}
