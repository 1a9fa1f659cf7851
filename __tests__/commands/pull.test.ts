import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PullPorts, PullResult } from '../../src/commands/pull.ts';
import { pull } from '../../src/commands/pull.ts';
import { fileSystem } from '../../src/node/file-system.ts';
import { git } from '../../src/node/git.ts';
import { createXanoClient } from '../../src/xano/client.ts';
import { createTokenWatch } from '../contract/support/token-watch.ts';
import { greet, list, main, note } from '../simulator/documents.ts';
import { type Harness, withSimulator } from '../simulator/with-simulator.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { createFakeTime } from '../xano/support/fake-time.ts';

const watch = createTokenWatch();
afterAll(() => expect(watch.find().leaks).toEqual([]));

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

/** Pulls what a simulator holds into the folder. */
async function pullFrom(
  { simulator }: Harness,
  {
    force = false,
    branch = null,
    into = '',
  }: { force?: boolean; branch?: string | null; into?: string } = {},
  ports: Partial<PullPorts> = {},
): Promise<PullResult> {
  const time = createFakeTime();
  const xano = createXanoClient({
    instance: simulator.url,
    token: simulator.token,
    clock: time.now,
    sleep: time.sleep,
    deadline: time.deadline,
  });
  const target = { name: 'shop', instance: simulator.url, workspace: 7, branch, token: simulator.token };
  const result = await pull(
    { target, folder: folder.join(into), force },
    { files: fileSystem, git, xano, ...ports },
  );
  watch.see('a result', result);
  watch.see('the log of requests', simulator.requests);
  return result;
}

const start = (options: Parameters<typeof withSimulator>[0] = {}) =>
  withSimulator({ token: watch.token, ...options });

async function withShop(): Promise<Harness> {
  const harness = await start();
  await harness.push([main, list, greet, note]);
  return harness;
}

const read = (...path: readonly string[]) => readFileSync(folder.join(...path), 'utf8');
const runGit = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder.path });

describe('a pull', () => {
  test('writes documents and knowledge where the official client would', async () => {
    const harness = await withShop();
    const files = [{ name: 'a/b.md', content: 'More.' }];
    const about = { content: 'Text.', description: '', scope: 'workspace', mode: 'auto', enabled: true };
    await harness.send('POST', '/workspace/7/knowledge/sync', {
      items: [
        { ...about, name: 'agents.md', knowledge_type: 'agents.md' },
        { ...about, name: 'Refunds', knowledge_type: 'skill', files },
      ],
    });
    const result = await pullFrom(harness);
    expect(result).toMatchObject({ unchanged: 0, extra: [], failures: [], exitCode: 0 });
    expect([...result.written].sort()).toEqual([
      'api/main/main.xs',
      'api/main/notes_GET.xs',
      'function/greet.xs',
      'knowledge/agents.md',
      'knowledge/skills/refunds/SKILL.md',
      'knowledge/skills/refunds/references/a/b.md',
      'table/note.xs',
      'workspace/shop.xs',
    ]);
    const [text] = (await harness.pull()).filter((document) => document.startsWith('function greet'));
    expect(read('function/greet.xs')).toBe(text);
    expect(read('knowledge/agents.md')).toMatch(/^---\nname: agents\.md\n.*\n---\nText\.$/s);
  });

  test('writes only what differs, and lists what the workspace has not got', async () => {
    const harness = await withShop();
    await pullFrom(harness);
    const before = statSync(folder.join('table/note.xs')).mtimeMs;
    folder.write({ 'function/old.xs': 'function old {\n}', 'readme.md': 'No XanoScript.' });
    await harness.push([greet.replace('Hello', 'Good day')]);
    const result = await pullFrom(harness, { force: true });
    expect(result).toMatchObject({
      written: ['function/greet.xs'],
      unchanged: 4,
      extra: ['function/old.xs'],
    });
    expect(statSync(folder.join('table/note.xs')).mtimeMs).toBe(before);
    expect(read('function/old.xs')).toBe('function old {\n}');
  });

  test('asks for neither rows nor values, and changes nothing', async () => {
    const harness = await withShop();
    const from = harness.simulator.requests.length;
    await pullFrom(harness, { branch: 'v1' });
    const requests = harness.simulator.requests.slice(from);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api:meta/workspace/7/multidoc',
      'GET /api:meta/workspace/7/knowledge/sync',
    ]);
    expect(requests[0]?.query).toEqual({
      branch: 'v1',
      env: 'false',
      include_draft: 'false',
      records: 'false',
    });
  });

  test('of an order that differs from call to call gives the same files, but for names that meet', async () => {
    const harness = await start({ settings: { pullOrder: 'shuffled', pullEndsInNewline: true } });
    await harness.push([main, list, greet, note]);
    await pullFrom(harness);
    expect(await pullFrom(harness)).toMatchObject({ written: [], unchanged: 5 });
  });

  test('keeps a document that does not parse', async () => {
    const harness = await start();
    const [workspace] = harness.simulator.state.workspaces;
    const text = 'function odd {\n  stack {\n    ??\n  }\n}';
    const stored = {
      id: 900,
      guid: 'g',
      kind: 'function',
      name: 'odd',
      verb: '',
      group: '',
      text,
      draft: '',
    };
    workspace?.branches[0]?.documents.push(stored);
    expect(await pullFrom(harness)).toMatchObject({ exitCode: 0 });
    expect(read('function/odd.xs')).toBe(text);
  });

  test('keeps every file inside its folder', async () => {
    const harness = await start();
    const [workspace] = harness.simulator.state.workspaces;
    const about = { description: '', scope: 'workspace', mode: 'auto', enabled: true } as const;
    workspace?.branches[0]?.knowledge.push({
      ...about,
      guid: 'g',
      name: '../../../evil',
      knowledge_type: 'skill',
      content: 'Text.',
      files: [
        { name: '../../../../../evil.md', content: 'bad' },
        { name: '/tmp/evil.md', content: 'bad' },
      ],
    });
    const result = await pullFrom(harness, { into: 'inner' });
    expect([...result.written].sort()).toEqual([
      'knowledge/skills/evil/SKILL.md',
      'knowledge/skills/evil/references/evil.md',
      'knowledge/skills/evil/references/tmp/evil.md',
      'workspace/shop.xs',
    ]);
    for (const path of result.written) expect(existsSync(folder.join('inner', path))).toBe(true);
    expect(existsSync(folder.join('evil.md'))).toBe(false);
  });
});

describe('in a git repository', () => {
  async function withRepository(): Promise<Harness> {
    const harness = await withShop();
    folder.write({ 'readme.md': 'x' });
    runGit('init', '--quiet');
    await pullFrom(harness, { into: 'backend' });
    runGit('add', '.');
    runGit('commit', '--quiet', '--message', 'all');
    await harness.push([greet.replace('Hello', 'Good day'), note.replace('text title', 'text heading')]);
    return harness;
  }
  const refused = {
    written: [],
    exitCode: 2,
    failures: [
      {
        step: 'write the pulled files',
        message:
          'function/greet.xs would be overwritten, and git has not got what is in it now. Nothing was written.',
        remedy: 'Commit or stash your changes first, or give --force.',
      },
    ],
  };

  test('what is committed is overwritten', async () => {
    expect(await pullFrom(await withRepository(), { into: 'backend' })).toMatchObject({ exitCode: 0 });
    expect(read('backend/function/greet.xs')).toContain('Good day');
  });

  test.each([
    ['changed', () => folder.write({ 'backend/function/greet.xs': 'mine' })],
    [
      'staged',
      () => {
        folder.write({ 'backend/function/greet.xs': 'mine' });
        runGit('add', '.');
      },
    ],
    [
      'not known to git',
      () => {
        runGit('rm', '--quiet', '--cached', 'backend/function/greet.xs');
        folder.write({ 'backend/function/greet.xs': 'mine' });
      },
    ],
  ])('a file that is %s is not, and then no other one is', async (_, change) => {
    const harness = await withRepository();
    change();
    const before = read('backend/table/note.xs');
    expect(await pullFrom(harness, { into: 'backend' })).toMatchObject(refused);
    expect([read('backend/function/greet.xs'), read('backend/table/note.xs')]).toEqual(['mine', before]);
    expect(await pullFrom(harness, { into: 'backend', force: true })).toMatchObject({ exitCode: 0 });
    expect(read('backend/function/greet.xs')).toContain('Good day');
  });

  test('changes of files that are not pulled do not matter', async () => {
    const harness = await withRepository();
    folder.write({ 'readme.md': 'mine', 'backend/function/own.xs': 'function own {\n}' });
    expect(await pullFrom(harness, { into: 'backend' })).toMatchObject({
      exitCode: 0,
      extra: ['function/own.xs'],
    });
  });
});

describe('outside of git', () => {
  test('files that are there are not overwritten', async () => {
    const harness = await withShop();
    folder.write({ 'function/greet.xs': 'mine', 'table/note.xs': 'mine' });
    const { failures, exitCode } = await pullFrom(harness);
    expect([exitCode, failures[0]?.message]).toEqual([
      2,
      'table/note.xs and 1 more would be overwritten, and the folder is in no git repository. Nothing was written.',
    ]);
    expect(existsSync(folder.join('workspace'))).toBe(false);
  });
});

describe('nothing is written', () => {
  test.each([
    ['pull:status=503', 'after 4 tries: the server could not be reached'],
    ['pull:html', 'after 4 tries: the server could not be reached'],
    ['pull:reset-midway', 'after 4 tries: the connection failed: it ended in the middle'],
    ['pull:truncate', 'documents of which the last one does not end'],
    ['pull:answer=200 ', 'The workspace is empty.'],
    ['knowledge:status=403', 'the server denies access'],
    ['knowledge:truncate', 'JSON that is cut or broken'],
    ['knowledge:status=500', 'the server failed'],
  ])('when %s', async (fault, message) => {
    const harness = await start({ faults: [fault] });
    await harness.push([greet]);
    const { failures, written, exitCode } = await pullFrom(harness);
    expect([written, exitCode, failures.length]).toEqual([[], 2, 1]);
    expect(failures[0]?.message).toContain(message);
    expect(failures[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    expect(existsSync(folder.join('function'))).toBe(false);
  });

  test('when a piece is no document', async () => {
    const harness = await start({ faults: ['pull:answer=200 // nothing but a comment }'] });
    const { failures } = await pullFrom(harness);
    expect(failures).toHaveLength(1);
  });

  test('when a file cannot be compared or written, but for those before it', async () => {
    const harness = await withShop();
    folder.write({ 'function/greet.xs/x': '' });
    const { failures, exitCode } = await pullFrom(harness);
    expect([exitCode, failures]).toEqual([
      2,
      [
        {
          step: 'compare function/greet.xs',
          message: 'It is a folder. Nothing was written.',
          remedy: 'Make the path writable, or pull into another folder.',
        },
      ],
    ]);
    expect(existsSync(folder.join('table'))).toBe(false);
  });

  test('an instance without knowledge is pulled without', async () => {
    const harness = await start({ faults: ['knowledge:status=404'] });
    await harness.push([greet]);
    expect(await pullFrom(harness)).toMatchObject({ exitCode: 0, failures: [] });
  });

  test('a file system that fails midway is told of, with what it had taken', async () => {
    const harness = await withShop();
    let writes = 0;
    const files = {
      ...fileSystem,
      writeText: async (path: string, text: string) => {
        writes += 1;
        if (writes === 3) throw new Error('The disk is full.');
        await fileSystem.writeText(path, text);
      },
    };
    const { failures, written, exitCode } = await pullFrom(harness, {}, { files });
    expect([exitCode, written.length]).toEqual([2, 2]);
    expect(failures[0]?.message).toBe('The disk is full. 2 other files were written before.');
  });
});
