import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const shipping = xs`
  function shipping {
    input {
      text country
      int? weight
      int pieces?
      text mode?=parcel
      bool fast?=false
    }
    stack
    response = 5
  }
`;
const find = (statements: string): readonly string[] =>
  findAll(
    { 'function/shipping.xs': shipping, 'function/probe.xs': inFunction(statements) },
    { only: 'missing-input' },
  );

describe('missing-input is silent', () => {
  it('on calls with all that is required, keys quoted or not', () => {
    expect(find('function.run shipping {\n  input = {country: "NO", "weight": null}\n} as $a')).toEqual([]);
  });

  it('on an input that is a variable, or computed', () => {
    expect(find('function.run shipping {\n  input = $input\n} as $a')).toEqual([]);
    expect(find('function.run shipping {\n  input = {}|set:"country":"NO"\n} as $a')).toEqual([]);
    expect(find('function.run shipping {\n  input = `$env.A`\n} as $a')).toEqual([]);
  });

  it('on columns of a linked table', () => {
    const text =
      'function shipping {\n  input {\n    dblink {\n      table = "note"\n    }\n  }\n  stack\n  response = 1\n}\n';
    const table = 'table note {\n  schema {\n    int id\n    text title\n  }\n}\n';
    const sources = {
      'function/shipping.xs': text,
      'table/note.xs': table,
      'function/probe.xs': inFunction('function.run shipping as $a'),
    };
    expect(findAll(sources)).toEqual([]);
  });

  it('on a callee that two files have, that is broken, or that declares nothing', () => {
    const probe = inFunction('function.run shipping as $a');
    const only = { only: 'missing-input' };
    expect(findAll({ 'a.xs': shipping, 'b.xs': shipping, 'c.xs': probe }, only)).toEqual([]);
    expect(findAll({ 'a.xs': shipping.replace('text country', '@ country'), 'c.xs': probe }, only)).toEqual(
      [],
    );
    expect(findAll({ 'a.xs': 'function shipping {\n  stack\n}\n', 'c.xs': probe }, only)).toEqual([]);
  });

  it('on calls that are switched off', () => {
    expect(
      find('!function.run shipping as $a\n!group {\n  stack {\n    function.run shipping as $b\n  }\n}'),
    ).toEqual([]);
  });
});

describe('missing-input reports', () => {
  it('calls without an input, with an empty one, and with a part of it', () => {
    const sources = {
      'function/shipping.xs': shipping,
      'function/probe.xs': inFunction(xs`
        function.run shipping as $a
        function.run "shipping" {
          input = {}
        } as $b
        function.run shipping {
          input = {weight: 1, pieces: 2}
        } as $c
      `),
    };
    expect(diagnose(sources).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 The call of function "shipping" lacks the required input "country" and "weight".',
      '5 The call of function "shipping" lacks the required input "country" and "weight".',
      '8 The call of function "shipping" lacks the required input "country".',
    ]);
    expect(diagnose(sources)[0]?.related).toEqual([
      { file: 'function/shipping.xs', line: 1, column: 10, message: 'Its inputs are declared here.' },
    ]);
  });

  it('calls of endpoints, tools and addons', () => {
    const clauses = 'input {\n    int id\n  }\n  stack';
    const sources = {
      'api/g/g.xs': 'api_group g {\n  canonical = "g"\n}\n',
      'api/g/a.xs': `query "a/{id}" verb=GET {\n  api_group = "g"\n  ${clauses}\n  response = 1\n}\n`,
      'ai/tool/t.xs': `tool t {\n  ${clauses}\n  response = 1\n}\n`,
      'addon/o.xs': `addon o {\n  ${clauses}\n}\n`,
      'workflow_test/probe.xs': inWorkflowTest(
        'api.call "a/{id}" verb=GET {\n  api_group = "g"\n} as $a\ntool.call t as $b\naddon.call o as $c',
      ),
    };
    expect(diagnose(sources).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 The call of endpoint GET "a/{id}" in group "g" lacks the required input "id".',
      '6 The call of tool "t" lacks the required input "id".',
      '7 The call of addon "o" lacks the required input "id".',
    ]);
  });

  it('calls of what only the snapshot knows', () => {
    const inputs = [{ name: 'id', type: 'int', list: false, nullable: false, optional: false }];
    const contract = { inputs, inputTables: [], columns: undefined, auth: undefined, canonical: undefined };
    const far = {
      origin: 'snapshot',
      kind: 'function',
      name: 'far',
      digest: '',
      references: [],
      contract,
    } as const;
    const sources = { 'function/probe.xs': inFunction('function.run far as $a') };
    expect(findAll(sources, { snapshot: [far] })).toEqual([
      expect.stringMatching(/^missing-input function\/probe\.xs:4 "far"/),
    ]);
  });
});

describe('missing-input reports of addons', () => {
  it('that complete rows without what they require', () => {
    const sources = {
      'table/note.xs': 'table note {\n  schema {\n    int id\n  }\n}\n',
      'addon/o.xs': 'addon o {\n  input {\n    int id\n  }\n  stack {\n    db.query note\n  }\n}\n',
      'probe.xs': inFunction(
        'db.query note {\n addon = [{name: "o"}, {name: "o", input: {id: $output.id}}, {name: "o", input: $env.INPUT}]\n} as $rows',
        'response = $rows',
      ),
    };
    expect(findAll(sources, { only: 'missing-input' })).toEqual([
      expect.stringMatching(/^missing-input probe\.xs:5 "o"/),
    ]);
  });
});

describe('missing-input, at the edges', () => {
  it('does not count an entry that is switched off', () => {
    expect(find('function.run shipping {\n  input = {!country: "NO", weight: 1}\n} as $a')).toEqual([
      expect.stringMatching(/^missing-input function\/probe\.xs:4 "shipping"/),
    ]);
  });

  it('says nothing of a name that does not exist: that is reported already', () => {
    expect(find('function.run shiping as $a')).toEqual([]);
  });
});

describe('missing-input in tests of a document', () => {
  const withTest = (body: string): readonly string[] =>
    findAll({ 'function/shipping.xs': shipping.replace(/\}\n$/, `  test small {\n${body}\n  }\n}\n`) });

  it('reports a test without what its document requires', () => {
    expect(
      withTest('    input = {country: "NO"}\n    expect.to_equal ($response) {\n      value = 5\n    }'),
    ).toEqual(['missing-input function/shipping.xs:11 "small"']);
  });

  it('is silent where all is given, and where an error is expected', () => {
    expect(withTest('    input = {country: "NO", weight: 1}\n    expect.to_be_defined ($response)')).toEqual(
      [],
    );
    expect(withTest('    input = {country: "NO"}\n    expect.to_throw')).toEqual([]);
  });
});
