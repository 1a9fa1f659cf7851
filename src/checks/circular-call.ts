import { describeCycle, findCallCycles } from '../workspace/call-cycles.ts';
import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const leaf = xs`
  function tree {
    input {
      int id
    }
    stack {
      function.run branch {
        input = {id: $input.id}
      } as $branch
    }
    response = $branch
  }
`;
const bad = xs`
  function branch {
    input {
      int id
    }
    stack {
      conditional {
        if ($input.id > 0) {
          function.run tree {
            input = {id: $input.id - 1}
          } as $rest
        }
      }
    }
    response = null
  }
`;

export const circularCall: Check = {
  id: 'circular-call',
  category: 'runtime',
  severity: 'notice',
  scope: 'workspace',
  basis: 'documented',
  summary: 'Objects that call each other in a circle.',
  why: 'It ends only where a condition ends it. A changed condition lets it run until Xano stops it. Every circle is told once.',
  bad: { sources: { 'function/branch.xs': bad, 'function/tree.xs': leaf }, at: ['tree'] },
  good: {
    'function/branch.xs': bad.replace('function.run tree', 'function.run leaf'),
    'function/tree.xs': leaf,
    'function/leaf.xs': 'function leaf {\n  input {\n    int id\n  }\n\n  stack\n  response = $input.id\n}\n',
  },
  visit: {
    document: (_node, { object, workspace, report }) => {
      for (const { edges, isEndless } of findCallCycles(workspace)) {
        const [first, ...others] = edges;
        // A call of oneself is seen by whoever writes it.
        if (isEndless || others.length === 0 || first?.from !== object || first.reference === undefined)
          continue;
        report({
          at: first.reference,
          message: `${describeObject(object)} calls itself${describeCycle(others)}.`,
          help: 'Make sure that a condition ends it for every input, or give it a limit.',
          related: others.flatMap(({ from, to, reference }) =>
            from.origin === 'file' && reference !== undefined
              ? [{ file: from.file, at: reference, message: `Here ${describeObject(to)} is called.` }]
              : [],
          ),
        });
      }
    },
  },
};
