import type { Expression, Statement } from '../language/ast.ts';
import { findNearest } from '../source/nearest.ts';
import { findStatements } from '../workspace/clauses.ts';
import { type Compared, explainUnlike, toCompared } from '../workspace/flow/compare-types.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check, Finding } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function many {
    input {
      text[] names
    }
    stack
    response = $input.names == 3
  }
`;

export const unlikeComparison: Check = {
  id: 'unlike-comparison',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A comparison, or a `case`, of two things that are surely never equal.',
  why: 'The answer is the same whatever comes in, so one of the ways behind it is never taken. Compared are lists, objects, numbers and bools with each other, and choices with texts that are none of them.',
  bad: { sources: { 'function/many.xs': bad }, at: ['$input.names == 3'] },
  good: { 'function/many.xs': bad.replace('$input.names ==', '($input.names|count) ==') },
  visit: {
    statement: (statement, { object, text, workspace, report }) => {
      if (statement.keyword.text !== 'switch') return;
      const asked = readOperand(statement);
      if (asked === undefined) return;
      const types = findTypes(object, text, workspace);
      const left = toCompared(asked, types.read(asked));
      for (const branch of findStatements(statement.body, 'case')) {
        const value = readOperand(branch);
        if (value === undefined || branch.disabled) continue;
        const right = toCompared(value, types.read(value));
        const reason = explainUnlike(left, right);
        if (reason === undefined) continue;
        report({
          at: value,
          message: `This case is never taken: ${reason}.`,
          ...suggestChoices(left, right),
        });
      }
    },
    binary: (binary, { object, text, workspace, report }, ancestors) => {
      if (!EQUALITIES.has(binary.operator)) return;
      // `$a|starts_with:"+" == false` is meant to compare what the filter gives.
      if (ancestors.at(-1)?.type === 'filter-call') return;
      // In older files a text stands for the column that it names.
      if (ancestors.at(-1)?.type === 'template') return;
      const types = findTypes(object, text, workspace);
      const left = toCompared(binary.left, types.read(binary.left));
      const right = toCompared(binary.right, types.read(binary.right));
      const reason = explainUnlike(left, right);
      if (reason === undefined || isInQuery(ancestors)) return;
      report({
        at: binary,
        message: `This comparison never changes its answer: ${reason}.`,
        ...suggestChoices(left, right),
      });
    },
  },
};

/** What stands in the parentheses of a `switch` or a `case`. */
function readOperand({ header }: Statement): Expression | undefined {
  const [operand] = header;
  if (operand?.type === 'attribute') return undefined;
  return operand?.type === 'parenthesized' ? operand.expression : operand;
}

function suggestChoices(left: Compared, right: Compared): Pick<Finding, 'suggestions'> {
  const values = [left, right].find(({ type }) => type.field?.shape.values !== undefined)?.type.field?.shape
    .values;
  const literal = left.literal ?? right.literal;
  return values === undefined || literal === undefined ? {} : { suggestions: findNearest(literal, values) };
}

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=', '===', '!==']);
