import { join } from 'node:path';
import type { Configuration } from '../../config/configuration.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { ActionPorts } from './ports.ts';
import type { RunContext } from './run-context.ts';

/** One run: what every mode knows. */
export interface ActionRun {
  readonly context: RunContext;
  readonly inputs: ActionInputs;
  readonly configuration: Configuration;
  /** The folder to which paths of the configuration are relative. */
  readonly folder: string;
  readonly ports: ActionPorts;
}

/** The folder with the XanoScript files. */
export function sourceFolder({ inputs, configuration, folder }: ActionRun): string {
  return inputs.path ?? join(folder, configuration.path ?? '.');
}
