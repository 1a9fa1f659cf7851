import type { Command } from 'commander';
import type { ExitCode } from '../commands/exit-code.ts';
import type { Ask } from '../commands/init/init-request.ts';
import type { Clock, Connect, DeployStorage, FileSystem, Git } from '../commands/ports.ts';
import type { Environment } from '../commands/resolve-target.ts';

/** What the process gives to a command. */
export interface World {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly git: Git;
  readonly environment: Environment;
  readonly connect: Connect;
  readonly openStorage: (folder: string) => Promise<DeployStorage>;
  /** A new unique id. */
  readonly createId: () => string;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  readonly readStdin: () => Promise<string>;
  /** Asks whoever is at the terminal; undefined where nobody is. */
  readonly ask: Ask | undefined;
  readonly findExamples: () => string;
  readonly createTemporaryFolder: () => string;
  /** Resolves when the process is asked to end. */
  readonly waitForEnd: () => Promise<void>;
  /** The result; nothing else goes there. */
  readonly stdout: Output;
  /** Progress and messages. */
  readonly stderr: Output;
}

export interface Output {
  write(text: string): void;
  /** Whether a person looks at it and sees colours. */
  readonly color: boolean;
}

/** One command of the command line: adds its arguments, options and action to `program`. */
export interface CliCommand {
  readonly configure: (command: Command, world: World, finish: (exitCode: ExitCode) => void) => void;
}
