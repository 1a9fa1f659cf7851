import { describe, expect, test } from '@jest/globals';
import { loadSide, type SidePorts } from '../../src/commands/plan-side.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { RemedyError } from '../../src/source/remedy-error.ts';
import { renderSnapshot } from '../../src/workspace/snapshot.ts';
import { Workspace } from '../../src/workspace/workspace.ts';
import type { XanoClient } from '../../src/xano/client.ts';
import { XanoError } from '../../src/xano/errors.ts';
import { workspaceOf } from '../plan/support/plan-sources.ts';
import { greet, note } from '../simulator/documents.ts';
import { createMemoryFiles } from './memory-files.ts';
import { noGit } from './no-git.ts';

const configuration: Configuration = {
  ignores: ['legacy/**'],
  targets: { staging: { workspace: 1 } },
};
const sources = { 'note.xs': note, 'greet.xs': greet };
const SHOP = 'workspace shop {\n  description = ""\n}';
const snapshot = renderSnapshot(workspaceOf({ ...sources, 'workspace.xs': SHOP }).objects, {
  origin: 'test',
  takenAt: '2026-01-01T00:00:00Z',
});

interface World {
  readonly pull?: () => Promise<string>;
  readonly tree?: SidePorts['git']['readTree'];
  readonly files?: Record<string, string>;
}

function load(name: string, { pull, tree, files = sources }: World = {}) {
  const pullMultidoc = pull ?? (async () => `${SHOP}\n---\n${note}\n---\n${greet}`);
  const ports: SidePorts = {
    files: createMemoryFiles({ ...files, 'snapshot.json': snapshot, 'bad.json': '{' }),
    git: tree === undefined ? noGit : { ...noGit, readTree: tree },
    environment: { XANO_TOKEN: 'token', XANO_INSTANCE: 'http://127.0.0.1:9', XANO_WORKSPACE: '77' },
    connect: async () => ({ pullMultidoc }) as unknown as XanoClient,
  };
  return loadSide(name, { configuration, folder: 'backend' }, ports);
}

async function listObjects(name: string, withSettings: boolean, world?: World): Promise<readonly string[]> {
  const result = await load(name, world);
  if (!result.ok) throw new Error(JSON.stringify(result.failures));
  const side = result.loaded.build(withSettings);
  const objects = side instanceof Workspace ? side.objects : side;
  return objects.map((object) => `${object.kind} ${object.name}`).sort();
}

async function failureOf(name: string, world?: World) {
  const result = await load(name, world);
  return result.ok ? undefined : result.failures[0];
}

const OBJECTS = ['function greet', 'table note'];

describe('loadSide', () => {
  test('reads files, with their texts for the lines of whoever is affected', async () => {
    const result = await load('.');
    expect(result).toMatchObject({
      ok: true,
      loaded: { label: '.', isLive: false, files: [{ path: 'greet.xs' }, {}] },
    });
    expect(await listObjects('.', true)).toEqual(OBJECTS);
  });

  test('reads a commit by its name, below the folder, without what is ignored', async () => {
    const asked: unknown[] = [];
    const tree: World['tree'] = async (...args) => {
      asked.push(args);
      return [{ path: 'note.xs', text: note }];
    };
    expect(await listObjects('git:HEAD~1', true, { tree })).toEqual(['table note']);
    expect(asked).toEqual([['HEAD~1', 'backend', ['legacy/**']]]);
    const missing = async () => Promise.reject(new RemedyError('Gone.', 'Fetch it.'));
    expect(await failureOf('git:x', { tree: missing })).toEqual({
      step: 'read commit x',
      message: 'Gone.',
      remedy: 'Fetch it.',
    });
  });

  test('reads a target, whose settings can be left out; a workspace in the environment changes nothing', async () => {
    const asked: unknown[] = [];
    const pull = async (...args: readonly unknown[]) => {
      asked.push(args);
      return `${SHOP}\n---\n${note}`;
    };
    expect(await load('staging', { pull })).toMatchObject({ loaded: { label: 'staging', isLive: true } });
    expect(await listObjects('staging', true, { pull })).toEqual(['table note', 'workspace shop']);
    expect(await listObjects('staging', false, { pull })).toEqual(['table note']);
    expect(asked[0]).toEqual([1, { branch: null }]);
  });

  test('of a snapshot, too', async () => {
    expect(await listObjects('snapshot.json', true)).toEqual([...OBJECTS, 'workspace shop']);
    expect(await listObjects('snapshot.json', false)).toEqual(OBJECTS);
    expect(await failureOf('bad.json')).toMatchObject({ step: 'read the snapshot bad.json' });
    expect(await failureOf('gone.json')).toMatchObject({ message: 'There is no such file.' });
  });

  test('takes neither an error nor half an answer for an empty workspace', async () => {
    const facts = {
      kind: 'server',
      reason: 'x',
      message: 'It broke.',
      remedy: 'Wait.',
      step: 'pull',
      host: 'h',
    } as const;
    const refused = async () => Promise.reject(new XanoError(facts));
    const half = async () => `${note}\n---\n<html>`;
    expect(await failureOf('staging', { pull: half })).toMatchObject({ step: 'pull staging' });
    expect(await failureOf('staging', { pull: refused })).toEqual({
      step: 'pull',
      message: 'It broke.',
      remedy: 'Wait.',
    });
    expect(await failureOf('.', { files: {} })).toMatchObject({
      message: 'The folder "." holds no .xs file.',
    });
  });
});
