import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from './bundle/build-dist.ts';
import { findDifferences } from './bundle/compare-folders.ts';

const remedy = 'Run `npm run build` and commit `dist/`.';

async function findProblems(root: string): Promise<string[]> {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return ['dist/ is missing'];
  const folder = await mkdtemp(join(tmpdir(), 'xano-ci-dist-'));
  try {
    const fresh = join(folder, 'dist');
    await buildDist(root, fresh);
    return findDifferences(fresh, dist).map((difference) => `dist/${difference}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const problems = await findProblems(process.cwd());
if (problems.length > 0) {
  console.error(
    ['dist/ is not what the sources give:', ...problems.map((one) => `  ${one}`), remedy].join('\n'),
  );
  process.exitCode = 1;
}
