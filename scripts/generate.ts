import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { renderActionYml } from './generators/action-yml.ts';
import { renderParserScript, renderParserTypes } from './generators/parser/index.ts';

/** Every committed file that is made from another one, and what makes it. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'src/language/generated/parser.js': renderParserScript,
  'src/language/generated/parser.d.ts': renderParserTypes,
  'action.yml': renderActionYml,
};

/** `npm run generate` writes the files; with `--check` it only says which ones are stale, and exits with 1. */
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, render] of Object.entries(GENERATED)) {
  const text = render();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'All generated files are fresh.' : `Wrote ${stale.join(', ')}.`);
}
