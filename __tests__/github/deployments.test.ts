import { describe, expect, test } from '@jest/globals';
import { createDeploymentRecords } from '../../src/github/deployments.ts';
import { callsOf, connect, errorOf } from './connect.ts';

const sha = 'a'.repeat(40);
const draft = {
  sha,
  environment: 'staging',
  description: 'bundle 1f2e',
  payload: { version: 1, bundleDigest: 'sha256:1f2e', objects: ['table/user'] },
};

describe('create', () => {
  test('makes a deployment of exactly this commit', async () => {
    const { github, client } = await connect();
    const records = createDeploymentRecords(client, () => 'attempt-1');
    const record = await records.create({ ...draft, transient: false, production: true });
    expect(github.received[0]?.body).toEqual({
      ref: sha,
      environment: 'staging',
      task: 'deploy',
      description: 'bundle 1f2e',
      payload: { ...draft.payload, attempt: 'attempt-1' },
      auto_merge: false,
      required_contexts: [],
      transient_environment: false,
      production_environment: true,
    });
    expect(record).toEqual({
      id: 1001,
      sha,
      environment: 'staging',
      task: 'deploy',
      description: 'bundle 1f2e',
      payload: draft.payload,
      createdAt: '2026-01-01T00:00:01Z',
      creator: 'github-actions[bot]',
    });
  });

  test.each(['reset-after', 'bad-gateway-after'] as const)(
    'makes one only when its answer is lost: %s',
    async (kind) => {
      const { github, client } = await connect();
      const records = createDeploymentRecords(client);
      const earlier = await records.create(draft);
      github.fail({ method: 'POST', kind });
      const record = await records.create(draft);
      expect(record.id).not.toBe(earlier.id);
      expect(record.payload).toEqual(draft.payload);
      expect(github.state.deployments).toHaveLength(2);
    },
  );

  test('says so when it was not made', async () => {
    const { github, client } = await connect();
    const records = createDeploymentRecords(client);
    await records.create(draft);
    github.fail({ method: 'POST', kind: 'reset' });
    expect((await errorOf(records.create(draft))).kind).toBe('unreachable');
    expect(github.state.deployments).toHaveLength(1);
    expect(callsOf(github)).toEqual(['POST /deployments', 'POST /deployments', 'GET /deployments']);
  });

  test('is refused for what is no commit', async () => {
    const { client } = await connect();
    const error = await errorOf(createDeploymentRecords(client).create({ ...draft, sha: 'nope' }));
    expect(error.kind).toBe('validation');
    expect(error.message).toBe(
      'Could not create a deployment: GitHub refuses the request (HTTP 422): "No ref found for: nope".',
    );
  });
});

describe('list', () => {
  test('finds by environment, commit and task, the newest first', async () => {
    const { client } = await connect();
    const records = createDeploymentRecords(client);
    const other = 'b'.repeat(40);
    await records.create(draft);
    await records.create({ ...draft, sha: other });
    await records.create({ ...draft, environment: 'production' });
    await records.create({ ...draft, task: 'rollback' });
    const list = async (filter: Parameters<typeof records.list>[0]) =>
      (await records.list(filter)).map(({ id }) => id);
    const [first, second, third, fourth] = (await list({})).toReversed();
    expect(await list({ environment: 'staging' })).toEqual([fourth, second, first]);
    expect(await list({ sha: other })).toEqual([second]);
    expect(await list({ environment: 'production', sha, task: 'deploy' })).toEqual([third]);
    expect(await list({ task: 'rollback' })).toEqual([fourth]);
    expect(await list({ environment: 'nowhere' })).toEqual([]);
  });

  test('turns pages, up to the limit', async () => {
    const { github, client } = await connect();
    const records = createDeploymentRecords(client);
    await records.create(draft);
    const [one] = github.state.deployments;
    if (one === undefined) throw new Error('Nothing was created.');
    for (let id = 2; id <= 230; id += 1) github.state.deployments.unshift({ ...one, id: 1000 + id });
    const all = await records.list({});
    expect(all).toHaveLength(230);
    expect([all[0]?.id, all[229]?.id]).toEqual([1230, 1001]);
    const before = github.received.length;
    expect((await records.list({ limit: 120 })).map(({ id }) => id)).toEqual(
      all.slice(0, 120).map(({ id }) => id),
    );
    expect(github.received.slice(before).map(({ query }) => query)).toEqual([
      { per_page: '100' },
      { per_page: '100', page: '2' },
    ]);
    expect(await records.list({ limit: 3 })).toHaveLength(3);
    expect(github.received.at(-1)?.query).toEqual({ per_page: '3' });
  });

  test('reads payloads of others', async () => {
    const { github, client } = await connect();
    const records = createDeploymentRecords(client);
    await records.create(draft);
    const [one] = github.state.deployments;
    if (one === undefined) throw new Error('Nothing was created.');
    github.state.deployments.splice(
      0,
      1,
      { ...one, id: 3, payload: '{"version":2}' },
      { ...one, id: 2, payload: 'not JSON' },
      { ...one, id: 1, payload: '[1]' },
    );
    expect((await records.list({})).map(({ payload }) => payload)).toEqual([{ version: 2 }, {}, {}]);
  });
});

describe('statuses', () => {
  test('are written and listed, the newest first', async () => {
    const { github, client } = await connect();
    const records = createDeploymentRecords(client);
    const { id } = await records.create(draft);
    await records.addStatus(id, { state: 'in_progress', description: 'pushing' });
    const status = await records.addStatus(id, {
      state: 'success',
      description: 'proved',
      logUrl: 'https://github.com/run/1',
      environmentUrl: 'https://x.n7.xano.io',
      autoInactive: false,
    });
    expect(github.received.at(-1)?.body).toEqual({
      state: 'success',
      description: 'proved',
      log_url: 'https://github.com/run/1',
      environment_url: 'https://x.n7.xano.io',
      auto_inactive: false,
    });
    expect(status).toEqual({
      id: 1003,
      state: 'success',
      description: 'proved',
      logUrl: 'https://github.com/run/1',
      environmentUrl: 'https://x.n7.xano.io',
      createdAt: '2026-01-01T00:00:03Z',
    });
    const [newest, oldest] = await records.listStatuses(id);
    expect(newest).toEqual(status);
    expect(oldest).toMatchObject({ state: 'in_progress', logUrl: undefined, environmentUrl: undefined });
  });

  test('replace those of earlier deployments if asked to', async () => {
    const { client } = await connect();
    const records = createDeploymentRecords(client);
    const first = await records.create(draft);
    const second = await records.create(draft);
    await records.addStatus(first.id, { state: 'success', description: '' });
    await records.addStatus(second.id, { state: 'success', description: '', autoInactive: true });
    expect((await records.listStatuses(first.id)).map(({ state }) => state)).toEqual(['inactive', 'success']);
  });

  test('hold at most 140 characters, none of them half', async () => {
    const { github, client } = await connect();
    const records = createDeploymentRecords(client);
    const { id } = await records.create({ ...draft, description: 'x'.repeat(141) });
    expect(github.state.deployments[0]?.description).toBe(`${'x'.repeat(139)}…`);
    const exact = 'y'.repeat(140);
    expect((await records.addStatus(id, { state: 'success', description: exact })).description).toBe(exact);
    const long = `${'z'.repeat(138)}🙂🙂`;
    expect((await records.addStatus(id, { state: 'success', description: long })).description).toBe(
      `${'z'.repeat(138)}…`,
    );
  });

  test('of a deployment that is not there', async () => {
    const { client } = await connect();
    const records = createDeploymentRecords(client);
    expect((await errorOf(records.listStatuses(7))).kind).toBe('not-found');
    expect((await errorOf(records.addStatus(7, { state: 'success', description: '' }))).kind).toBe(
      'not-found',
    );
  });
});
