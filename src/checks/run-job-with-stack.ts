import { findNamedEntries, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const report = xs`
  function report {
    input
    stack
    response = 1
  }
`;
const good = xs`
  run.job "Daily report" {
    main = {name: "report", input: {}}
  }
`;
const bad = xs`
  run.job "Daily report" {
    stack {
      function.run report
    }
  }
`;

export const runJobWithStack: Check = {
  id: 'run-job-with-stack',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A job with statements of its own.',
  why: 'The server refuses the whole push: a job runs one function, with constant inputs.',
  bad: { sources: { 'function/report.xs': report, 'job/daily.xs': bad }, at: ['stack'] },
  good: { 'function/report.xs': report, 'job/daily.xs': good },
  visit: {
    document: ({ keyword, body }, { report: tell }) => {
      if (keyword.text !== 'run.job') return;
      for (const entry of findNamedEntries(body)) {
        const name = entry.type === 'statement' ? readEntryName(entry) : undefined;
        if (name?.text !== 'stack') continue;
        tell({
          at: placeName(name),
          message: 'A job has no "stack": it runs a function.',
          help: 'Write `main = {name: "report", input: {}}`.',
        });
      }
    },
  },
};
