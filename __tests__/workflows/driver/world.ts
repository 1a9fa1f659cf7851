import { readFileSync } from 'node:fs';
import { LEVELS, type Level, SCOPES, type Scope } from '../../github/local-github/route.ts';
import { type LocalGithub, startLocalGithub } from '../../github/local-github/start-local-github.ts';
import { repository } from '../../support/build-entries.ts';

/** What is published; that of `dist/`, unless `XANO_CI_DIST` names another folder. */
export const DIST = process.env['XANO_CI_DIST'] ?? `${repository}/dist`;

export const RUN_ID = '4711';

type Values = Readonly<Record<string, string>>;

/** What the settings of a repository hold. */
export interface Settings {
  readonly variables?: Values;
  readonly secrets?: Values;
  /** By name. A job that names one that is not there gets it, empty, as GitHub makes it. */
  readonly environments?: Readonly<
    Record<string, { readonly secrets?: Values; readonly approved?: boolean }>
  >;
}

/** A repository on GitHub, as far as workflows see it. */
export interface World {
  /** The folder of the git repository that is checked out. */
  readonly repository: string;
  readonly settings: Settings;
  readonly github: LocalGithub;
  /** Gives the token what a job is allowed, and nothing else. */
  readonly allow: (permissions: Readonly<Record<string, unknown>>) => void;
  /** The action. */
  readonly action: { readonly definition: string; readonly script: string };
}

export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `refs/heads/main`, `refs/pull/1/merge` */
  readonly ref: string;
}

export async function createWorld(folder: string, settings: Settings): Promise<World> {
  const rights: Partial<Record<Scope, Level>> = {};
  return {
    repository: folder,
    settings,
    github: await startLocalGithub({ rights }),
    allow: (permissions) => {
      for (const scope of SCOPES)
        rights[scope] = LEVELS.find((level) => level === permissions[scope]) ?? 'none';
    },
    action: {
      definition: readFileSync(`${repository}/action.yml`, 'utf8'),
      script: `${DIST}/index.js`,
    },
  };
}
