import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  renderActionYml,
  renderEventsTable,
  renderInputsTable,
  renderOutputsTable,
  renderPermissionsTable,
  renderShownTable,
} from './generators/action-yml.ts';
import { renderApiCoverage } from './generators/api-coverage.ts';
import { renderBaselineSchema } from './generators/baseline-schema.ts';
import { renderCapture } from './generators/capture.ts';
import { renderChecksPage } from './generators/checks-page.ts';
import { renderConfigurationSchema } from './generators/configuration-schema.ts';
import { EXAMPLE_WORKFLOWS } from './generators/example-workflows.ts';
import { fillSection } from './generators/fill-section.ts';
import { renderLimitsPage } from './generators/limits-page.ts';
import { renderParserScript, renderParserTypes } from './generators/parser/index.ts';
import { renderReferenceCoverage } from './generators/reference-coverage.ts';

/** Every committed file that is made from another one, or has a part that is, and what makes it. */
const GENERATED: readonly (readonly [file: string, render: () => string | Promise<string>])[] = [
  ['src/language/generated/parser.js', renderParserScript],
  ['src/language/generated/parser.d.ts', renderParserTypes],
  ['action.yml', renderActionYml],
  ['schemas/xano-ci.schema.json', renderConfigurationSchema],
  ['schemas/baseline.schema.json', renderBaselineSchema],
  ['docs/checks.md', renderChecksPage],
  ['docs/limits.md', renderLimitsPage],
  ['docs/api-coverage.md', renderApiCoverage],
  ['docs/reference-coverage.md', renderReferenceCoverage],
  ['docs/action.md', () => fillSection('docs/action.md', 'events', renderEventsTable())],
  ['docs/action.md', () => fillSection('docs/action.md', 'permissions', renderPermissionsTable())],
  ['docs/action.md', () => fillSection('docs/action.md', 'shown', renderShownTable())],
  ['docs/action.md', () => fillSection('docs/action.md', 'inputs', renderInputsTable())],
  ['docs/action.md', () => fillSection('docs/action.md', 'outputs', renderOutputsTable())],
  ...EXAMPLE_WORKFLOWS,
  ['README.md', async () => fillSection('README.md', 'capture', await renderCapture())],
];

/** `npm run generate` writes the files; with `--check` it only says which ones are stale, and exits with 1. */
const check = process.argv.includes('--check');
const stale = new Set<string>();
for (const [file, render] of GENERATED) {
  const text = await render();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.add(file);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (check && stale.size > 0) {
  console.error(`Stale: ${[...stale].join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(stale.size === 0 ? 'All generated files are fresh.' : `Wrote ${[...stale].join(', ')}.`);
}
