import { InvalidArgumentError } from 'commander';
import { EXIT_CODES } from '../commands/exit-code.ts';
import { renderFailures } from '../report/failures.ts';
import type { Simulator } from '../simulator/start-simulator.ts';
import type { CliCommand, World } from './command.ts';

/** What there is when nobody asks for more: enough to push to one and bring it to the other. */
const EMPTY_WORKSPACES = [{ name: 'staging' }, { name: 'production' }];

interface Seed {
  readonly name: string;
  readonly folder: string;
}

interface Options {
  readonly port: number;
  readonly state?: string;
  readonly token?: string;
  readonly seed?: readonly Seed[];
  readonly fault?: readonly string[];
}

export const simulateCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .option('--port <number>', 'where to listen; 0 takes a free one', parsePort, 0)
      .option('--state <file>', 'keep its state here; without it, in memory')
      .option('--token <text>', 'the token that it accepts; without it, the one that is printed')
      .option(
        '--seed <workspace=folder>',
        'a workspace and the files it begins with; may be given several times',
        collectSeed,
      )
      .option(
        '--fault <spec>',
        'something that goes wrong, such as push:status=503; may be given several times',
        collectText,
      )
      .action(async (options: Options) => {
        const simulator = await start(options, world);
        if (simulator === undefined) return finish(EXIT_CODES.unknown);
        const { url, token, workspaces } = simulator;
        // One line, so that whoever started it can read it and go on.
        world.stdout.write(`${JSON.stringify({ url, token, workspaces })}\n`);
        await world.waitForEnd();
        await simulator.close();
        finish(EXIT_CODES.done);
      });
  },
};

async function start(
  { port, state, token, seed, fault }: Options,
  world: World,
): Promise<Simulator | undefined> {
  const workspaces = [];
  for (const { name, folder } of seed ?? []) {
    const { files, failures } = await world.files.readSources({
      paths: [folder],
      ignores: [],
      ignoresFrom: folder,
    });
    // A folder that holds nothing is a workspace that holds nothing.
    if (failures.length > 0) {
      world.stderr.write(renderFailures(failures, world.stderr));
      return undefined;
    }
    workspaces.push({ name, files });
  }
  try {
    const { startSimulator } = await import('../simulator/start-simulator.ts');
    return await startSimulator({
      port,
      workspaces: seed === undefined ? EMPTY_WORKSPACES : workspaces,
      faults: fault ?? [],
      ...(state === undefined ? {} : { stateFile: state }),
      ...(token === undefined ? {} : { token }),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    world.stderr.write(
      renderFailures(
        [{ step: 'start the simulator', message, remedy: 'Correct the option, or choose another port.' }],
        world.stderr,
      ),
    );
    return undefined;
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}

function collectSeed(text: string, previous: readonly Seed[] | undefined): readonly Seed[] {
  const equals = text.indexOf('=');
  if (equals <= 0 || equals === text.length - 1)
    throw new InvalidArgumentError('Write it as WORKSPACE=FOLDER.');
  return [...(previous ?? []), { name: text.slice(0, equals), folder: text.slice(equals + 1) }];
}

function collectText(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), text];
}
