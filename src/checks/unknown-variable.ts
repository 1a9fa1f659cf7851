import { findNearest } from '../source/nearest.ts';
import { findFlow } from '../workspace/flow/flow.ts';
import { findHiddenNames, findSetNames, findUnsetUses } from '../workspace/flow/unset-uses.ts';
import type { Check } from './check.ts';
import { fixName } from './fix-name.ts';
import { xs } from './xs.ts';

const bad = xs`
  function total {
    input {
      int price
    }
    stack {
      var $amount {
        value = $input.price * 2
      }
    }
    response = $amuont
  }
`;

export const unknownVariable: Check = {
  id: 'unknown-variable',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A variable that nothing in the document sets.',
  why: 'The request fails when it gets there: Xano cannot locate the variable. Inputs are read as `$input.name`, variables of other documents are not there.',
  bad: { sources: { 'function/total.xs': bad }, at: ['$amuont'] },
  good: { 'function/total.xs': bad.replace('$amuont', '$amount') },
  create: ({ object, text, report }) => ({
    document: () => {
      const flow = findFlow(object, text);
      const set = findSetNames(flow);
      const hiddenNames = findHiddenNames(flow);
      for (const { name, node } of findUnsetUses(flow)) {
        if (set.has(name)) continue;
        const hidden = hiddenNames.has(name);
        const isInput = object.contract.inputs?.some((input) => input.name === name) === true;
        report({
          at: node,
          message: hidden
            ? `Variable "${name}" is set only by a statement that is switched off.`
            : `Variable "${name}" is never set.`,
          ...(isInput ? { help: `The input of this name is read as "$input.${name}".` } : {}),
          suggestions: findNearest(name, set),
          ...fixName({ text: name, start: node.end - name.length, end: node.end }, set, text),
        });
      }
    },
  }),
};
