import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  deployWhole,
  inParallel,
  KILL_TIMES,
  killAndResume,
} from '../__tests__/cli/support/kill-and-resume.ts';
import { buildDist } from './bundle/build-dist.ts';

/** Kills a real deploy with SIGKILL before, within and after every entry of its journal, and resumes it each time. */
const dist = mkdtempSync(join(tmpdir(), 'xano-ci-resume-'));
try {
  await buildDist(process.cwd(), dist);
  const cli = join(dist, 'cli.js');
  const { end, entries } = await deployWhole(cli);
  const kills = KILL_TIMES.flatMap((how) =>
    Array.from({ length: entries }, (_, index) => ({ at: index + 1, how })),
  );
  const ends = await inParallel(kills, 2, (kill) => killAndResume(cli, kill));
  const wrong = kills.filter((_, index) => !isDeepStrictEqual(ends[index], end));
  const pushes = ends.filter((other) => other.pushes.length === end.pushes.length).length;
  for (const { at, how } of wrong) console.error(`Killed at entry ${at}, ${how}: it ended otherwise.`);
  console.log(
    `${kills.length} kills at ${entries} entries of the journal: ${kills.length - wrong.length} ended as without, ${wrong.length} otherwise; ${pushes} pushed once to each workspace.`,
  );
  if (end.exitCode !== 0 || wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(dist, { recursive: true, force: true });
}
