import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EXAMPLE_WORKFLOWS } from '../../scripts/generators/example-workflows.ts';
import type { Role } from '../../src/commands/action/fold-inputs.ts';
import { WORKFLOWS } from '../../src/commands/init/build-workflows.ts';
import { CHECKOUT, OWN_ACTION } from '../../src/commands/init/workflows/pins.ts';
import { actionInputs } from '../../src/github/action-interface.ts';
import { repository } from '../support/build-entries.ts';
import { createEvaluate } from './driver/evaluate.ts';
import { readAction, readWorkflow } from './driver/read-workflow.ts';
import { findToken, listEntries, listItems, readText, readTexts } from './driver/tokens.ts';

const ROLE_SETS: readonly (readonly Role[])[] = [[], ['staging'], ['production'], ['staging', 'production']];
const generated = WORKFLOWS.flatMap(({ path, render }) =>
  ROLE_SETS.flatMap((roles) =>
    [true, false].map((isInstanceConfigured) => {
      const about = `${path} for ${roles.join(' and ') || 'nobody yet'}${isInstanceConfigured ? '' : ', instance from a variable'}`;
      return { about, text: render({ defaultBranch: 'main', roles, isInstanceConfigured }) };
    }),
  ),
);
const folder = `${repository}/examples/workflows`;
const examples = readdirSync(folder).map((file) => ({
  about: `examples/workflows/${file}`,
  text: readFileSync(`${folder}/${file}`, 'utf8'),
}));

const evaluate = createEvaluate({ vars: {}, secrets: {}, github: { event_name: 'push' } }, 'success');

describe.each([...generated, ...examples])("by GitHub's own parser: $about", ({ about, text }) => {
  test('has no mistake, and gives the action inputs that it has', async () => {
    const { errors, root } = await readWorkflow(about, text);
    expect(errors).toEqual([]);
    const steps = listEntries(findToken(root, 'jobs')).flatMap(([, job]) =>
      listItems(findToken(job, 'steps')),
    );
    const given = steps
      .filter((step) => readText(findToken(step, 'uses'), evaluate) === OWN_ACTION)
      .flatMap((step) => Object.keys(readTexts(findToken(step, 'with'), evaluate)));
    expect(given.filter((name) => !Object.hasOwn(actionInputs, name))).toEqual([]);
  });

  test('uses what is pinned, and nothing else', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, what]) => what);
    expect([...new Set(uses)].sort()).toEqual([CHECKOUT, OWN_ACTION]);
  });
});

test('the examples are what init writes', () => {
  expect(EXAMPLE_WORKFLOWS.map(([file]) => file).sort()).toEqual([
    'examples/workflows/deploy.yml',
    'examples/workflows/drift.yml',
    'examples/workflows/pull-request.yml',
  ]);
  for (const [file, render] of EXAMPLE_WORKFLOWS)
    expect(readFileSync(`${repository}/${file}`, 'utf8')).toBe(render());
});

test('our own version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(`${repository}/package.json`, 'utf8'));
  expect(OWN_ACTION).toBe(`xano-ci/xano-ci@v${version}`);
});

describe('the parser', () => {
  test('has nothing against action.yml', () => {
    const { errors, template } = readAction(readFileSync(`${repository}/action.yml`, 'utf8'));
    expect(errors).toEqual([]);
    expect(template?.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
    expect(template?.inputs?.map(({ id }) => id)).toEqual(Object.keys(actionInputs));
  });

  test('notices mistakes in an action', () => {
    const { errors } = readAction("name: x\ndescription: x\nruns:\n  using: node24\n  mian: 'x.js'\n");
    expect(errors.join('\n')).toContain('mian');
  });

  test.each([
    ['a key that there is not', 'permissions:\n  contents: read\n', 'permisions:\n  contents: read\n'],
    ['a right that there is not', 'contents: read', 'contents: raed'],
    ['a context that is not there yet', '{{ github.ref }}', '{{ secrets.ref }}'],
    ['an expression that is none', "|| '2' }}", '|| }}'],
    ['an event that there is not', 'merge_group:', 'merge_groups:'],
  ])('notices %s', async (_what, from, to) => {
    const [{ text = '' } = {}] = generated;
    expect(text).toContain(from);
    const { errors } = await readWorkflow('wrong.yml', text.replace(from, to));
    expect(errors).not.toEqual([]);
  });
});
