import type { Configuration } from '../../config/configuration.ts';
import type { Failure } from '../../source/failure.ts';
import { XanoError } from '../../xano/errors.ts';
import { parseInstanceAddress } from '../../xano/instance-address.ts';
import { ROLES } from '../action/fold-inputs.ts';
import { forNamedTarget } from '../named-target.ts';
import { type Environment, resolveTarget, type Target, type TargetRequest } from '../resolve-target.ts';
import {
  chooseWorkspaces,
  describeUnclear,
  type NamedWorkspace,
  renderWorkspaces,
  type Workspaces,
  type WorkspaceWishes,
} from './choose-workspaces.ts';
import type { Ask, InitPorts, InitRequest, InitXano } from './init-request.ts';

/** Where the workspaces are, and how to read one. */
export interface Connection {
  readonly instance: string | undefined;
  readonly workspaces: Workspaces;
  /** What the first files and the snapshot are read from; undefined without a token, or with no workspace known. */
  readonly source: { readonly target: Target; readonly xano: InitXano } | undefined;
}

export type FoundConnection =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly failure: Failure };

/** By what the user said, the configuration, the environment, the instance itself, and whoever can be asked; in this order. */
export async function findConnection(
  request: InitRequest,
  configuration: Configuration,
  ports: InitPorts,
): Promise<FoundConnection> {
  const { environment, ask } = ports;
  const workspace = request.workspace ?? readId(environment);
  const wishes = {
    staging: request.stagingWorkspace,
    production: request.productionWorkspace,
    any: workspace,
  };
  const configured = readConfigured(configuration);
  const isAsked = Object.keys(configured).length === 0;
  try {
    const instance =
      request.instance ?? (environment['XANO_INSTANCE'] || (isAsked ? await askInstance(ask) : undefined));
    if (instance !== undefined) parseInstanceAddress(instance);
    const token = environment['XANO_TOKEN'] ?? '';
    const isOpen = instance !== undefined && token !== '';
    const chosen = !isAsked
      ? { ok: true as const, workspaces: withWishes(configured, wishes) }
      : isOpen
        ? await chooseListed(await (await ports.connect({ instance, token })).listWorkspaces(), wishes, ask)
        : { ok: true as const, workspaces: await askIds(wishes, instance, ask) };
    if (!chosen.ok) return chosen;
    const { workspaces } = chosen;
    const source = await openSource(request, configuration, instance, workspaces, workspace, ports);
    if (source !== undefined && 'step' in source) return { ok: false, failure: source };
    return { ok: true, connection: { instance, workspaces, source } };
  } catch (error) {
    if (error instanceof XanoError) return { ok: false, failure: error.toFailure() };
    throw error;
  }
}

type Chosen =
  | { readonly ok: true; readonly workspaces: Workspaces }
  | { readonly ok: false; readonly failure: Failure };

/** What the configuration names, by the part it plays; the name of a workspace is its own business. */
function readConfigured({ targets = {}, deploy = {} }: Configuration): Workspaces {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const target = deploy[role] === undefined ? undefined : targets[deploy[role]];
      return target === undefined ? [] : [[role, { id: target.workspace, name: '' }]];
    }),
  );
}

function withWishes(configured: Workspaces, wishes: WorkspaceWishes): Workspaces {
  return {
    ...configured,
    ...Object.fromEntries(
      ROLES.flatMap((role) => (wishes[role] === undefined ? [] : [[role, { id: wishes[role], name: '' }]])),
    ),
  };
}

async function askInstance(ask: Ask | undefined): Promise<string | undefined> {
  const question = {
    text: 'Address of your Xano instance, such as https://x8ki-letl-twmt.n7.xano.io',
    otherwise: 'go on without it',
  };
  return (await ask?.(question)) || undefined;
}

async function chooseListed(
  all: readonly NamedWorkspace[],
  wishes: WorkspaceWishes,
  ask: Ask | undefined,
): Promise<Chosen> {
  const choice = chooseWorkspaces(all, wishes);
  switch (choice.status) {
    case 'chosen':
      return { ok: true, workspaces: choice.workspaces };
    case 'failed':
      return { ok: false, failure: choice.failure };
    case 'unclear': {
      if (ask === undefined || all.length === 0) return { ok: false, failure: describeUnclear(all) };
      const list = renderWorkspaces(all);
      const production = toId(
        await ask({ text: `Id of the production workspace (${list})`, otherwise: 'none' }),
      );
      const staging = toId(await ask({ text: 'Id of the staging workspace', otherwise: 'none' }));
      const again = chooseWorkspaces(all, {
        staging: staging ?? wishes.staging,
        production: production ?? wishes.production,
      });
      if (again.status === 'chosen') return { ok: true, workspaces: again.workspaces };
      return { ok: false, failure: again.status === 'failed' ? again.failure : describeUnclear(all) };
    }
    default:
      return choice satisfies never;
  }
}

/** Without a token nobody can look: the ids are taken as they are said. */
async function askIds(
  wishes: WorkspaceWishes,
  instance: string | undefined,
  ask: Ask | undefined,
): Promise<Workspaces> {
  const isAsked = ask !== undefined && instance !== undefined;
  const askId = async (role: string): Promise<number | undefined> =>
    isAsked ? toId(await ask({ text: `Id of the ${role} workspace`, otherwise: 'later' })) : undefined;
  const production = wishes.production ?? wishes.any ?? (await askId('production'));
  const staging = wishes.staging ?? (await askId('staging'));
  return withWishes({}, { production, staging });
}

function toId(answer: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(answer) ? Number(answer) : undefined;
}

function readId(environment: Environment): number | undefined {
  return toId(environment['XANO_WORKSPACE'] ?? '');
}

/** The workspace that was named, else production, else staging. */
async function openSource(
  request: InitRequest,
  configuration: Configuration,
  instance: string | undefined,
  { production, staging }: Workspaces,
  workspace: number | undefined,
  { environment, connect }: InitPorts,
): Promise<Connection['source'] | Failure> {
  const chosen = workspace ?? production?.id ?? staging?.id;
  if (chosen === undefined) return undefined;
  const name = ROLES.map((role) => configuration.deploy?.[role]).find(
    (target) => target !== undefined && configuration.targets?.[target]?.workspace === chosen,
  );
  // A configured target may be on an instance of its own, with a token of its own.
  const wish: TargetRequest =
    name === undefined || request.instance !== undefined
      ? { instance, workspace: chosen }
      : { target: name, workspace: chosen };
  const resolved = resolveTarget(
    wish,
    configuration,
    name === undefined ? environment : forNamedTarget(environment),
  );
  if (!resolved.ok) {
    // Without a token or an instance the rest can be done all the same; whoever says where, means it.
    const isWanted = request.workspace !== undefined && instance !== undefined && environment['XANO_TOKEN'];
    return isWanted ? resolved.failure : undefined;
  }
  return { target: resolved.target, xano: await connect(resolved.target) };
}
