import { describe, expect, test } from '@jest/globals';
import type { XanoClient } from '../../src/xano/client.ts';
import { endpoints } from '../../src/xano/endpoints.ts';
import { startServer } from './support/start-server.ts';
import { FAKE_TOKEN, testClient } from './support/test-client.ts';

interface Row {
  readonly call: (client: XanoClient) => Promise<unknown>;
  /** Method, path and query, as they go over the wire. */
  readonly sends: string;
  readonly body?: unknown;
  readonly answer?: unknown;
  /** Default: what the server answered. */
  readonly gives?: unknown;
}

const W = '/api:meta/workspace/7';
const documents = 'function a {\n}';
const workspace = { id: 7, name: 'Shop' };
const branch = { label: 'dev' };
const release = { id: 3, name: 'r 1' };
const unitTest = { id: 'u1', name: 't', obj_id: 1, obj_name: 'f', obj_type: 'function' };
const workflowTest = { id: 5, name: 'w' };
const preview = { operations: [], summary: {} };
const flags = 'env=false&records=false&transaction=true&truncate=false';

const calls = {
  whoAmI: {
    call: (c) => c.whoAmI(),
    sends: 'GET /api:meta/auth/me',
    answer: { id: 1, name: 'A', email: 'a@example.com' },
  },
  listInstances: {
    call: (c) => c.listInstances(),
    sends: 'GET /api:meta/instance',
    answer: [{ name: 'x', meta_api: 'https://x.example/api:meta' }],
  },
  listWorkspaces: {
    call: (c) => c.listWorkspaces(),
    sends: 'GET /api:meta/workspace',
    answer: { workspaces: [workspace] },
    gives: [workspace],
  },
  getWorkspace: { call: (c) => c.getWorkspace(7), sends: `GET ${W}`, answer: workspace },
  updateWorkspace: {
    call: (c) => c.updateWorkspace(7, { name: 'Shop' }),
    sends: `PUT ${W}`,
    body: { name: 'Shop' },
    answer: workspace,
  },
  getOpenApi: { call: (c) => c.getOpenApi(7), sends: `GET ${W}/openapi`, answer: { openapi: '3.0.0' } },
  pullMultidoc: {
    call: (c) => c.pullMultidoc(7, { branch: null }),
    sends: `GET ${W}/multidoc?branch=&env=false&include_draft=false&records=false`,
    answer: documents,
  },
  dryRunMultidoc: {
    call: (c) => c.dryRunMultidoc(7, documents, { branch: 'dev' }),
    sends: `POST ${W}/multidoc/dry-run?delete=true&${flags}&branch=dev&partial=true`,
    body: documents,
    answer: preview,
  },
  pushMultidoc: {
    call: (c) => c.pushMultidoc(7, documents, { branch: null }),
    sends: `POST ${W}/multidoc?delete=false&${flags}&partial=true`,
    body: documents,
    answer: { guid_map: [{ guid: 'g', name: 'a', type: 'function' }] },
    gives: { guidMap: [{ guid: 'g', name: 'a', type: 'function' }], mapped: true, policyCheck: undefined },
  },
  getKnowledge: {
    call: (c) => c.getKnowledge(7, null),
    sends: `GET ${W}/knowledge/sync?branch=`,
    answer: { curPage: 1, items: [] },
    gives: [],
  },
  syncKnowledge: {
    call: (c) =>
      c.syncKnowledge(7, { branch: 'dev', items: [{ name: 'a', knowledge_type: 'doc', content: 'x' }] }),
    sends: `POST ${W}/knowledge/sync`,
    body: {
      branch: 'dev',
      delete: false,
      force: false,
      items: [
        {
          name: 'a',
          knowledge_type: 'doc',
          content: 'x',
          description: '',
          scope: 'workspace',
          mode: 'auto',
          enabled: true,
        },
      ],
    },
    answer: { imported: 1 },
  },
  listBranches: { call: (c) => c.listBranches(7), sends: `GET ${W}/branch`, answer: [branch] },
  getBranch: { call: (c) => c.getBranch(7, 'a/b c'), sends: `GET ${W}/branch/a%2Fb%20c`, answer: branch },
  createBranch: {
    call: (c) => c.createBranch(7, { label: 'dev', source: 'v1' }),
    sends: `POST ${W}/branch`,
    body: { label: 'dev', source_branch: 'v1' },
    answer: branch,
  },
  updateBranch: {
    call: (c) => c.updateBranch(7, 'dev', { label: 'dev2' }),
    sends: `PUT ${W}/branch/dev`,
    body: { label: 'dev2' },
    answer: branch,
  },
  setLiveBranch: {
    call: (c) => c.setLiveBranch(7, 'dev'),
    sends: `POST ${W}/branch/dev/live`,
    answer: branch,
  },
  deleteBranch: {
    call: (c) => c.deleteBranch(7, 'dev'),
    sends: `DELETE ${W}/branch/dev`,
    answer: '',
    gives: undefined,
  },
  listReleases: {
    call: (c) => c.listReleases(7),
    sends: `GET ${W}/release?page=1&per_page=100`,
    answer: { items: [release], nextPage: null },
    gives: [release],
  },
  getRelease: { call: (c) => c.getRelease(7, 3), sends: `GET ${W}/release/3`, answer: release },
  createRelease: {
    call: (c) => c.createRelease(7, { name: 'r 1', branch: 'v1' }),
    sends: `POST ${W}/release`,
    body: { name: 'r 1', branch: 'v1', hotfix: false },
    answer: release,
  },
  updateRelease: {
    call: (c) => c.updateRelease(7, 3, { name: 'r 1', description: '' }),
    sends: `PUT ${W}/release/3`,
    body: { name: 'r 1', description: '' },
    answer: release,
  },
  deleteRelease: {
    call: (c) => c.deleteRelease(7, 3),
    sends: `DELETE ${W}/release/3`,
    answer: 'gone',
    gives: undefined,
  },
  deployRelease: {
    call: (c) => c.deployRelease(7, 'r 1', { branch: 'restore' }),
    sends: `POST ${W}/release/r%201/deploy`,
    body: { set_live: false, branch: 'restore' },
    answer: release,
  },
  pullRelease: {
    call: (c) => c.pullRelease(7, 3, {}),
    sends: `GET ${W}/release/3/multidoc?env=false&records=false`,
    answer: documents,
  },
  pushRelease: {
    call: (c) => c.pushRelease(7, documents, { name: 'r 1' }),
    sends: `POST ${W}/release/multidoc?name=r+1&description=&hotfix=false&env=false&records=false`,
    body: documents,
    answer: release,
  },
  exportRelease: {
    call: (c) => c.exportRelease(7, 3),
    sends: `GET ${W}/release/3/export`,
    answer: { src: 'https://files.example/r' },
    gives: 'https://files.example/r',
  },
  importRelease: {
    call: (c) => c.importRelease(7, { name: 'r.tar.gz', bytes: Buffer.from('bytes') }),
    sends: `POST ${W}/release/import`,
    body: expect.stringMatching(
      /name="file"; filename="r.tar.gz"\r\nContent-Type: application\/gzip\r\n\r\nbytes\r\n/,
    ),
    answer: { id: 3 },
    gives: 3,
  },
  listUnitTests: {
    call: (c) => c.listUnitTests(7, { branch: 'dev', objectType: 'query' }),
    sends: `GET ${W}/unit_test?page=1&per_page=100&branch=dev&obj_type=query`,
    answer: { items: [unitTest], nextPage: null },
    gives: [unitTest],
  },
  runUnitTest: {
    call: (c) => c.runUnitTest(7, 'u1', 'dev'),
    sends: `POST ${W}/unit_test/u1/run`,
    body: { branch: 'dev' },
    answer: { status: 'fail', results: [{ status: 'fail' }] },
  },
  listWorkflowTests: {
    call: (c) => c.listWorkflowTests(7, { branch: null }),
    sends: `GET ${W}/workflow_test?page=1&per_page=100&include_xanoscript=false`,
    answer: { items: [workflowTest], nextPage: null },
    gives: [workflowTest],
  },
  getWorkflowTest: {
    call: (c) => c.getWorkflowTest(7, 5),
    sends: `GET ${W}/workflow_test/5?include_xanoscript=true`,
    answer: workflowTest,
  },
  runWorkflowTest: {
    call: (c) => c.runWorkflowTest(7, 5),
    sends: `POST ${W}/workflow_test/5/run`,
    answer: { status: 'ok' },
  },
  deleteWorkflowTest: {
    call: (c) => c.deleteWorkflowTest(7, 5),
    sends: `DELETE ${W}/workflow_test/5`,
    answer: 'null',
    gives: undefined,
  },
  listFunctions: {
    call: (c) => c.listFunctions(7, null),
    sends: `GET ${W}/function?page=1&per_page=100`,
    answer: { items: [], nextPage: null },
    gives: [],
  },
  runFunction: {
    call: (c) => c.runFunction(7, { name: 'a/b', input: { x: 1 }, branch: null }),
    sends: `POST ${W}/function/run`,
    body: { name: 'a/b', input: { x: 1 } },
    answer: { status: 'ok', result: 2 },
  },
} satisfies Record<string, Row>;

describe('each call', () => {
  test.each<[string, Row]>(Object.entries(calls))(
    '%s',
    async (_name, { call, sends, body, answer, ...row }) => {
      const server = await startServer(() => ({ body: answer }));
      const result = await call(testClient(server.origin));
      expect(result).toEqual('gives' in row ? row.gives : answer);
      const [request] = server.received;
      expect(server.received).toHaveLength(1);
      expect(`${request?.method} ${request?.path}`).toBe(sends);
      expect(request?.headers).toMatchObject({
        authorization: `Bearer ${FAKE_TOKEN}`,
        accept: 'application/json',
      });
      if (body === undefined) {
        expect([request?.body, request?.headers['content-type']]).toEqual(['', undefined]);
      } else if (body === documents) {
        expect([request?.body, request?.headers['content-type']]).toEqual([documents, 'text/x-xanoscript']);
      } else if (request?.headers['content-type'] === 'application/json') {
        expect(JSON.parse(request.body)).toEqual(body);
      } else {
        expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
        expect(request?.body).toEqual(body);
      }
    },
  );

  test('is in the list above', () => {
    expect(Object.keys(calls)).toEqual(Object.keys(endpoints));
  });

  test('that is a GET only reads, and the preview is the one other that changes nothing', () => {
    const rows = Object.entries(endpoints).map(([name, row]) => ({ name, ...row }));
    const effects = new Set(rows.filter((row) => row.method === 'GET').map((row) => row.effect));
    expect([...effects]).toEqual(['read']);
    const others = rows.filter((row) => row.method !== 'GET' && row.effect !== 'write');
    expect(others.map((row) => row.name)).toEqual(['dryRunMultidoc']);
  });
});
