import type { Failure } from '../../source/failure.ts';
import type { Role } from '../action/fold-inputs.ts';

export interface NamedWorkspace {
  readonly id: number;
  readonly name: string;
}

export interface WorkspaceWishes {
  readonly staging?: number | undefined;
  readonly production?: number | undefined;
  /** Production, where nothing else is. */
  readonly any?: number | undefined;
}

export type Workspaces = Readonly<Partial<Record<Role, NamedWorkspace>>>;

export type ChosenWorkspaces =
  | { readonly status: 'chosen'; readonly workspaces: Workspaces }
  /** Their names do not tell which is production. */
  | { readonly status: 'unclear' }
  | { readonly status: 'failed'; readonly failure: Failure };

const NAMES: Readonly<Record<Role, RegExp>> = {
  staging: /(^|[^a-z])(staging|stage|stg|test|dev|development|qa|preview|sandbox)([^a-z]|$)/i,
  production: /(^|[^a-z])(production|prod|prd|live)([^a-z]|$)/i,
};

/** Finds production and staging among the workspaces of an instance: by what was said, then by their names. */
export function chooseWorkspaces(all: readonly NamedWorkspace[], wishes: WorkspaceWishes): ChosenWorkspaces {
  for (const [flag, id] of Object.entries(wishes)) {
    if (id !== undefined && !all.some((workspace) => workspace.id === id))
      return { status: 'failed', failure: describeMissing(FLAGS[flag] ?? '--workspace', id, all) };
  }
  const resolve = (id: number | undefined) => all.find((workspace) => workspace.id === id);
  const resolveByName = (role: Role, taken: NamedWorkspace | undefined) => {
    const found = all.filter(({ id, name }) => id !== taken?.id && NAMES[role].test(name));
    return found.length === 1 ? found[0] : undefined;
  };
  const said = resolve(wishes.production);
  const staging = resolve(wishes.staging) ?? resolveByName('staging', said ?? resolve(wishes.any));
  const rest = all.filter(({ id }) => id !== staging?.id);
  const production =
    said ??
    resolve(wishes.any === staging?.id ? undefined : wishes.any) ??
    resolveByName('production', staging) ??
    (rest.length === 1 ? rest[0] : undefined);
  if (production === undefined) return { status: 'unclear' };
  return { status: 'chosen', workspaces: { ...(staging === undefined ? {} : { staging }), production } };
}

const FLAGS: Readonly<Record<string, string>> = {
  staging: '--staging-workspace',
  production: '--production-workspace',
};

function describeMissing(flag: string, id: number, all: readonly NamedWorkspace[]): Failure {
  return {
    step: `find workspace ${id}`,
    message: `The instance has no workspace ${id} that this token may see; it has ${renderWorkspaces(all)}.`,
    remedy: `Correct ${flag}, or use a token that may see it.`,
  };
}

/** What to do where nobody can be asked. */
export function describeUnclear(all: readonly NamedWorkspace[]): Failure {
  return {
    step: 'find the production workspace',
    message:
      all.length === 0
        ? 'The token may see no workspace of the instance.'
        : `The names of the workspaces do not tell which is production: ${renderWorkspaces(all)}.`,
    remedy:
      all.length === 0
        ? 'Use a token that may see the workspace.'
        : 'Give --production-workspace with its id, and --staging-workspace where there is one.',
  };
}

export function renderWorkspaces(all: readonly NamedWorkspace[]): string {
  return all.length === 0 ? 'none' : all.map(({ id, name }) => `${id} "${name}"`).join(', ');
}
