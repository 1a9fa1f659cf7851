import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const files = {
  'middleware/audit.xs': 'middleware audit {\n  input {\n    json vars\n  }\n  stack\n  response = null\n}\n',
};
const find = (clause: string): readonly string[] =>
  findAll({ ...files, 'function/probe.xs': inFunction('', `response = null\n  ${clause}`) });
const branch = (middleware: string): readonly string[] =>
  findAll({ ...files, 'branch.xs': `branch "v2" {\n  color = "#0a0b0c"\n  middleware = ${middleware}\n}\n` });

describe('unknown-middleware is silent', () => {
  it('on every form of the clause', () => {
    expect(find('middleware = {pre: [{name: "audit"}], post: [{name: "audit"}]}')).toEqual([]);
    expect(find('middleware = {pre: ["audit"]}')).toEqual([]);
    expect(find('middleware = {pre: []}')).toEqual([]);
  });

  it('on the middleware of a branch, named in a list or by an object', () => {
    expect(branch('{query: {pre: ["audit"]}, function: {post: [{name: "audit"}]}}')).toEqual([]);
  });

  it('on what is switched off', () => {
    expect(find('middleware = {!pre: [{name: "audits"}], post: [{name: "audit"}]}')).toEqual([]);
  });
});

describe('unknown-middleware reports', () => {
  it('names of documents and of branches', () => {
    expect(find('middleware = {pre: [{name: "audits"}], post: ["adit"]}')).toEqual([
      'unknown-middleware function/probe.xs:7 "audits" → audit',
      'unknown-middleware function/probe.xs:7 "adit" → audit',
    ]);
    expect(branch('{query: {pre: ["audits"]}, task: {post: [{name: "auditt"}]}}')).toEqual([
      'unknown-middleware branch.xs:3 "audits" → audit',
      'unknown-middleware branch.xs:3 "auditt" → audit',
    ]);
  });

  it('calls in tests', () => {
    const call = inWorkflowTest('middleware.call audits {\n  input = {vars: {}}\n} as $a');
    expect(findAll({ ...files, 'workflow_test/probe.xs': call })).toEqual([
      'unknown-middleware workflow_test/probe.xs:3 "audits" → audit',
    ]);
  });
});

describe('unknown-middleware, at the edges', () => {
  it('reads no clause of that name in kinds that have none', () => {
    expect(
      findAll(
        { 'addon/a.xs': 'addon a {\n  input\n  stack\n  middleware = {pre: ["x"]}\n}\n' },
        { only: 'unknown-middleware' },
      ),
    ).toEqual([]);
  });
});
