import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** Wall clock of the whole process, in ms; the median of the runs. */
  readonly ms: number;
  /** The most memory that any run held, in MB. */
  readonly peakMb: number;
}

/** Runs a Node process several times from cold, the way a user's run is: no cache of ours, nothing warm but the disk. */
export function measureProcess(args: readonly string[], runs: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'xano-ci-bench-'));
  const memory = join(folder, 'memory');
  const preload = join(folder, 'preload.cjs');
  writeFileSync(
    preload,
    `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(memory)},String(process.resourceUsage().maxRSS)))`,
  );
  try {
    const times: number[] = [];
    let peak = 0;
    for (let run = 0; run < runs; run += 1) {
      const started = process.hrtime.bigint();
      const { error } = spawnSync(process.execPath, ['--require', preload, ...args], { stdio: 'ignore' });
      if (error !== undefined) throw error;
      times.push(Number(process.hrtime.bigint() - started) / 1e6);
      peak = Math.max(peak, Number(readFileSync(memory, 'utf8')) / 1024);
    }
    times.sort((a, b) => a - b);
    return { ms: Math.round(times[times.length >> 1] ?? 0), peakMb: Math.round(peak) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
