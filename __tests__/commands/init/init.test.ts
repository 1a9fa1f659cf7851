import { describe, expect, test } from '@jest/globals';
import { checkSetup } from '../../../src/commands/init/check-setup.ts';
import { initialize } from '../../../src/commands/init/init.ts';
import type { InitPorts, InitRequest, InitXano } from '../../../src/commands/init/init-request.ts';
import { XanoError } from '../../../src/xano/errors.ts';
import { greet, list, main, note } from '../../simulator/documents.ts';
import { clock, createMemoryFiles } from '../memory-files.ts';
import { noGit } from '../no-git.ts';

const INSTANCE = 'https://x8ki-letl-twmt.n7.xano.io';
const TOKEN = { XANO_TOKEN: 'xano-init-token-0123456789' };
const DOCUMENTS = [main, list, greet, note].join('\n---\n');
const WORKSPACES = [
  { id: 7, name: 'shop-staging' },
  { id: 8, name: 'shop' },
];
const xano: InitXano = {
  listWorkspaces: async () => WORKSPACES,
  pullMultidoc: async () => DOCUMENTS,
  getKnowledge: async () => [],
};
const WORKFLOWS = [
  '.github/workflows/xano-deploy.yml',
  '.github/workflows/xano-drift.yml',
  '.github/workflows/xano-pull-request.yml',
];
const request: InitRequest = { wantsSnapshot: true, wantsBaseline: true, force: false };
const noXano = (): never => {
  throw new Error('Nobody is to be asked.');
};

/** One run in a folder of texts, which it may change. */
function run(files: Record<string, string>, wish: Partial<InitRequest> = {}, ports: Partial<InitPorts> = {}) {
  return initialize(
    { ...request, ...wish },
    {
      files: { ...createMemoryFiles(files), hasFiles: async (folder) => hasFiles(files, folder) },
      git: noGit,
      clock,
      environment: {},
      connect: noXano,
      ...ports,
    },
  );
}

const hasFiles = (files: Record<string, string>, folder: string) =>
  Object.keys(files).some((path) => folder === '.' || path.startsWith(`${folder}/`));
const connected = { environment: { ...TOKEN, XANO_INSTANCE: INSTANCE }, connect: async () => xano };
const BACKEND = { 'backend/function/greet.xs': greet, 'backend/table/note.xs': note };

describe('without a token', () => {
  test('the files that are there are set up', async () => {
    const files: Record<string, string> = { ...BACKEND };
    const result = await run(files);
    expect([result.exitCode, result.failures, result.path]).toEqual([0, [], 'backend']);
    expect(
      Object.keys(files)
        .filter((path) => !(path in BACKEND))
        .sort(),
    ).toEqual([...WORKFLOWS, 'xano-ci.yml']);
    expect(files['xano-ci.yml']).toMatch(/^path: backend$/m);
    expect(result.settings.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'secret XANO_TOKEN',
      'secret XANO_TOKEN',
      'setting Required reviewers',
      'secret XANO_DRIFT_TOKEN',
      'variable XANO_INSTANCE',
      'variable XANO_STAGING_WORKSPACE',
      'variable XANO_PRODUCTION_WORKSPACE',
    ]);
    expect(files['.github/workflows/xano-drift.yml']).toContain("vars.XANO_PRODUCTION_WORKSPACE != ''");
  });

  test('workspaces that are named go into the configuration; nobody is asked about them', async () => {
    const files: Record<string, string> = { ...BACKEND };
    const wish = { instance: INSTANCE, productionWorkspace: 8, defaultBranch: 'trunk' };
    const result = await run(files, wish);
    expect(result.exitCode).toBe(0);
    expect(files['xano-ci.yml']).toContain(`  production:\n    instance: ${INSTANCE}\n    workspace: 8\n`);
    const deploy = files['.github/workflows/xano-deploy.yml'];
    expect(deploy).toContain('branches: [trunk]');
    expect([deploy?.includes('  staging:\n'), deploy?.includes('instance:')]).toEqual([false, false]);
    expect(result.settings.map(({ name, where }) => `${name} in ${where}`)).toEqual([
      'XANO_TOKEN in Settings, Environments, production',
      'Required reviewers in Settings, Environments, production',
      'XANO_DRIFT_TOKEN in Settings, Secrets and variables, Actions',
    ]);
  });

  test('and without files there is nothing to set up: that is said, and nothing is written', async () => {
    const files: Record<string, string> = {};
    const result = await run(files);
    expect([result.exitCode, files]).toEqual([2, {}]);
    expect(result.failures[0]?.remedy).toMatch(/--path.*XANO_TOKEN.*--instance/);
  });
});

describe('with a token', () => {
  test('an empty folder gets files, snapshot, configuration and workflows', async () => {
    const files: Record<string, string> = {};
    const result = await run(files, {}, connected);
    expect([result.exitCode, result.failures]).toEqual([0, []]);
    expect(Object.keys(files).sort()).toEqual([
      ...WORKFLOWS,
      'backend/api/main/main.xs',
      'backend/api/main/notes_GET.xs',
      'backend/function/greet.xs',
      'backend/table/note.xs',
      'xano-ci.yml',
      'xano-snapshot.json',
    ]);
    expect(files['xano-ci.yml']).toMatch(/ {2}staging:\n.*\n {4}workspace: 7\n {4}name: shop-staging\n/);
    expect(files['xano-ci.yml']).toMatch(/ {2}production:\n.*\n {4}workspace: 8\n {4}name: shop\n/);
    expect(JSON.stringify([files, result])).not.toContain(TOKEN.XANO_TOKEN);
  });

  test('a second run changes nothing, and asks Xano for nothing', async () => {
    const files: Record<string, string> = {};
    await run(files, {}, connected);
    const before = { ...files };
    for (const environment of [connected.environment, {}]) {
      const again = await run(
        files,
        {},
        { environment, connect: async () => ({ ...xano, pullMultidoc: noXano }) },
      );
      expect([again.exitCode, files]).toEqual([0, before]);
      expect(again.files.map(({ status }) => status)).toEqual(again.files.map(() => 'unchanged'));
    }
  });

  test('an instance elsewhere than at Xano is for a variable of the repository', async () => {
    const files: Record<string, string> = {};
    const environment = { ...TOKEN, XANO_INSTANCE: 'http://127.0.0.1:4711' };
    const result = await run(files, {}, { ...connected, environment });
    expect(files['xano-ci.yml']).not.toContain('127.0.0.1');
    expect(files['.github/workflows/xano-deploy.yml']).toContain('instance: ${{ vars.XANO_INSTANCE }}');
    expect(result.settings.map(({ name }) => name)).toContain('XANO_INSTANCE');
  });

  test('workspaces whose names tell nothing are listed, and nothing is written', async () => {
    const files: Record<string, string> = {};
    const all = [
      { id: 1, name: 'one' },
      { id: 2, name: 'two' },
    ];
    const connect = async () => ({ ...xano, listWorkspaces: async () => all });
    const result = await run(files, {}, { ...connected, connect });
    expect([result.exitCode, files]).toEqual([2, {}]);
    expect(result.failures).toEqual([
      {
        step: 'find the production workspace',
        message: 'The names of the workspaces do not tell which is production: 1 "one", 2 "two".',
        remedy: 'Give --production-workspace with its id, and --staging-workspace where there is one.',
      },
    ]);
    const told = await run(files, { productionWorkspace: 2 }, { ...connected, connect });
    expect([told.exitCode, files['xano-ci.yml']?.includes('name: two')]).toEqual([0, true]);
  });

  test('a Xano that cannot be reached is told of, and nothing is written', async () => {
    const files: Record<string, string> = {};
    const fail = async (): Promise<never> => {
      throw new XanoError({
        kind: 'unreachable',
        reason: 'unreachable',
        message: 'Could not reach it.',
        remedy: 'Try again.',
        step: 'list the workspaces',
        host: 'x8ki-letl-twmt.n7.xano.io',
      });
    };
    const result = await run(
      files,
      {},
      { ...connected, connect: async () => ({ ...xano, listWorkspaces: fail }) },
    );
    expect([result.exitCode, files, result.failures.length]).toEqual([2, {}, 1]);
  });
});

describe('what is found at first', () => {
  const wrong = greet.replace('$input.name', '$input.nmae');

  test('is in the baseline, and does not count', async () => {
    const files: Record<string, string> = { 'backend/function/greet.xs': wrong };
    const result = await run(files);
    expect(result.exitCode).toBe(0);
    expect(JSON.parse(files['xano-ci-baseline.json'] ?? '')).toMatchObject({
      findings: [expect.objectContaining({ check: 'unknown-input' })],
    });
    expect(files['xano-ci.yml']).toContain('baseline: xano-ci-baseline.json');
    expect(result.next.join('\n')).not.toContain('Correct 1 error');
    const before = { ...files };
    expect([(await run(files)).exitCode, files]).toEqual([0, before]);
  });

  test('later is new, and no baseline is made of it', async () => {
    const files: Record<string, string> = { 'backend/function/greet.xs': greet };
    await run(files);
    files['backend/function/greet.xs'] = wrong;
    const result = await run(files);
    expect([result.exitCode, files['xano-ci-baseline.json']]).toEqual([0, undefined]);
    expect(result.next).toContainEqual(expect.stringMatching(/^Correct 1 error: /));
  });

  test('counts where no baseline is wanted, and that is said', async () => {
    const files: Record<string, string> = { 'backend/function/greet.xs': wrong };
    const result = await run(files, { wantsBaseline: false });
    expect([result.exitCode, Object.keys(files).includes('xano-ci-baseline.json')]).toEqual([0, false]);
    expect(result.next).toContainEqual(expect.stringMatching(/^Correct 1 error: /));
  });

  test('what cannot be read at all stays an error', async () => {
    const files: Record<string, string> = { 'backend/function/greet.xs': 'function greet {\n  stack {\n' };
    const result = await run(files);
    expect(result.next).toContainEqual(expect.stringMatching(/^Correct \d error/));
  });
});

describe('files that say something else', () => {
  const mine = {
    ...BACKEND,
    '.github/workflows/xano-deploy.yml': 'name: mine\n',
    'xano-ci.yml': 'fail-on: warning\n',
  };

  test('stay, and what differs is shown', async () => {
    const files: Record<string, string> = { ...mine };
    const result = await run(files);
    expect(result.exitCode).toBe(1);
    expect(files).toMatchObject(mine);
    const kept = result.files.filter(({ status }) => status === 'kept');
    expect(kept.map(({ path }) => path).sort()).toEqual(['.github/workflows/xano-deploy.yml', 'xano-ci.yml']);
    expect(kept.find(({ path }) => path === 'xano-ci.yml')?.diff).toBe(
      '--- a/xano-ci.yml\n+++ b/xano-ci.yml\n@@ -1,1 +1,2 @@\n fail-on: warning\n+path: backend\n',
    );
    expect(result.next[0]).toContain('"xano-ci init --force" writes it');
  });

  test('are replaced where that is asked for; of the configuration nothing is lost', async () => {
    const files: Record<string, string> = { ...mine };
    const result = await run(files, { force: true });
    expect([result.exitCode, files['xano-ci.yml']]).toEqual([0, 'fail-on: warning\npath: backend\n']);
    expect(files['.github/workflows/xano-deploy.yml']).toContain('name: Xano deploy');
  });

  test('a checkout with other line ends says the same', async () => {
    const files: Record<string, string> = { ...BACKEND };
    await run(files);
    for (const path of WORKFLOWS) files[path] = (files[path] ?? '').replaceAll('\n', '\r\n');
    const before = { ...files };
    expect([(await run(files)).exitCode, files]).toEqual([0, before]);
  });

  test('a configuration that cannot be read stops everything', async () => {
    const files: Record<string, string> = { ...BACKEND, 'xano-ci.yml': 'pth: backend\n' };
    const result = await run(files);
    expect([result.exitCode, Object.keys(files).length]).toEqual([2, 3]);
  });
});

describe('somebody who can be asked', () => {
  const answer = (answers: Readonly<Record<string, string>>, asked: string[]): Partial<InitPorts> => ({
    ask: async ({ text }) => {
      asked.push(text);
      return Object.entries(answers).find(([start]) => text.startsWith(start))?.[1] ?? '';
    },
  });

  test('is asked for what cannot be found', async () => {
    const files: Record<string, string> = { ...BACKEND };
    const asked: string[] = [];
    const answers = { Address: INSTANCE, 'Id of the production': '8', 'Id of the staging': '' };
    expect((await run(files, {}, answer(answers, asked))).exitCode).toBe(0);
    expect(asked).toHaveLength(3);
    expect(files['xano-ci.yml']).toContain('workspace: 8');
  });

  test('is not asked for what is said or found', async () => {
    const asked: string[] = [];
    await run({}, { path: 'xano' }, { ...connected, ...answer({}, asked) });
    expect(asked).toEqual([]);
  });

  test('may say nothing', async () => {
    const files: Record<string, string> = { ...BACKEND };
    const asked: string[] = [];
    expect((await run(files, {}, answer({}, asked))).exitCode).toBe(0);
    expect(asked).toHaveLength(1);
  });
});

describe('--check', () => {
  test('without targets nobody knows', async () => {
    const files = createMemoryFiles({ ...BACKEND });
    const ports = { files, clock, environment: {}, connect: noXano };
    const result = await checkSetup(ports);
    expect([result.exitCode, result.failures[0]?.step]).toEqual([2, 'ask the targets']);
    expect([...result.missing].sort()).toEqual([...WORKFLOWS, 'xano-ci.yml']);
  });

  test('a target without a token cannot be asked', async () => {
    const files: Record<string, string> = {};
    await run(files, {}, connected);
    const result = await checkSetup({
      files: createMemoryFiles(files),
      clock,
      environment: {},
      connect: noXano,
    });
    expect([result.exitCode, result.missing]).toEqual([2, []]);
    expect(result.failures.map(({ step }) => step)).toEqual([
      'ask target "staging"',
      'ask target "production"',
    ]);
  });
});
