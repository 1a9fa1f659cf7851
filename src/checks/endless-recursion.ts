import { describeCycle, findCallCycles } from '../workspace/call-cycles.ts';
import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function countdown {
    input {
      int from
    }
    stack {
      function.run countdown {
        input = {from: $input.from - 1}
      } as $rest
    }
    response = $rest
  }
`;

export const endlessRecursion: Check = {
  id: 'endless-recursion',
  category: 'runtime',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'Objects that call themselves whatever happens.',
  why: 'Nothing stands before the calls that could end them, so no call ever comes back: each one fails when Xano runs out of time or memory.',
  bad: { sources: { 'function/countdown.xs': bad }, at: ['countdown'] },
  good: {
    'function/countdown.xs': xs`
      function countdown {
        input {
          int from
        }
        stack {
          var $left {
            value = $input.from
          }
          while ($left > 0) {
            each {
              math.sub $left {
                value = 1
              }
            }
          }
        }
        response = $left
      }
    `,
  },
  visit: {
    document: (_node, { object, workspace, report }) => {
      for (const { edges, isEndless } of findCallCycles(workspace)) {
        const [first, ...others] = edges;
        if (!isEndless || first === undefined || first.from !== object || first.reference === undefined)
          continue;
        report({
          at: first.reference,
          message: `${describeObject(object)} calls itself${describeCycle(others)} without end: nothing before the call can stop it.`,
          help: 'Put the call under a condition, or return before it.',
        });
      }
    },
  },
};
