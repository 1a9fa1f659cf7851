import type { Block } from '../language/ast.ts';
import { findAssignment } from '../workspace/clauses.ts';
import type { Check, CheckContext } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function one {
    input
    stack
    response = 1

    test "gives one" {
      datasource = "live"
      expect.to_equal ($response) {
        value = 1
      }
    }
  }
`;

export const testDatasourceLive: Check = {
  id: 'test-datasource-live',
  category: 'test',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A test that runs on the live data.',
  why: 'The real data is copied before every run, and what the test sees changes from day to day. Leave the data source out, and make the rows that the test needs.',
  bad: { sources: { 'function/one.xs': bad }, at: ['"live"'] },
  good: { 'function/one.xs': bad.replace('\n    datasource = "live"', '') },
  keywords: (keyword) => keyword === 'test',
  visit: {
    document: (document, context) => {
      if (document.keyword.text === 'workflow_test') look(document.body, context);
    },
    statement: (statement, context, ancestors) => {
      if (ancestors.length === 2) look(statement.body, context);
    },
  },
};

function look(block: Block | undefined, { report }: CheckContext): void {
  const value = findAssignment(block, 'datasource')?.value;
  if (value?.type !== 'string' || value.value !== 'live') return;
  report({
    at: value,
    message: 'This test runs on a copy of the live data.',
    help: 'Leave the data source out, and make the rows that the test needs.',
  });
}
