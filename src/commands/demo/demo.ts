import type { Configuration } from '../../config/configuration.ts';
import { createFolderRecords } from '../../records/folder-records.ts';
import { renderDeployText } from '../../report/deploy/text.ts';
import { renderDriftText } from '../../report/drift/text.ts';
import { renderFailures } from '../../report/failures.ts';
import { renderPlanText } from '../../report/plan/text.ts';
import { renderText } from '../../report/text.ts';
import { chooseTargets } from '../deploy/choose-targets.ts';
import { runDeploy } from '../deploy/deploy.ts';
import { runDrift } from '../drift/run-drift.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { plan } from '../plan.ts';
import type { Clock, Connect, DeployStorage, FileSystem, Git } from '../ports.ts';
import { resolveTarget, type Target } from '../resolve-target.ts';
import { validate } from '../validate.ts';
import { editBehindGit } from './edit-behind-git.ts';
import { type Chapter, wentAsExpected } from './story.ts';

/** An embedded Xano with an empty staging and an empty production workspace. */
export interface DemoXano {
  readonly url: string;
  readonly token: string;
  readonly workspaces: readonly { readonly id: number; readonly name: string }[];
}

export interface DemoPorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly git: Git;
  readonly connect: Connect;
  readonly storage: DeployStorage;
  readonly createId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  readonly xano: DemoXano;
  /** Told of each chapter when it is over. */
  readonly tell: (chapter: Chapter) => void;
}

export interface DemoRequest {
  /** The folder with `shop` and `shop-agent-pr`. */
  readonly examples: string;
  readonly color: boolean;
}

/**
 * The whole story, with the real commands: the shop is fine → an agent's pull request is not, and what it would change →
 * the shop goes to staging and to production → somebody edits production by hand → the drift shows.
 * Stops at the first chapter that does not end as it should.
 */
export async function demo(request: DemoRequest, ports: DemoPorts): Promise<readonly Chapter[]> {
  const stage = buildStage(request, ports);
  const chapters: Chapter[] = [];
  for (const play of [checkShop, checkAgent, planAgent, deployShop, findEdit]) {
    const chapter = await play(stage);
    chapters.push(chapter);
    ports.tell(chapter);
    if (!wentAsExpected(chapter)) break;
  }
  return chapters;
}

interface Stage extends DemoRequest {
  readonly ports: DemoPorts;
  readonly shop: string;
  readonly agent: string;
  readonly configuration: Configuration;
  readonly environment: Readonly<Record<string, string>>;
}

function buildStage(request: DemoRequest, ports: DemoPorts): Stage {
  const { url, token, workspaces } = ports.xano;
  const targets = Object.fromEntries(workspaces.map(({ id, name }) => [name, { workspace: id, name }]));
  return {
    ...request,
    ports,
    shop: `${request.examples}/shop`,
    agent: `${request.examples}/shop-agent-pr`,
    configuration: { targets, deploy: { staging: 'staging', production: 'production' } },
    environment: { XANO_INSTANCE: url, XANO_TOKEN: token },
  };
}

async function checkShop({ shop, ports, color }: Stage): Promise<Chapter> {
  const { report, exitCode } = await validate({ paths: [shop] }, ports);
  return {
    title: 'A shop in git: xano-ci validate',
    output: renderText(report, { color }),
    exitCode,
    expected: EXIT_CODES.done,
    moral: 'Every table, field, function, input, filter and statement that is named exists.',
  };
}

async function checkAgent({ agent, ports, color }: Stage): Promise<Chapter> {
  const { report, exitCode } = await validate({ paths: [agent] }, ports);
  return {
    title: 'An agent opens a pull request: xano-ci validate',
    output: renderText(report, { color }),
    exitCode,
    expected: EXIT_CODES.refused,
    moral: 'Each mistake is shown on its line, with the name that was meant. The pull request is red.',
  };
}

async function planAgent({ shop, agent, ports, configuration, environment, color }: Stage): Promise<Chapter> {
  const request = { from: shop, to: agent, folder: '.', configuration };
  const { report, exitCode } = await plan(request, { ...ports, environment });
  return {
    title: 'What it would change: xano-ci plan',
    output: renderPlanText(report, { color }),
    exitCode,
    expected: EXIT_CODES.done,
    moral: 'Before a deploy, every change is named with whom it reaches.',
  };
}

async function deployShop({ shop, ports, configuration, environment, color }: Stage): Promise<Chapter> {
  const title = 'Merged: xano-ci deploy';
  const moral =
    'Staging had to prove, object by object, that everything landed, before production got the same.';
  const expected = EXIT_CODES.done;
  const wishes = { stage: 'all', staging: {}, production: {} } as const;
  const chosen = await chooseTargets(wishes, configuration, { environment, connect: ports.connect });
  if (!chosen.ok) {
    return {
      title,
      output: renderFailures(chosen.failures, { color }),
      exitCode: EXIT_CODES.unknown,
      expected,
      moral,
    };
  }
  const { result, failures, exitCode } = await runDeploy(
    {
      configuration,
      folder: '.',
      paths: [shop],
      targets: chosen.targets,
      commit: 'the commit of the merge',
      resume: false,
      overwriteEdits: false,
    },
    { ...ports, records: createFolderRecords(ports.storage.store) },
  );
  const told = result === undefined ? '' : renderDeployText(result, { color });
  return { title, output: `${renderFailures(failures, { color })}${told}`, exitCode, expected, moral };
}

async function findEdit({ shop, ports, configuration, environment, color }: Stage): Promise<Chapter> {
  const targets = Object.keys(configuration.targets ?? {}).flatMap((name): readonly Target[] => {
    const resolved = resolveTarget({ target: name }, configuration, environment);
    return resolved.ok ? [resolved.target] : [];
  });
  const production = targets.find(({ name }) => name === 'production');
  if (production !== undefined) await editBehindGit(production, await ports.connect(production));
  const { results, exitCode } = await runDrift(
    { configuration, folder: '.', paths: [shop], targets },
    { ...ports, records: createFolderRecords(ports.storage.store) },
  );
  return {
    title: 'Somebody edits production by hand: xano-ci drift',
    output: results.map(({ report }) => renderDriftText(report, { color })).join('\n'),
    exitCode,
    expected: EXIT_CODES.refused,
    moral: 'The edit is found, named, and told apart from what git has not deployed yet.',
  };
}
