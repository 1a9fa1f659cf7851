import { DeployedShop, sample } from '../__tests__/drift/support/edited-shop.ts';
import { readSources } from '../src/node/read-sources.ts';

/** Makes many edits, one at a time, to a shop that was deployed, and prints what plan and drift say of them. */
const COUNT = 300;
const { files } = await readSources({ paths: ['examples/shop'], ignores: [] });
const shop = await DeployedShop.read(files);
const all = shop.findEdits();
const kinds = new Map<string, { made: number; right: number }>();
for (const edit of sample(all, COUNT)) {
  const wrong = await shop.judgeEdit(edit);
  const kind = kinds.get(edit.what) ?? { made: 0, right: 0 };
  kinds.set(edit.what, { made: kind.made + 1, right: kind.right + (wrong.length === 0 ? 1 : 0) });
  if (wrong.length > 0)
    console.error(`${edit.what} in document ${edit.file} at "${edit.at}": ${wrong.join(' ')}`);
}
for (const [what, { made, right }] of [...kinds].sort(([, a], [, b]) => b.made - a.made))
  console.log(`${String(right).padStart(4)} of ${String(made).padEnd(4)} ${what}`);
const made = [...kinds.values()].reduce((sum, kind) => sum + kind.made, 0);
const right = [...kinds.values()].reduce((sum, kind) => sum + kind.right, 0);
console.log(
  `\n${made} of ${all.length} possible edits, of ${kinds.size} kinds: ${right} are one change to a plan and named by drift, ${made - right} are not.`,
);
if (right < made) process.exitCode = 1;
