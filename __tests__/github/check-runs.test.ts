import { expect, jest, test } from '@jest/globals';
import type { Annotation } from '../../src/commands/action/pull-ports.ts';
import { createCheckRuns } from '../../src/github/check-runs.ts';
import { HEAD } from './action-ports.ts';
import { callsOf, connect, errorOf } from './connect.ts';

jest.setTimeout(60_000);

const draft = {
  name: 'XanoScript',
  sha: HEAD,
  externalId: '7.1:validate:',
  url: 'https://github.com/run/7',
  title: 'At work',
  summary: 'Work.',
};
const end = { conclusion: 'failure', title: 'Done', summary: 'All of it.' } as const;
const annotate = (count: number, about: Partial<Annotation> = {}): readonly Annotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'a.xs',
    startLine: index + 1,
    endLine: index + 1,
    level: 'failure',
    title: 'unknown-table',
    message: `Number ${index}.`,
    ...about,
  }));

async function begin() {
  const { github, client } = await connect();
  const runs = createCheckRuns(client);
  return { github, runs, id: await runs.begin(draft) };
}

test('is there at once, says how far it is, and ends with a verdict', async () => {
  const { github, runs, id } = await begin();
  const [run] = github.state.checkRuns;
  expect(run).toMatchObject({ name: 'XanoScript', sha: HEAD, status: 'in_progress', conclusion: null });
  await runs.update(id, { title: '3 errors', summary: 'Planning.' });
  expect(run).toMatchObject({ status: 'in_progress', title: '3 errors' });
  expect(await runs.finish(id, { ...end, annotations: annotate(1) })).toEqual({ refused: 0 });
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure', title: 'Done' });
});

test('findings come in requests of fifty, in their order, and none is lost', async () => {
  const { github, runs, id } = await begin();
  await runs.finish(id, { ...end, annotations: annotate(120) });
  const sent = github.received.filter(({ method }) => method === 'PATCH').map(({ body }) => Object(body));
  expect(sent.map(({ output, status }) => [output.annotations.length, status])).toEqual([
    [50, 'in_progress'],
    [50, 'in_progress'],
    [20, 'in_progress'],
    [0, 'completed'],
  ]);
  expect(github.state.checkRuns[0]?.annotations.map(({ message }) => message)).toEqual(
    annotate(120).map(({ message }) => message),
  );
});

test('a place that GitHub does not take takes no other with it', async () => {
  const { github, runs, id } = await begin();
  const bad = annotate(1, { path: 'refused.xs' });
  const annotations = [...annotate(17), ...bad, ...annotate(20), ...bad];
  expect(await runs.finish(id, { ...end, annotations })).toEqual({ refused: 2 });
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(37);
  expect(github.state.checkRuns[0]?.conclusion).toBe('failure');
});

test('what spans lines has no columns', async () => {
  const { github, runs, id } = await begin();
  const place = { startLine: 1, startColumn: 3, endColumn: 9 };
  const annotations = [...annotate(1, { ...place, endLine: 1 }), ...annotate(1, { ...place, endLine: 2 })];
  await runs.finish(id, { ...end, annotations });
  const [run] = github.state.checkRuns;
  expect(run?.annotations.map(({ start_column: column }) => column)).toEqual([3, undefined]);
});

test.each(['reset-after', 'bad-gateway-after'] as const)(
  'begins once when the answer is lost: %s',
  async (kind) => {
    const { github, client } = await connect();
    github.fail({ method: 'POST', kind });
    const id = await createCheckRuns(client).begin(draft);
    expect(github.state.checkRuns.map((run) => run.id)).toEqual([id]);
  },
);

test('says so when it has not begun, and which right is missing', async () => {
  const { github, client } = await connect();
  github.fail({ method: 'POST', kind: 'reset' });
  expect((await errorOf(createCheckRuns(client).begin(draft))).kind).toBe('unreachable');
  const other = await connect({ rights: { checks: 'read' } });
  const error = await errorOf(createCheckRuns(other.client).begin(draft));
  expect([error.kind, error.permission]).toEqual(['missing-permission', 'checks: write']);
});

test('fits whatever it is given', async () => {
  const { github, runs, id } = await begin();
  const long = 'x 🙂\n'.repeat(40_000);
  await runs.finish(id, {
    ...end,
    title: long,
    summary: long,
    annotations: annotate(1, { title: long, message: long, details: long }),
  });
  const [run] = github.state.checkRuns;
  expect([run?.title.length, (run?.summary.length ?? 0) <= 65_535]).toEqual([255, true]);
  expect(run?.annotations[0]?.message.length).toBeLessThanOrEqual(4_000);
  expect(run?.annotations[0]?.raw_details?.length).toBeLessThanOrEqual(4_000);
  expect(callsOf(github)).toHaveLength(3);
});
