import { describe, expect, test } from '@jest/globals';
import { connect } from './connect.ts';
import { createValidator } from './local-github/create-validator.ts';
import { startLocalGithub } from './local-github/start-local-github.ts';

const validator = createValidator();
const CHECK_RUNS = '/repos/octo-org/backend/check-runs';

function check(method: string, path: string, body?: unknown): readonly string[] {
  const [pathname = '', query = ''] = path.split('?');
  return validator.checkRequest({ method, path: pathname, query: new URLSearchParams(query), body })
    .violations;
}

describe('a request', () => {
  const run = { name: 'xano-ci', head_sha: 'a'.repeat(40) };
  const output = { title: 't', summary: 's' };

  test.each([
    ['POST', CHECK_RUNS, run],
    ['POST', CHECK_RUNS, { ...run, output: { ...output, summary: 's'.repeat(65_535) } }],
    ['PATCH', '/repos/octo-org/backend/issues/1', { state: 'closed' }],
    ['GET', '/repos/octo-org/backend/issues?state=all&per_page=100&page=2', undefined],
    ['GET', '/repos/octo-org/backend/git/ref/xano-ci%2Flocks%2Fstaging', undefined],
    ['GET', '/repos/octo-org/backend/git/ref/xano-ci/locks/staging', undefined],
    ['POST', '/repos/octo-org/backend/deployments', { ref: 'main', payload: { any: { thing: 1 } } }],
  ])('%s %s that is right', (method, path, body) => {
    expect(check(method, path, body)).toEqual([]);
  });

  const here = 'POST /repos/{owner}/{repo}/check-runs: ';
  test.each([
    [
      'without a field that must be there',
      { name: 'x' },
      [`${here}body must have required property 'head_sha'`],
    ],
    ['with a property that nobody knows', { ...run, headSha: 'a' }, [`${here}body/headSha is unknown`]],
    [
      'with one further down',
      {
        ...run,
        output: {
          ...output,
          annotations: [
            { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm', line: 1 },
          ],
        },
      },
      [`${here}body/output/annotations/0/line is unknown`],
    ],
    [
      'with a text that is too long',
      { ...run, output: { ...output, summary: 's'.repeat(65_536) } },
      [`${here}body/output/summary must NOT have more than 65535 characters`],
    ],
    ['without a body', undefined, [`${here}body is missing`]],
  ])('%s', (_name, body, violations) => {
    expect(check('POST', CHECK_RUNS, body)).toEqual(violations);
  });

  test.each([
    ['GET', '/repos/octo-org/backend/nothing', 'GET /repos/octo-org/backend/nothing: no such operation'],
    ['PUT', CHECK_RUNS, `PUT ${CHECK_RUNS}: no such operation`],
    [
      'GET',
      '/repos/octo-org/backend/issues?sort=name',
      'query sort must be equal to one of the allowed values',
    ],
    ['GET', '/repos/octo-org/backend/issues?per_page=many', 'query per_page must be integer'],
    ['GET', '/repos/octo-org/backend/issues?perPage=2', 'query perPage is unknown'],
    ['GET', '/repos/octo-org/backend/issues/first', 'path issue_number must be integer'],
  ])('%s %s', (method, path, violation) => {
    expect(check(method, path).join('\n')).toContain(violation);
  });

  test('goes to the operation whose path fits best', () => {
    const find = (path: string) =>
      validator.checkRequest({ method: 'GET', path, query: new URLSearchParams(), body: undefined }).found
        ?.template;
    expect(find('/repos/o/r/releases/latest')).toBe('/repos/{owner}/{repo}/releases/latest');
    expect(find('/repos/o/r/releases/1')).toBe('/repos/{owner}/{repo}/releases/{release_id}');
  });
});

describe('an answer', () => {
  const query = new URLSearchParams();
  const { found } = validator.checkRequest({
    method: 'GET',
    path: '/repos/o/r/git/ref/heads%2Fmain',
    query,
    body: undefined,
  });
  if (found === undefined) throw new Error('GitHub has no such operation.');
  const object = { type: 'commit', sha: 'a'.repeat(40), url: 'https://example.com/c' };
  const ref = { ref: 'refs/heads/main', node_id: 'x', url: 'https://example.com/r', object };
  const here = '/repos/{owner}/{repo}/git/ref/{ref}';

  test.each([
    ['is right', 200, ref, []],
    ['is a refusal', 403, { message: 'No' }, []],
    ['has a property too many', 200, { ...ref, extra: 1 }, [`${here} 200: answer/extra is unknown`]],
    [
      'has a value of the wrong form',
      200,
      { ...ref, url: 'nowhere' },
      [`${here} 200: answer/url must match format "uri"`],
    ],
    ['has a status that the operation does not have', 201, ref, [`${here}: answer 201 is not described`]],
  ])('%s', (_name, status, body, violations) => {
    expect(validator.checkAnswer(found, status, body)).toEqual(violations);
  });
});

describe('the local GitHub', () => {
  test('collects what is against the description', async () => {
    const { github, client } = await connect();
    await client.run('list-issues', (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/issues', { ...github.repository, colour: 'red' }),
    );
    expect(github.takeViolations()).toEqual(['GET /repos/{owner}/{repo}/issues: query colour is unknown']);
  });

  test('says what it cannot do yet', async () => {
    const { github } = await connect();
    const answer = await fetch(`${github.url}/repos/octo-org/backend/milestones`, {
      headers: { authorization: `token ${github.token}` },
    });
    expect(answer.status).toBe(501);
    expect(github.takeViolations()).toEqual([
      'GET /repos/{owner}/{repo}/milestones: not part of the local GitHub yet',
    ]);
  });

  test('knows one repository and one token', async () => {
    const github = await startLocalGithub();
    const status = async (path: string, token = github.token) =>
      (await fetch(`${github.url}${path}`, { headers: { authorization: `token ${token}` } })).status;
    expect(await status('/repos/octo-org/backend/issues')).toBe(200);
    expect(await status('/repos/octo-org/other/issues')).toBe(404);
    expect(await status('/repos/octo-org/backend/issues', 'ghs_other')).toBe(401);
  });

  test('names the other pages', async () => {
    const github = await startLocalGithub();
    const issues = `${github.url}/repos/octo-org/backend/issues`;
    const headers = { authorization: `token ${github.token}` };
    for (let index = 0; index < 5; index += 1) {
      const body = JSON.stringify({ title: `${index}` });
      expect((await fetch(issues, { method: 'POST', headers, body })).status).toBe(201);
    }
    const answer = await fetch(`${issues}?per_page=2&page=2`, { headers });
    expect(answer.headers.get('link')).toBe(
      [
        `<${issues}?per_page=2&page=1>; rel="prev"`,
        `<${issues}?per_page=2&page=1>; rel="first"`,
        `<${issues}?per_page=2&page=3>; rel="next"`,
        `<${issues}?per_page=2&page=3>; rel="last"`,
      ].join(', '),
    );
    expect((await fetch(`${issues}?per_page=2&page=3`, { headers })).headers.get('link')).toContain(
      'rel="prev"',
    );
  });
});
