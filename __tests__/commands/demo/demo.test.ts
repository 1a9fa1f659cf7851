import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { demo } from '../../../src/commands/demo/demo.ts';
import { type Chapter, wentAsExpected } from '../../../src/commands/demo/story.ts';
import { createDeployStorage } from '../../../src/node/deploy-storage.ts';
import { fileSystem } from '../../../src/node/file-system.ts';
import { git } from '../../../src/node/git.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/start-simulator.ts';
import { createXanoClient } from '../../../src/xano/client.ts';
import { repository } from '../../support/build-entries.ts';
import { TempFolder } from '../../support/temp-folder.ts';

jest.setTimeout(120_000);

let folder: TempFolder;
let xano: Simulator;
beforeEach(async () => {
  folder = new TempFolder();
  xano = await startSimulator({ workspaces: [{ name: 'staging' }, { name: 'production' }] });
});
afterEach(async () => {
  await xano.close();
  folder.remove();
});

async function tell(examples = `${repository}/examples`): Promise<readonly Chapter[]> {
  return demo(
    { examples, color: false },
    {
      files: fileSystem,
      git,
      clock: { now: () => Date.UTC(2026, 0, 1) },
      connect: async (address) => createXanoClient(address),
      storage: createDeployStorage(folder.join('state')),
      createId: () => 'deployment-1',
      wait: async () => {},
      xano,
      tell: () => {},
    },
  );
}

function edit(path: string, replace: (text: string) => string): string {
  cpSync(`${repository}/examples`, folder.join('examples'), { recursive: true });
  const file = folder.join('examples', path);
  const text = readFileSync(file, 'utf8');
  expect(replace(text)).not.toBe(text);
  writeFileSync(file, replace(text));
  return folder.join('examples');
}

const exits = (chapters: readonly Chapter[]) => chapters.map(({ exitCode }) => exitCode);

describe('the story', () => {
  test('goes as it should, by real calls of every kind', async () => {
    const chapters = await tell();
    expect(exits(chapters)).toEqual([0, 1, 0, 0, 1]);
    expect(chapters.every(wentAsExpected)).toBe(true);

    const kinds = new Set(
      xano.requests.map(({ method, path }) =>
        `${method} ${path.replace('/api:meta/', '')}`.replace(/\d+(-\d+)?/g, 'N'),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'GET auth/me',
      'GET workspace/N',
      'GET workspace/N/branch',
      'GET workspace/N/multidoc',
      'GET workspace/N/unit_test',
      'GET workspace/N/workflow_test',
      'POST workspace/N/multidoc',
      'POST workspace/N/multidoc/dry-run',
      'POST workspace/N/unit_test/N/run',
      'POST workspace/N/workflow_test/N/run',
    ]);
    // Staging, production, and somebody's edit.
    expect(
      xano.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/multidoc')),
    ).toHaveLength(3);
    expect(chapters[4]?.output).toMatch(
      /staging .*\nNo drift\.\n\nproduction .*\n {2}function "shipping\/cost": changed in Xano/,
    );
  });

  test('shows no more than fits, counts what it leaves out, and keeps all of it', async () => {
    const [, agent, plan] = await tell();
    const mistakes = agent?.output.match(/^error\[/gm)?.length ?? 0;
    expect(mistakes).toBe(20);
    expect(agent?.excerpt).toContain(`… ${mistakes - 3} more mistakes …`);
    expect(agent?.excerpt.match(/^error\[/gm)).toHaveLength(3);
    expect(agent?.excerpt).toContain('20 errors, ');
    expect(plan?.excerpt).toMatch(/… \d+ more changes …\n\n\d+ unknown, \d+ safe/);
    for (const chapter of [agent, plan])
      for (const line of chapter?.excerpt.split('\n') ?? []) expect(line.length).toBeLessThanOrEqual(170);
  });

  test('ends at a mistake in the shop', async () => {
    const chapters = await tell(
      edit('shop/function/cart/total.xs', (text) => text.replace('db.', 'bd.').replace('var $', 'vra $')),
    );
    expect(exits(chapters)).toEqual([1]);
    expect(chapters.every(wentAsExpected)).toBe(false);
    expect(xano.requests).toEqual([]);
  });

  test("ends when the agent's pull request has no mistake: then there is nothing to tell", async () => {
    const examples = edit('shop/function/cart/total.xs', (text) => `${text}\n`);
    cpSync(`${examples}/shop`, `${folder.path}/fine/shop`, { recursive: true });
    cpSync(`${examples}/shop`, `${folder.path}/fine/shop-agent-pr`, { recursive: true });
    const chapters = await tell(folder.join('fine'));
    expect(exits(chapters)).toEqual([0, 0]);
    expect(chapters.map(wentAsExpected)).toEqual([true, false]);
  });

  test('ends with what is missing, not with a crash', async () => {
    expect(exits(await tell(folder.join('gone')))).toEqual([2]);
    const examples = edit('shop/function/shipping/cost.xs', (text) => text.replace(/\d+/g, '$input.weight'));
    const chapters = await tell(examples);
    expect(chapters.at(-1)).toMatchObject({ exitCode: expect.any(Number) });
    expect(chapters.every(wentAsExpected)).toBe(false);
  });
});
