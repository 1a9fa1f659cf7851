import { resolve } from 'node:path';
import { CHECKS } from '../src/checks/all.ts';
import { createSourceCheck, createSourceParser } from '../src/commands/check-sources.ts';
import { EditableFiles } from '../src/edits/apply-edits.ts';
import { fixSources } from '../src/edits/fix-sources.ts';
import { describeDrop, judgeFixes } from '../src/edits/judge-fixes.ts';
import { exitOnFault } from '../src/node/exit-on-fault.ts';
import { readSources } from '../src/node/read-sources.ts';

/**
 * Makes every fix that is offered for folders of real files, each alone and then all: `npm run fixes -- DIR…`. A fix is
 * right when its finding goes away and none comes. Nothing is written. Exits with 1 when a fix is wrong.
 */
exitOnFault(2);
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Say which folders: npm run fixes -- DIR…');
  process.exit(2);
}
const counts = new Map<string, { right: number; wrong: number }>();
for (const folder of folders) {
  const { files } = await readSources({ paths: [resolve(folder)], ignores: [], ignoresFrom: folder });
  const check = createSourceCheck({
    parse: createSourceParser(),
    checks: CHECKS,
    snapshot: undefined,
    scope: undefined,
    severities: {},
  });
  const before = check(files);
  const editable = new EditableFiles(files);
  for (const diagnostic of before.diagnostics) {
    if (diagnostic.fix === undefined) continue;
    const group = editable.resolve(diagnostic.fix.edits);
    const reason =
      group === undefined
        ? ({ kind: 'misplaced' } as const)
        : judgeFixes(before, check(editable.apply([group])), [diagnostic]);
    const count = counts.get(diagnostic.check) ?? { right: 0, wrong: 0 };
    counts.set(diagnostic.check, count);
    if (reason === undefined) count.right += 1;
    else {
      count.wrong += 1;
      const { file, line, message } = diagnostic;
      console.log(`${folder}/${file}:${line} ${diagnostic.check}: ${message} ${describeDrop(reason)}`);
    }
  }
  const { applied, dropped } = fixSources(files, before, check);
  if (applied.length + dropped.length > 0)
    console.log(`${folder}: ${applied.length} made together, ${dropped.length} left out`);
}
console.log('\n  right  wrong');
for (const [check, { right, wrong }] of [...counts].sort(([, a], [, b]) => b.right - a.right))
  console.log(`${String(right).padStart(7)}${String(wrong).padStart(7)}  ${check}`);
if ([...counts.values()].some(({ wrong }) => wrong > 0)) process.exitCode = 1;
