import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { validate } from '../src/commands/validate.ts';
import { systemClock } from '../src/node/clock.ts';
import { exitOnFault } from '../src/node/exit-on-fault.ts';
import { fileSystem } from '../src/node/file-system.ts';
import { drawSample } from './corpus/draw-sample.ts';
import { renderFinding, type SampledFinding } from './corpus/render-finding.ts';

/**
 * Draws findings at random from folders of real files, and prints them with the source around them, so that somebody who
 * has not seen the code can say which are right: `npm run sample -- --seed S --count N DIR…`.
 *
 * What looks like a key or a password is masked. The same seed draws the same findings from the same files. Exits with 2
 * where something could not be looked at, with 0 otherwise.
 */
exitOnFault(2);
const { values, positionals: folders } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' } },
  allowPositionals: true,
});
const [seed, count] = [Number(values.seed ?? 1), Number(values.count ?? 100)];
if (folders.length === 0 || !Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('Say what to draw, and from where: npm run sample -- --seed S --count N DIR…');
  process.exit(2);
}

interface Found extends SampledFinding {
  /** Where its file is on this machine. */
  readonly path: string;
}

const found: Found[] = [];
let files = 0;
for (const folder of folders) {
  const { report } = await validate({ paths: [resolve(folder)] }, { files: fileSystem, clock: systemClock });
  files += report.summary.files;
  if (report.failures.length > 0 || report.summary.files === 0) process.exitCode = 2;
  for (const { step, message } of report.failures) console.error(`${folder}: ${step}: ${message}`);
  for (const finding of report.diagnostics)
    found.push({
      ...finding,
      file: `${basename(resolve(folder))}/${finding.file}`,
      path: join(resolve(folder), finding.file),
    });
}
const drawn = drawSample(found, count, seed);
console.log(
  `# ${drawn.length} of ${found.length} findings\n\nSeed ${seed}, ${files} files in ${folders.length} folders.\n`,
);
for (const [index, finding] of drawn.entries())
  console.log(renderFinding(finding, index + 1, readFileSync(finding.path, 'utf8')));
