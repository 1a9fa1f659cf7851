import { join } from 'node:path';
import type { Configuration } from '../../config/configuration.ts';
import type { RuleReader } from '../ports.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { Base } from './find-base.ts';
import type { ActionPorts } from './ports.ts';
import type { RunContext } from './run-context.ts';
import type { Show } from './show.ts';

/** One run: what every mode knows. */
export interface ActionRun {
  readonly context: RunContext;
  readonly inputs: ActionInputs;
  readonly configuration: Configuration;
  /** The folder to which paths of the configuration are relative. */
  readonly folder: string;
  readonly base: Base;
  /** What is looked at, where that is not what is checked out. */
  readonly commit?: string;
  /** What the run is judged by: the working tree, or in a pull request the base commit. */
  readonly rules: RuleReader;
  readonly ports: ActionPorts;
  readonly show: Pick<Show, 'progress' | 'isSuggesting'>;
}

/** The folder with the XanoScript files. */
export function sourceFolder({
  inputs,
  configuration,
  folder,
}: Pick<ActionRun, 'inputs' | 'configuration' | 'folder'>): string {
  return inputs.path ?? join(folder, configuration.path ?? '.');
}
