import { findNearest } from '../source/nearest.ts';
import { isDisabled } from '../workspace/find-references.ts';
import { explainUnlike, toCompared } from '../workspace/flow/compare-types.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
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
  summary: 'A comparison of two things that are surely never equal.',
  why: 'The answer is the same whatever comes in, so one of the ways behind it is never taken. Compared are lists, objects, numbers and bools with each other, and choices with texts that are none of them.',
  bad: { sources: { 'function/many.xs': bad }, at: ['$input.names == 3'] },
  good: { 'function/many.xs': bad.replace('$input.names ==', '($input.names|count) ==') },
  visit: {
    binary: (binary, ancestors, { object, text, workspace, report }) => {
      if (!EQUALITIES.has(binary.operator)) return;
      // `$a|starts_with:"+" == false` is meant to compare what the filter gives.
      if (ancestors.at(-1)?.type === 'filter-call') return;
      // In older files a text stands for the column that it names.
      if (ancestors.at(-1)?.type === 'template') return;
      const types = findTypes(object, text, workspace);
      const left = toCompared(binary.left, types.read(binary.left));
      const right = toCompared(binary.right, types.read(binary.right));
      const reason = explainUnlike(left, right);
      if (reason === undefined || isDisabled(ancestors) || isInQuery(ancestors)) return;
      const choice = [left, right].find(({ type }) => type.field?.shape.values !== undefined);
      const literal = left.literal ?? right.literal;
      report({
        at: binary,
        message: `This comparison never changes its answer: ${reason}.`,
        ...(choice === undefined || literal === undefined
          ? {}
          : { suggestions: findNearest(literal, choice.type.field?.shape.values ?? []) }),
      });
    },
  },
};

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=', '===', '!==']);
