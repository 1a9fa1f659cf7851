import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator } from '../../../src/simulator/start-simulator.ts';
import { greet } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a state in a file', () => {
  test('is there after a restart, and seeds are not looked at again', async () => {
    const stateFile = join(folder, 'deep', 'state.json');
    const first = await withSimulator({ stateFile });
    await first.push([greet]);
    const before = await first.pull();
    await first.simulator.close();
    const second = await withSimulator({ stateFile, workspaces: [{ id: 9, name: 'other' }] });
    expect(second.simulator.workspaces).toEqual([{ id: 7, name: 'shop' }]);
    expect(await second.pull()).toEqual(before);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['state.json']);
  });

  test('holds a change as soon as it is answered', async () => {
    const stateFile = join(folder, 'state.json');
    const { push } = await withSimulator({ stateFile });
    await push([greet]);
    expect(readFileSync(stateFile, 'utf8')).toContain('function greet');
  });

  test('is refused when it is none', async () => {
    const stateFile = join(folder, 'state.json');
    writeFileSync(stateFile, '{"version": 2}');
    await expect(startSimulator({ stateFile })).rejects.toThrow(
      /is no state of a simulator: version: .*Delete it/,
    );
  });
});

test('a seed that cannot be read is named', async () => {
  const files = [{ path: 'broken.xs', text: 'function broken {' }];
  await expect(startSimulator({ workspaces: [{ name: 'shop', files }] })).rejects.toThrow(
    /"shop" cannot be filled: Invalid block/,
  );
});
