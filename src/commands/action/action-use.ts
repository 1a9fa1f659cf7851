import { createHash } from 'node:crypto';
import type { ActionInputs } from './action-inputs.ts';
import type { RunContext } from './run-context.ts';

/** One place in the workflows of a repository that uses the action, with what a matrix gives it. */
export interface ActionUse {
  /** Of hexadecimal digits; another one for whatever differs in path, configuration, target, workflow or job. */
  readonly id: string;
  /** What the inputs say of it, for people: folder and configuration, then workspaces and branch. */
  readonly about: readonly string[];
  /** Stands for the instance that is given; no address, which may be a secret. */
  readonly instance: readonly string[];
  /** Its place in the workflows, for people; nothing where it is one of those that the docs and `init` write. */
  readonly job: readonly string[];
  /** The same for the name of a check run: nothing only where it is the one job of pull requests. */
  readonly checkJob: readonly string[];
}

const CHECK = { workflow: 'Xano', job: 'check' };
/** By name of the workflow. */
const USUAL_JOBS: Readonly<Record<string, readonly string[]>> = {
  [CHECK.workflow]: [CHECK.job],
  'Xano deploy': ['staging', 'production'],
  'Xano release': ['production'],
};

/** Plain where nothing in it could be taken for something else. */
const PLAIN = /^[\w./-]+$/;
const YAML = /\.ya?ml$/;

export function resolveActionUse(
  { workflow, job }: Pick<RunContext, 'workflow' | 'job'>,
  inputs: Pick<ActionInputs, 'path' | 'config' | 'instance' | 'branch' | 'workspaces'>,
): ActionUse {
  const { path, config, instance, branch, workspaces } = inputs;
  const isUnknown = workflow === '' && job === '';
  const place = [`${workflow} / ${job}`];
  const all = [path, config, instance, branch, workspaces.staging, workspaces.production, workflow, job];
  return {
    id: hash(all.map((one) => one ?? null)),
    about: [
      ...(path === undefined ? [] : [PLAIN.test(path) && !YAML.test(path) ? path : quote('path', path)]),
      ...(config === undefined
        ? []
        : [PLAIN.test(config) && YAML.test(config) ? config : quote('config', config)]),
      ...(workspaces.staging === undefined ? [] : [`staging ${workspaces.staging}`]),
      ...(workspaces.production === undefined ? [] : [`production ${workspaces.production}`]),
      ...(branch === undefined ? [] : [quote('branch', branch)]),
    ],
    instance: instance === undefined ? [] : [`instance ${hash([instance]).slice(0, 6)}`],
    job: isUnknown || (USUAL_JOBS[workflow] ?? []).includes(job) ? [] : place,
    checkJob: isUnknown || (workflow === CHECK.workflow && job === CHECK.job) ? [] : place,
  };
}

/** Names the same target the same, whoever deploys to it; it tells nobody where that is. */
export function buildTargetId(
  instance: string | undefined,
  workspace: number,
  branch: string | null,
): string {
  return hash([instance ?? null, workspace, branch]);
}

function quote(what: string, text: string): string {
  return `${what} ${JSON.stringify(text)}`;
}

function hash(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);
}
