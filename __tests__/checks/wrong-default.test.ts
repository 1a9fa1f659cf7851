import { describeCheck } from './describe-check.ts';

describeCheck('wrong-default', {
  wrap: (field) => `function probe {\n  input {\n    ${field}\n  }\n  stack\n  response = null\n}\n`,
  silent: [
    'int n?=5',
    'int n?="-1"',
    'int n?=""',
    'int n?=null',
    'decimal n?=0.25',
    'bool on?=true',
    'bool on?="false"',
    'bool on?=1',
    'timestamp at?=now',
    'timestamp at?="+1 day"',
    'date day?="2025-01-01"',
    'text name?=abc',
    'text name?="now()"',
    'json any?=abc',
    // How a list is written as a default nobody says.
    'int[] ns?=abc',
    'uuid id?="6d7f2a3e-54c1-4f0e-8d7a-0b1c2d3e4f50"',
  ],
  reports: [
    ['int n?=abc', 'abc'],
    ['int n?="twelve"', '"twelve"'],
    ['decimal price?=1.2.3', '1.2.3'],
    ['bool on?=maybe', 'maybe'],
    ['timestamp at?=now()', 'now()'],
    ['timestamp at?=CURRENT_TIMESTAMP', 'CURRENT_TIMESTAMP'],
    ['uuid id?=gen_random_uuid()', 'gen_random_uuid()'],
    ['object place {\n      schema {\n        int floor?=ground\n      }\n    }', 'ground'],
  ],
});
