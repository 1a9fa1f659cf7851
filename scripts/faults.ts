import { runMatrix } from '../contract/faults/run-matrix.ts';

/** Prints how many cells of the matrix ended in which way, and every one that is not as it has to be. */
const results = await runMatrix();
const outcomes = new Map<string, number>();
for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(6)}  ${outcome}`);

const pushes = results.filter(({ call }) => call === 'pushMultidoc');
const twice = pushes.filter(({ applied }) => applied > 1).length;
const calls = new Set(results.map(({ call }) => call)).size;
const faults = new Set(results.map(({ fault }) => fault)).size;
const wrong = results.filter((result) => result.wrong.length > 0);
for (const { call, fault, strikes, wrong: why } of wrong)
  console.error(`${call} with ${fault} ${strikes}: ${why.join(', ')}.`);
console.log(
  `\n${results.length} cells of ${calls} calls and ${faults} faults: ${results.length - wrong.length} right, ${wrong.length} wrong; ${pushes.length} pushes, ${twice} applied twice.`,
);
if (wrong.length > 0) process.exitCode = 1;
