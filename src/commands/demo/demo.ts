import type { Configuration } from '../../config/configuration.ts';
import { createFolderRecords } from '../../records/folder-records.ts';
import { renderDeployText } from '../../report/deploy/text.ts';
import { DRIFT_FORMATS } from '../../report/drift/formats.ts';
import { renderFailures } from '../../report/failures.ts';
import { renderPlanText } from '../../report/plan/text.ts';
import { renderText } from '../../report/text.ts';
import type { Failure } from '../../source/failure.ts';
import { RemedyError } from '../../source/remedy-error.ts';
import { chooseTargets } from '../deploy/choose-targets.ts';
import { runDeploy } from '../deploy/deploy.ts';
import { runDrift } from '../drift/run-drift.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { plan } from '../plan.ts';
import type { Clock, Connect, DeployStorage, FileSystem, Git } from '../ports.ts';
import { resolveTarget, type Target } from '../resolve-target.ts';
import { validate } from '../validate.ts';
import { editBehindGit } from './edit-behind-git.ts';
import { cutBlocks, cutLines } from './excerpt.ts';
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
  for (const play of CHAPTERS) {
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
    // Whatever xano-ci.yml the working folder has is none of the story's.
    ports: { ...ports, files: { ...ports.files, readText: async () => undefined } },
    shop: `${request.examples}/shop`,
    agent: `${request.examples}/shop-agent-pr`,
    configuration: { targets, deploy: { staging: 'staging', production: 'production' } },
    environment: { XANO_INSTANCE: url, XANO_TOKEN: token },
  };
}

/** How many findings and changes are enough to see what they are like. */
const SHOWN = 3;

async function checkShop({ shop, ports, color }: Stage): Promise<Chapter> {
  const { report, exitCode } = await validate({ paths: [shop] }, ports);
  const output = renderText(report, { color });
  return {
    title: 'The backend of a shop, in git',
    command: 'xano-ci validate shop',
    output,
    excerpt: cutBlocks(output, SHOWN, 'mistakes'),
    exitCode,
    expected: EXIT_CODES.done,
    moral: 'Every table, field, function, input, filter and statement that these files name exists.',
  };
}

async function checkAgent({ agent, ports, color }: Stage): Promise<Chapter> {
  const { report, exitCode } = await validate({ paths: [agent] }, ports);
  const output = renderText(report, { color });
  return {
    title: 'An AI agent adds wish lists and discounts in a pull request',
    command: 'xano-ci validate shop-agent-pr',
    output,
    excerpt: cutBlocks(output, SHOWN, 'mistakes'),
    exitCode,
    expected: EXIT_CODES.refused,
    moral: 'It named things that are not there. Each is shown on its line, with what was meant: no merge.',
  };
}

async function planAgent({ shop, agent, ports, configuration, environment, color }: Stage): Promise<Chapter> {
  const request = { from: shop, to: agent, folder: '.', configuration };
  const { report, exitCode } = await plan(request, { ...ports, environment });
  const output = renderPlanText(report, { color });
  return {
    title: 'What the pull request would change',
    command: 'xano-ci plan --from shop --to shop-agent-pr',
    output,
    excerpt: cutBlocks(output, SHOWN, 'changes'),
    exitCode,
    expected: EXIT_CODES.done,
    moral: 'Before anything is deployed, every change stands there with what it does and whom it reaches.',
  };
}

async function deployShop({ shop, ports, configuration, environment, color }: Stage): Promise<Chapter> {
  const chapter = {
    title: 'The shop goes live',
    command: 'xano-ci deploy shop',
    expected: EXIT_CODES.done,
    moral:
      'Staging had to prove, object by object, that everything landed; then production got the same, and proved it.',
  };
  const wishes = { stage: 'all', staging: {}, production: {} } as const;
  const chosen = await chooseTargets(wishes, configuration, { environment, connect: ports.connect });
  if (!chosen.ok) return { ...chapter, ...tellFailures(chosen.failures, color) };
  const { exitCode, ...report } = await runDeploy(
    {
      configuration,
      folder: '.',
      paths: [shop],
      targets: chosen.targets,
      commit: 'demo',
      resume: false,
      overwriteEdits: false,
    },
    { ...ports, records: createFolderRecords(ports.storage.store) },
  );
  const output = renderDeployText(report, { color });
  return { ...chapter, output, excerpt: cutLines(output), exitCode };
}

async function findEdit({ shop, ports, configuration, environment, color }: Stage): Promise<Chapter> {
  const chapter = {
    title: 'Months later: somebody edits production by hand, and git does not know',
    command: 'xano-ci drift shop',
    expected: EXIT_CODES.refused,
    moral: 'The edit is found and named, and told apart from what git has not deployed yet.',
  };
  const targets = Object.keys(configuration.targets ?? {}).flatMap((name): readonly Target[] => {
    const resolved = resolveTarget({ target: name }, configuration, environment);
    return resolved.ok ? [resolved.target] : [];
  });
  const production = targets.find(({ name }) => name === 'production');
  try {
    if (production !== undefined) await editBehindGit(production, await ports.connect(production));
  } catch (error) {
    if (!(error instanceof RemedyError)) throw error;
    const { message, remedy } = error;
    return { ...chapter, ...tellFailures([{ step: 'edit production', message, remedy }], color) };
  }
  const { report, exitCode } = await runDrift(
    { configuration, folder: '.', paths: [shop], targets },
    { ...ports, records: createFolderRecords(ports.storage.store) },
  );
  const output = DRIFT_FORMATS.text(report, { color });
  return { ...chapter, output, excerpt: cutLines(output), exitCode };
}

function tellFailures(
  failures: readonly Failure[],
  color: boolean,
): Pick<Chapter, 'output' | 'excerpt' | 'exitCode'> {
  const output = renderFailures(failures, { color });
  return { output, excerpt: output, exitCode: EXIT_CODES.unknown };
}

const CHAPTERS = [checkShop, checkAgent, planAgent, deployShop, findEdit];
export const CHAPTER_COUNT = CHAPTERS.length;
