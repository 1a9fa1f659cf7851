import { findAssignment } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function stamp {
    input
    stack {
      api.lambda {
        code = """
          import moment from 'moment';
          return moment().format();
          """
        timeout = 10
      } as $stamp
    }
    response = $stamp
  }
`;

export const lambdaImport: Check = {
  id: 'lambda-import',
  category: 'runtime',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'An `import` or `export` in the code of a lambda.',
  why: 'The code is the body of a function, not a module: the import is a syntax error, which may come back as the value. Use what is there already.',
  bad: { sources: { 'function/stamp.xs': bad }, at: ["import moment from 'moment'"] },
  good: {
    'function/stamp.xs': bad.replace(/import moment[^;]*;\s*/, '').replace('moment().format()', 'Date.now()'),
  },
  keywords: (keyword) => keyword === 'api.lambda',
  visit: {
    statement: (statement, { text, report }) => {
      const code = findAssignment(statement.body, 'code')?.value;
      if (code?.type !== 'string') return;
      const match = MODULE.exec(text.slice(code.start, code.end));
      if (match?.[1] === undefined) return;
      const start = code.start + match.index + match[0].length - match[1].length;
      report({
        at: { start, end: start + match[1].length },
        message: 'The code of a lambda is no module: it cannot import or export.',
      });
    },
  },
};

const MODULE =
  /(?:^|\n)[ \t]*(import\s+(?:[\w*{][^;\n]*\sfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|function|async)\b)/;
