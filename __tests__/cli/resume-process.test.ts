import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import {
  type DeployEnd,
  deployWhole,
  inParallel,
  KILL_TIMES,
  type Kill,
  killAndResume,
} from './support/kill-and-resume.ts';
import { BACKEND, Pipeline } from './support/pipeline.ts';

jest.setTimeout(180_000);

let entries: Entries;
let whole: { readonly end: DeployEnd; readonly entries: number };
beforeAll(async () => {
  entries = await buildEntries();
  whole = await deployWhole(entries.cli);
});
afterAll(() => entries.remove());

/** Every eleventh entry, in turns before, within and after it; "npm run resume" does all of them in all ways. */
function chooseKills(count: number): readonly Kill[] {
  return Array.from({ length: Math.floor(count / 11) }, (_, index) => ({
    at: 11 * index + 1 + (index % 3),
    how: KILL_TIMES[index % KILL_TIMES.length] ?? 'after it',
  }));
}

describe('a deployment that is killed with SIGKILL and resumed', () => {
  test('without being killed pushes once to each workspace', () => {
    expect(whole.entries).toBeGreaterThan(40);
    expect(whole.end).toMatchObject({
      exitCode: 0,
      pushes: ['POST /workspace/1/multidoc 200', 'POST /workspace/2/multidoc 200'],
      locks: [true, true],
    });
    expect(whole.end.production['function greet']).toBe(whole.end.staging['function greet']);
    expect(whole.end.production['function greet']).toContain('Good day');
  });

  test('ends as if it had not been killed, whichever entry of the journal was the last', async () => {
    const kills = chooseKills(whole.entries);
    const ends = await inParallel(kills, 2, async (kill) => ({
      kill,
      ...(await killAndResume(entries.cli, kill)),
    }));
    expect(ends).toEqual(kills.map((kill) => ({ kill, ...whole.end })));
  });

  test('while the server was at work: it is looked at, and nothing is pushed twice', async () => {
    // The push waits at the server until the process is gone, and is applied then.
    let kill = (): void => {};
    const gone = new Promise<void>((resolve) => {
      kill = resolve;
    });
    const seeds = Object.entries(BACKEND).map(([path, text]) => ({ path, text }));
    const pipeline = await Pipeline.start(entries.cli, {
      seeds,
      files: {
        ...BACKEND,
        'backend/function/greet.xs': BACKEND['backend/function/greet.xs'].replaceAll('Hello', 'Hi'),
      },
      faults: ['push:delay=1 x1'],
      wait: () => {
        pipeline.killRunning();
        return gone;
      },
    });
    try {
      expect((await pipeline.run('deploy')).exitCode).toBeNull();
      kill();
      const { exitCode, stdout } = await pipeline.run('deploy', '--resume');
      expect([exitCode, stdout]).toEqual([
        0,
        expect.stringContaining('push: 1 documents were there already.'),
      ]);
      expect(pipeline.calls.filter((call) => call.startsWith('POST /workspace/1/multidoc '))).toHaveLength(1);
      expect(pipeline.held(2)['function greet']).toContain('Hi ');
    } finally {
      await pipeline.close();
    }
  });
});
