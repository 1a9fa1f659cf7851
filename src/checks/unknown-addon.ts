import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownAddon = createUnknownCheck({
  id: 'unknown-addon',
  to: 'addon',
  word: 'addon',
  why: 'The addon is dropped when the document is saved, and its values are missing from every answer.',
  bad: {
    sources: {
      'table/item.xs': 'table item {\n  schema { int id }\n}\n',
      'addon/lines.xs': 'addon lines {\n  input\n  stack {\n    db.query item\n  }\n}\n',
      'function/all.xs':
        'function all {\n  input\n  stack {\n    db.query item {\n      addon = [{name: "line"}]\n    } as $rows\n  }\n  response = $rows\n}\n',
    },
    at: ['line'],
  },
  good: {
    'table/item.xs': 'table item {\n  schema { int id }\n}\n',
    'addon/lines.xs': 'addon lines {\n  input\n  stack {\n    db.query item\n  }\n}\n',
    'function/all.xs':
      'function all {\n  input\n  stack {\n    db.query item {\n      addon = [{name: "lines"}]\n    } as $rows\n  }\n  response = $rows\n}\n',
  },
});
