import { describe, expect, test } from '@jest/globals';
import { issueMarker } from '../../src/github/issue-marker.ts';
import { createIssueTracker } from '../../src/github/issues.ts';
import { callsOf, connect, errorOf } from './connect.ts';
import type { StoredIssue } from './local-github/state.ts';

const text = { title: 'Drift on staging', body: 'Two functions differ.' };

async function setUp() {
  const { github, client } = await connect();
  return {
    github,
    issues: github.state.issues,
    tracker: createIssueTracker(client),
    add: (issue: Partial<StoredIssue>) => {
      const date = github.state.nextDate();
      github.state.issues.push({
        number: github.state.issues.length + 1,
        title: 'Something',
        body: '',
        state: 'open',
        labels: [],
        authorType: 'User',
        association: 'NONE',
        isPullRequest: false,
        createdAt: date,
        updatedAt: date,
        closedAt: null,
        comments: [],
        ...issue,
      });
    },
    writes: () => callsOf(github).filter((call) => !call.startsWith('GET')),
  };
}

describe('report', () => {
  test('opens one issue per target', async () => {
    const { issues, tracker } = await setUp();
    expect(await tracker.report('staging', text)).toEqual({
      done: 'opened',
      issue: {
        number: 1,
        url: expect.stringMatching(/\/octo-org\/backend\/issues\/1$/),
        open: true,
        title: text.title,
      },
    });
    await tracker.report('production', text);
    expect(issues.map(({ body, labels }) => ({ body, labels }))).toEqual([
      { body: '<!-- xano-ci:drift:staging v1 -->\n\nTwo functions differ.', labels: ['xano-ci'] },
      { body: '<!-- xano-ci:drift:production v1 -->\n\nTwo functions differ.', labels: ['xano-ci'] },
    ]);
  });

  test('changes nothing when it says the same', async () => {
    const { issues, tracker, writes } = await setUp();
    await tracker.report('staging', text);
    for (const issue of issues) issue.body = `${issue.body.replaceAll('\n', '\r\n')}\r\n`;
    expect((await tracker.report('staging', text)).done).toBe('unchanged');
    expect(writes()).toEqual(['POST /issues']);
  });

  test('brings the issue up to date, and opens it again', async () => {
    const { issues, tracker } = await setUp();
    await tracker.report('staging', text);
    const more = { title: 'Drift on staging (3)', body: 'Three functions differ.' };
    expect((await tracker.report('staging', more)).done).toBe('updated');
    await tracker.close('staging', 'Gone.');
    expect(await tracker.report('staging', more)).toMatchObject({ done: 'reopened', issue: { open: true } });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ title: more.title, state: 'open', closedAt: null });
  });

  test.each(['reset-after', 'bad-gateway-after'] as const)(
    'opens one only when its answer is lost: %s',
    async (kind) => {
      const { github, issues, tracker } = await setUp();
      github.fail({ method: 'POST', kind });
      expect(await tracker.report('staging', text)).toMatchObject({ done: 'opened', issue: { number: 1 } });
      expect(issues).toHaveLength(1);
    },
  );

  test('says so when it could not be opened', async () => {
    const { github, tracker } = await setUp();
    github.fail({ method: 'POST', kind: 'reset' });
    expect((await errorOf(tracker.report('staging', text))).kind).toBe('unreachable');
  });

  test('fits whatever it is given', async () => {
    const { issues, tracker } = await setUp();
    const body = `\`\`\`\n${'🙂 a line\n'.repeat(9000)}`;
    await tracker.report('staging', { title: 't'.repeat(300), body });
    const [issue] = issues;
    expect(issue?.title).toBe(`${'t'.repeat(255)}…`);
    expect(issue?.body.length).toBeLessThanOrEqual(65_536);
    expect(issue?.body.length).toBeGreaterThan(65_500);
    expect(issue?.body).toMatch(
      /^<!-- xano-ci:drift:staging v1 -->\n\n> \[!NOTE\]\n> The rest does not fit here/,
    );
    expect(issue?.body).toMatch(/a line$/);
    await tracker.report('production', { title: 't', body: 'x'.repeat(70_000) });
    expect(issues[1]?.body).toHaveLength(65_536);
    expect((await tracker.report('staging', { title: 't'.repeat(300), body })).done).toBe('unchanged');
  });
});

describe('find', () => {
  test('knows names apart, whatever they hold', () => {
    const names = ['a', 'a v1', 'a -->', 'a--b', 'a-%2Db', 'a:b', 'é', '\ud800'];
    const markers = names.map((name) => issueMarker('drift', name));
    expect(new Set(markers).size).toBe(names.length);
    for (const marker of markers) expect(marker).toMatch(/^<!-- [^\s-]+(?:-[^\s-]+)*-? v1 -->$/);
  });

  test('finds it on a later page, and by its mark alone', async () => {
    const { tracker, add } = await setUp();
    add({
      labels: ['xano-ci'],
      title: 'ours',
      body: `A note of mine.\r\n\r\n${issueMarker('drift', 'staging')}\r\n`,
    });
    for (let index = 0; index < 120; index += 1)
      add({ labels: ['xano-ci'], body: issueMarker('drift', `x${index}`) });
    expect(await tracker.find('staging')).toMatchObject({ number: 1, title: 'ours' });
    expect(await tracker.find('stag')).toBeUndefined();
  });

  test('prefers the open one, then the last', async () => {
    const { issues, tracker, add } = await setUp();
    const body = issueMarker('drift', 'staging');
    for (const state of ['closed', 'open', 'open', 'closed'] as const)
      add({ labels: ['xano-ci'], body, state });
    expect(await tracker.find('staging')).toMatchObject({ number: 2 });
    for (const issue of issues) issue.state = 'closed';
    expect(await tracker.find('staging')).toMatchObject({ number: 4, open: false });
  });

  test.each([
    ['an app', { authorType: 'Bot' }, true],
    ['a member', { association: 'MEMBER' }, true],
    ['an outsider, who may have copied the mark', { association: 'CONTRIBUTOR' }, false],
    ['someone, if it is a pull request', { association: 'MEMBER', isPullRequest: true }, false],
  ])('without label: one of %s', async (_name, issue, isFound) => {
    const { tracker, add } = await setUp();
    add({ ...issue, body: issueMarker('drift', 'staging') });
    expect((await tracker.find('staging')) !== undefined).toBe(isFound);
  });

  test('without label: looks at some pages only', async () => {
    const { github, tracker, add } = await setUp();
    for (let index = 0; index < 620; index += 1) add({});
    expect(await tracker.find('staging')).toBeUndefined();
    expect(github.received).toHaveLength(6);
  });
});

describe('comment', () => {
  test('is written every time, or once under a name', async () => {
    const { issues, tracker } = await setUp();
    const { issue } = await tracker.report('staging', text);
    await tracker.comment(issue.number, 'Still there.');
    await tracker.comment(issue.number, 'Still there.');
    await tracker.comment(issue.number, 'Run 7.', 'run 7');
    await tracker.comment(issue.number, 'Run 7.', 'run 7');
    expect(issues[0]?.comments.map(({ body }) => body)).toEqual([
      'Still there.',
      'Still there.',
      '<!-- xano-ci:note:run%207 v1 -->\n\nRun 7.',
    ]);
  });

  test('under a name is there once when its answer got lost', async () => {
    const { github, issues, tracker } = await setUp();
    await tracker.report('staging', text);
    github.fail({ method: 'POST', path: '/comments', kind: 'reset-after' });
    await tracker.comment(1, 'Run 7.', 'run 7');
    expect(issues[0]?.comments).toHaveLength(1);
    github.fail({ method: 'POST', path: '/comments', kind: 'reset-after' });
    expect((await errorOf(tracker.comment(1, 'Run 8.'))).kind).toBe('unreachable');
  });
});

describe('close', () => {
  test('gives the reason first, and does nothing twice', async () => {
    const { issues, tracker, writes } = await setUp();
    await tracker.report('staging', text);
    expect(await tracker.close('staging', 'Gone since run 8.')).toMatchObject({ number: 1, open: false });
    expect(await tracker.close('staging', 'Gone since run 9.')).toBeUndefined();
    expect(await tracker.close('production', 'Gone.')).toBeUndefined();
    expect(writes()).toEqual(['POST /issues', 'POST /issues/1/comments', 'PATCH /issues/1']);
    expect(issues[0]?.comments.map(({ body }) => body)).toEqual(['Gone since run 8.']);
  });
});
