import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

const table = 'table visit {\n  schema {\n    int id\n    int guest_id\n  }\n}\n';
const find = (path: string, inputs: string, kind = 'query'): readonly string[] =>
  findAll(
    {
      'table/visit.xs': table,
      'api/probe.xs': `${kind} "${path}" verb=GET {\n  input {\n${inputs}\n  }\n  stack\n  response = null\n}\n`,
    },
    { only: 'path-parameter-without-input' },
  ).map((line) => line.slice(line.indexOf(':')));

describe('path-parameter-without-input is silent', () => {
  it('on parameters that are inputs', () => {
    expect(find('visits/{visit_id}', '    int visit_id')).toEqual([]);
    expect(find('guests/{guest_id}/visits/{id}', '    int id\n    int guest_id')).toEqual([]);
  });
  it('on inputs that come from a table', () => {
    expect(find('guests/{guest_id}', '    dblink {\n      table = "visit"\n    }')).toEqual([]);
    // Of which nothing is known.
    expect(find('guests/{nr}', '    int guest_nr\n    dblink {\n      table = "guest"\n    }')).toEqual([]);
  });
  it('on columns of a linked table that only resemble it', () => {
    expect(find('visits/{visit_id}', '    dblink {\n      table = "visit"\n    }')).toEqual([]);
  });
  it('on a parameter that no input resembles: nobody needs it', () => {
    expect(find('tenants/{tenant}/visits', '    int page')).toEqual([]);
    expect(find('tenants/{tenant}/visits', '')).toEqual([]);
  });
  it('on an input that is another parameter', () => {
    expect(find('visits/{visit_id}/guests/{id}', '    int visit_id')).toEqual([]);
  });
});

describe('path-parameter-without-input reports', () => {
  it('names that are longer or shorter', () => {
    expect(find('visits/{id}', '    int visit_id')).toEqual([':1 "{id}" → visit_id']);
    expect(find('visits/{visit_id}', '    int id')).toEqual([':1 "{visit_id}" → id']);
  });
  it('names that are spelled in another way', () => {
    expect(find('visits/{visitId}', '    int visit_id\n    int page')).toEqual([':1 "{visitId}" → visit_id']);
  });
});
