import { findNearest } from '../source/nearest.ts';
import { findInputNames } from '../workspace/inputs.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  query "visits/{visit_id}" verb=GET {
    input {
      int visit_id
    }
    stack
    response = {id: $input.visit_id}
  }
`;

export const pathParameterWithoutInput: Check = {
  id: 'path-parameter-without-input',
  category: 'contract',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A parameter in the path of an endpoint that is declared as an input under another name.',
  why: 'What stands in the address reaches an input of exactly that name. The other one stays empty, or callers have to send it once more.',
  bad: {
    sources: { 'api/visits.xs': good.replace('{visit_id}', '{id}') },
    at: ['{id}'],
  },
  good: { 'api/visits.xs': good },
  visit: {
    document: (_document, { object, text, workspace, report }) => {
      if (object.kind !== 'query') return;
      const inputs = findInputNames(object.contract, workspace);
      if (inputs === undefined) return;
      const { start, end } = object.placedName;
      const path = text.slice(start, end);
      const parameters = [...path.matchAll(/\{(\w+)\}/g)];
      const named = new Set(parameters.map(([, name]) => name));
      // An input that is in the path is taken by that; the columns of a linked table are no keys of anything.
      const free = (object.contract.inputs ?? []).map(({ name }) => name).filter((name) => !named.has(name));
      for (const { 0: written, 1: name = '', index } of parameters) {
        if (inputs.has(name)) continue;
        const suggestions = findMeant(name, free);
        if (suggestions.length === 0) continue;
        report({
          at: { start: start + index, end: start + index + written.length },
          message: `The path has a parameter "${name}", and there is no input of that name.`,
          help: 'Give both the same name.',
          suggestions,
        });
      }
    },
  },
};

/** `id` for `visit_id`, or the other way round; otherwise what is spelled alike. */
function findMeant(name: string, inputs: readonly string[]): readonly string[] {
  const longer = inputs.filter((input) => input.endsWith(`_${name}`) || name.endsWith(`_${input}`));
  return longer.length === 1 ? longer : findNearest(name, inputs);
}
