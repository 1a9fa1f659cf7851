import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFile } from '../src/language/parse.ts';
import { readSources } from '../src/node/read-sources.ts';
import { LineIndex, type SourceFile } from '../src/source/source-file.ts';
import { DAMAGES, type Damage, type Site } from './recovery/damages.ts';
import { breakText, Judge } from './recovery/judge.ts';

/**
 * Breaks valid files in one to ten places at once, and counts how many of them the engine finds:
 * `npm run recovery -- [--dir DIR] [--cases N] [--seed N] [--json] [--show KIND]`.
 *
 * The table of damages says what counts as found. Ends with 1 when less is found, or more is told that is no damage, than
 * the limits here say.
 */
const LIMITS = { foundAlone: 0.95, foundAmongTen: 0.9, filesWithExtras: 0.05 };
const MAX_BREAKS = 10;
/** Lines between two damages, at least. */
const DISTANCE = 3;

const { values } = parseArgs({
  options: {
    dir: { type: 'string', multiple: true, default: ['examples/shop'] },
    cases: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});

interface Score {
  made: number;
  found: number;
}

interface Totals {
  readonly kinds: Map<string, { readonly alone: Score; readonly among: Score }>;
  /** By the number of breaks in a file, from one. */
  readonly files: { made: number; extra: number; breaks: number; found: number }[];
}

const totals: Totals = {
  kinds: new Map(
    DAMAGES.map(({ kind }) => [kind, { alone: { made: 0, found: 0 }, among: { made: 0, found: 0 } }]),
  ),
  files: Array.from({ length: MAX_BREAKS }, () => ({ made: 0, extra: 0, breaks: 0, found: 0 })),
};
const random = createRandom(Number(values.seed));
const cases = Number(values.cases);
for (const folder of values.dir) {
  const { files } = await readSources({ paths: [resolve(folder)], ignores: [] });
  const valid = files.filter((file) => parseFile(file).problems.length === 0);
  const judge = new Judge(valid);
  const sites = new Map(
    valid.map((file) => [file, DAMAGES.map((damage) => ({ damage, sites: damage.find(file.text) }))]),
  );
  for (let index = 0; index < cases; index += 1) {
    const breaks = index % 2 === 0 ? 1 : 2 + (Math.floor(index / 2) % (MAX_BREAKS - 1));
    const file = pick(valid);
    if (file !== undefined) runCase(judge, file, sites.get(file) ?? [], breaks);
  }
}
report();

interface Choice {
  readonly damage: Damage;
  readonly site: Site;
}

function runCase(
  judge: Judge,
  file: SourceFile,
  all: readonly { readonly damage: Damage; readonly sites: readonly Site[] }[],
  breaks: number,
): void {
  const chosen = choose(file, all, breaks);
  if (chosen.length < breaks) return;
  const { found, extra } = judge.judge(
    file,
    chosen.map(({ site }) => site),
  );
  const row = totals.files[breaks - 1];
  if (row === undefined) return;
  row.made += 1;
  row.extra += extra.length > 0 ? 1 : 0;
  for (const [index, { damage, site }] of chosen.entries()) {
    const isFound = found[index] === true;
    row.breaks += 1;
    row.found += isFound ? 1 : 0;
    const kind = totals.kinds.get(damage.kind);
    const score = breaks === 1 ? kind?.alone : kind?.among;
    if (score !== undefined) {
      score.made += 1;
      score.found += isFound ? 1 : 0;
    }
    if (!isFound && isShown(damage.kind)) show(file, chosen, `missed ${damage.kind}`, site);
  }
  if (extra.length > 0 && isShown('extra')) {
    const [first] = chosen;
    if (first !== undefined) show(file, chosen, 'extra', first.site);
    for (const { file: path, line, check, message } of extra)
      console.error(`    extra ${path}:${line} ${check} ${message}`);
  }
}

function isShown(kind: string): boolean {
  return values.show !== undefined && (values.show === 'all' || kind.startsWith(values.show));
}

function show(file: SourceFile, chosen: readonly Choice[], title: string, site: Site): void {
  const { text, place } = breakText(
    file.text,
    chosen.map((choice) => choice.site),
  );
  const lines = new LineIndex(text);
  const line = lines.position(place(site.at)).line;
  console.error(
    `\n${title} in ${file.path}:${line} of ${chosen.map(({ damage, site: { at } }) => `${damage.kind} ${lines.position(place(at)).line}`).join(', ')}`,
  );
  for (let near = Math.max(1, line - 2); near <= line + 3; near += 1)
    console.error(`    ${near} ${lines.lineText(near)}`);
  for (const problem of parseFile({ path: '', text }).problems)
    console.error(`    told ${lines.position(problem.start).line} ${problem.message}`);
}

/** Places that are some lines apart, each of which breaks the file alone. */
function choose(
  file: SourceFile,
  all: readonly { readonly damage: Damage; readonly sites: readonly Site[] }[],
  breaks: number,
): readonly Choice[] {
  const lines = new LineIndex(file.text);
  const taken: number[] = [];
  const chosen: Choice[] = [];
  const possible = all.filter(({ sites }) => sites.length > 0);
  for (let attempt = 0; attempt < 20 * breaks && chosen.length < breaks; attempt += 1) {
    const kind = pick(possible);
    const site = kind === undefined ? undefined : pick(kind.sites);
    if (kind === undefined || site === undefined) continue;
    const own = [site.at, ...site.belongs].map((at) => lines.position(at).line);
    if (own.some((line) => taken.some((other) => Math.abs(line - other) < DISTANCE))) continue;
    if (kind.damage.mayParse !== true && isValid(breakText(file.text, [site]).text)) continue;
    chosen.push({ damage: kind.damage, site });
    taken.push(...own);
  }
  return chosen;
}

function isValid(text: string): boolean {
  return parseFile({ path: '', text }).problems.length === 0;
}

function report(): void {
  const share = ({ made, found }: Score): number => (made === 0 ? 1 : found / made);
  const all = [...totals.kinds.values()];
  const sum = (scores: readonly Score[]): Score => ({
    made: scores.reduce((made, score) => made + score.made, 0),
    found: scores.reduce((found, score) => found + score.found, 0),
  });
  const alone = sum(all.map((kind) => kind.alone));
  const ten = totals.files.at(-1);
  const amongTen = ten === undefined ? { made: 0, found: 0 } : { made: ten.breaks, found: ten.found };
  const files = totals.files.reduce((made, row) => made + row.made, 0);
  const extra = totals.files.reduce((made, row) => made + row.extra, 0);
  const isGood =
    share(alone) >= LIMITS.foundAlone &&
    share(amongTen) >= LIMITS.foundAmongTen &&
    extra <= LIMITS.filesWithExtras * files;
  if (values.json) {
    const kinds = Object.fromEntries(totals.kinds);
    console.log(JSON.stringify({ kinds, files: totals.files, good: isGood }, null, 2));
  } else {
    const percent = (score: Score): string =>
      score.made === 0 ? '     –' : `${((100 * share(score)).toFixed(1)).padStart(5)}%`;
    console.log('kind                          alone            among others');
    for (const [kind, score] of totals.kinds)
      console.log(
        `${kind.padEnd(26)} ${percent(score.alone)} of ${String(score.alone.made).padStart(5)}   ${percent(score.among)} of ${String(score.among.made).padStart(5)}`,
      );
    console.log('\nbreaks in a file    files    found    files with reports that belong to none');
    for (const [index, row] of totals.files.entries())
      console.log(
        `${String(index + 1).padStart(16)} ${String(row.made).padStart(8)}   ${percent({ made: row.breaks, found: row.found })}   ${String(row.extra).padStart(5)}`,
      );
    console.log(
      `\nAlone ${percent(alone).trim()} of ${alone.made} found; among ten ${percent(amongTen).trim()} of ${amongTen.made}; ${extra} of ${files} files with reports that belong to no damage.`,
    );
  }
  if (!isGood) process.exitCode = 1;
}

function pick<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** The same seed gives the same damages. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
