import { resolve } from 'node:path';
import { validate } from '../src/commands/validate.ts';
import { systemClock } from '../src/node/clock.ts';
import { exitOnFault } from '../src/node/exit-on-fault.ts';
import { fileSystem } from '../src/node/file-system.ts';
import { type CorpusReport, judgeCorpus } from './corpus/judge-corpus.ts';

/**
 * Runs all checks on folders of real files and counts what they report: `npm run corpus -- DIR… [--list CHECK]`.
 * With `--list`, the findings of that check are printed, so that they can be read.
 *
 * Exits with 0 where grammar and vocabulary know every text, with 1 where they do not, and with 2 where something could
 * not be looked at.
 */
exitOnFault(2);
const args = process.argv.slice(2);
const list = args.indexOf('--list');
const listed = list === -1 ? undefined : args[list + 1];
const folders = list === -1 ? args : args.filter((_, index) => index !== list && index !== list + 1);
if (folders.length === 0 || folders.some((folder) => folder.startsWith('-')) || (list !== -1 && !listed)) {
  console.error('Say which folders: npm run corpus -- DIR… [--list CHECK]');
  process.exit(2);
}
const reports: CorpusReport[] = [];
for (const folder of folders) {
  const { report } = await validate({ paths: [resolve(folder)] }, { files: fileSystem, clock: systemClock });
  const { files, documents, durationMs } = report.summary;
  reports.push({ diagnostics: report.diagnostics, failures: report.failures, files });
  console.log(`${folder}: ${files} files, ${documents} documents, scope ${report.scope}, ${durationMs} ms`);
  const counts = new Map<string, number>();
  for (const { check } of report.diagnostics) counts.set(check, (counts.get(check) ?? 0) + 1);
  for (const [check, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(count).padStart(6)}  ${check}`);
  for (const { step, message } of report.failures) console.log(`  failure: ${step}: ${message}`);
  for (const { check, file, line, column, message, suggestions } of report.diagnostics) {
    if (check !== listed) continue;
    const text = report.lineText(file, line).trim().slice(0, 100);
    console.log(
      `  ${file}:${line}:${column} ${message}${suggestions === undefined ? '' : ` [${suggestions.join(', ')}]`}\n      ${text}`,
    );
  }
}
process.exitCode = judgeCorpus(reports);
