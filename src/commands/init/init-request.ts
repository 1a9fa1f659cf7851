import type { XanoClient } from '../../xano/client.ts';
import type { Clock, FileSystem, Git } from '../ports.ts';
import type { Environment } from '../resolve-target.ts';

/** What the user said. What is not given is found, asked for, or left out. */
export interface InitRequest {
  /** Folder of the XanoScript files. */
  readonly path?: string | undefined;
  readonly instance?: string | undefined;
  /** Id of the workspace that the first files come from; production, unless that is another one. */
  readonly workspace?: number | undefined;
  readonly stagingWorkspace?: number | undefined;
  readonly productionWorkspace?: number | undefined;
  readonly defaultBranch?: string | undefined;
  readonly wantsSnapshot: boolean;
  readonly wantsBaseline: boolean;
  /** Whether files that say something else are replaced. */
  readonly force: boolean;
}

export interface Question {
  /** One line, without the mark at its end. */
  readonly text: string;
  /** What no answer means, in words; undefined where there has to be one. */
  readonly otherwise: string;
}

/** Asks a person. @returns what was typed, without blanks around it; empty for no answer */
export type Ask = (question: Question) => Promise<string>;

export type InitXano = Pick<XanoClient, 'listWorkspaces' | 'pullMultidoc' | 'getKnowledge'>;

export interface InitPorts {
  readonly files: FileSystem;
  readonly git: Git;
  readonly clock: Clock;
  readonly environment: Environment;
  readonly connect: (address: { readonly instance: string; readonly token: string }) => Promise<InitXano>;
  /** Undefined where nobody is there to answer. */
  readonly ask?: Ask | undefined;
}
