import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readSources } from '../src/node/read-sources.ts';
import { TextGenerator } from './fuzz/generate.ts';
import { makeInput } from './fuzz/make-input.ts';
import { NAMES } from './fuzz/names.ts';
import { QUICK_FORMATS, runInput, type Trouble } from './fuzz/run-input.ts';
import { shrink } from './fuzz/shrink.ts';
import { readGrammar } from './generators/parser/recipe.ts';

/**
 * Takes many hostile texts through the engine: `npm run fuzz -- --inputs 100000 --seed 1 [--from 0] [--seconds 60]`.
 * Says which input failed, made as small as possible, and exits with 1. `--all` goes on after the first.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});
const [inputs, seed, from] = [Number(values.inputs), Number(values.seed), Number(values.from)];
const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
const MOST_MS = 1_000;
const MOST_GROWTH = 64 * 1024 * 1024;
const TRIES = 3_000;
const STEP = 10_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const { files } = await readSources({ paths: ['examples'], ignores: [] });
const examples = files.map(({ text }) => text);
const generator = new TextGenerator(readGrammar(readFileSync('src/language/xanoscript.ohm', 'utf8')), NAMES);

const started = performance.now();
const known = new Map<string, number>();
let heap: number | undefined;
let index = from;
for (; index < from + inputs && (performance.now() - started) / 1_000 < seconds; index += 1) {
  const text = makeInput(seed, index, examples, generator);
  const trouble = judge(text);
  if (trouble !== undefined) tell(text, trouble);
  if (known.size > 0 && !values.all) break;
  const done = index - from + 1;
  if (done % STEP === 0) tellProgress(done);
}
const found = [...known].map(([kind, count]) => `\n  ${count} × ${kind}`).join('');
console.log(`${index - from} inputs of seed ${seed} from ${from}: ${known.size} kinds of trouble.${found}`);
if (known.size > 0) process.exitCode = 1;

function judge(text: string): Trouble | undefined {
  const before = performance.now();
  const trouble = runInput(text, index % 20 === 0 ? undefined : QUICK_FORMATS);
  return trouble ?? (performance.now() - before > MOST_MS ? judgeTime(text) : undefined);
}

/** Once more, by what it takes of the processor: the machine may have been busy with something else. */
function judgeTime(text: string): Trouble | undefined {
  const before = process.cpuUsage();
  runInput(text);
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round((user + system) / 1_000);
  return ms > MOST_MS ? { kind: 'takes too long', details: `${ms} ms` } : undefined;
}

function tell(text: string, { kind, details }: Trouble): void {
  const count = known.get(kind) ?? 0;
  known.set(kind, count + 1);
  if (count > 3) return;
  const small = shrink(text, (shorter) => judge(shorter)?.kind === kind, TRIES);
  console.log(`Input ${index} of seed ${seed}: ${kind}`);
  console.log((judge(small)?.details ?? details).slice(0, 2_000));
  console.log(`Smallest text that shows it:\n${JSON.stringify(small)}\n`);
}

function tellProgress(done: number): void {
  collect();
  const { heapUsed } = process.memoryUsage();
  heap ??= heapUsed;
  const perSecond = Math.round((1_000 * done) / (performance.now() - started));
  console.log(`${done} inputs of seed ${seed}, ${perSecond} a second, ${Math.round(heapUsed / 1e6)} MB`);
  if (heapUsed - heap <= MOST_GROWTH) return;
  known.set(`the heap grew by ${Math.round((heapUsed - heap) / 1e6)} MB`, 1);
  heap = heapUsed;
}
