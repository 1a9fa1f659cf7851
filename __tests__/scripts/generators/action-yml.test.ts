import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { renderActionYml, renderInputsTable } from '../../../scripts/generators/action-yml.ts';
import { actionInputs, actionOutputs } from '../../../src/github/action-interface.ts';

const committed = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8');

describe('action.yml', () => {
  test('is what the table of inputs and outputs gives', () => {
    expect(committed).toBe(renderActionYml());
  });

  test('is valid YAML that says the same as the table', () => {
    const document = parseDocument(committed, { strict: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(document.toJS()).toMatchObject({
      name: 'xano-ci',
      runs: { using: 'node24', main: 'dist/index.js' },
      inputs: actionInputs,
      outputs: actionOutputs,
    });
  });

  test('asks a pull request for nothing', () => {
    expect(Object.values(actionInputs).filter((input) => input.required)).toEqual([]);
  });

  test('uses kebab-case names throughout', () => {
    const names = [...Object.keys(actionInputs), ...Object.keys(actionOutputs)];
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });
});

test('the table for the docs has one row per input, each with four cells', () => {
  const [head, rule, ...rows] = renderInputsTable().trimEnd().split('\n');
  expect([head, rule]).toEqual(['| Input | Meaning | Default | Required |', '| --- | --- | --- | --- |']);
  expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(Object.keys(actionInputs).map(() => 6));
  expect(rows).toContainEqual(expect.stringMatching(/^\| `mode` \| .+ \| `auto` \| no \|$/));
});
