import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const group = 'api_group "Shop front" {\n  canonical = "shop"\n}\n';
const endpoint = (name: string): string =>
  `query ping verb=GET {\n  api_group = "${name}"\n  input\n  stack\n  response = 1\n}\n`;

describe('unknown-api-group is silent', () => {
  it('on a group of the files, in whatever file it stands', () => {
    expect(findAll({ 'api/x.xs': group, 'api/y.xs': endpoint('Shop front') })).toEqual([]);
    expect(findAll({ 'all.xs': `${group}---\n${endpoint('Shop front')}` })).toEqual([]);
  });

  it('on a group whose file is broken', () => {
    const broken = group.replace('"shop"', '');
    expect(
      findAll({ 'api/x.xs': broken, 'api/y.xs': endpoint('Shop front') }, { only: 'unknown-api-group' }),
    ).toEqual([]);
  });
});

describe('unknown-api-group reports', () => {
  it('the clause of an endpoint', () => {
    expect(findAll({ 'api/x.xs': group, 'api/y.xs': endpoint('Shop') })).toEqual([
      'unknown-api-group api/y.xs:2 "Shop" → Shop front',
    ]);
  });

  it('the group of a call', () => {
    const call = inWorkflowTest('api.call ping verb=GET {\n  api_group = "Shop fornt"\n} as $a');
    const sources = { 'api/x.xs': group, 'api/y.xs': endpoint('Shop front'), 'workflow_test/probe.xs': call };
    expect(findAll(sources, { only: 'unknown-api-group' })).toEqual([
      'unknown-api-group workflow_test/probe.xs:4 "Shop fornt" → Shop front',
    ]);
  });
});

describe('unknown-api-group, at the edges', () => {
  it('tells groups apart that differ in capitals only', () => {
    expect(findAll({ 'api/x.xs': group, 'api/y.xs': endpoint('shop front') })).toEqual([
      'unknown-api-group api/y.xs:2 "shop front" → Shop front',
    ]);
  });

  it('is a notice on a part of a workspace', () => {
    expect(diagnose({ 'a.xs': endpoint('x') }, { scope: 'partial' }).map(({ severity }) => severity)).toEqual(
      ['notice'],
    );
  });
});
