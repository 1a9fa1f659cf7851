import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table page {
    schema {
      int id
      json meta
    }
  }
`;
const bad = xs`
  function clean {
    input {
      int page_id
    }
    stack {
      db.get page {
        field_name = "id"
        field_value = $input.page_id
      } as $page
    }
    response = $page.meta|replace:"a":""
  }
`;

export const replaceOnJsonValue: Check = {
  id: 'replace-on-json-value',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'The filter `replace` on an object.',
  why: 'It changes texts only: on what a json column holds it does nothing, and says nothing. Make a text of it first, with `json_encode`.',
  bad: { sources: { 'function/clean.xs': bad, 'table/page.xs': table }, at: ['replace'] },
  good: {
    'function/clean.xs': bad.replace('meta|replace', 'meta|json_encode|replace'),
    'table/page.xs': table,
  },
  visit: {
    filtered: ({ base, filters }, { object, text, workspace, report }, ancestors) => {
      const [first] = filters;
      if (first?.name.text !== 'replace' || first.disabled || isInQuery(ancestors)) return;
      const type = findTypes(object, text, workspace).read(base);
      const isJson = type.field?.place === 'column' && type.field.shape.type === 'json';
      if (!isJson && type.kind !== 'object') return;
      report({
        at: first.name,
        message: '"replace" changes texts, and this is an object.',
        help: 'Make a text of it first, with "json_encode".',
      });
    },
  },
};
