import { findNearest } from '../source/nearest.ts';
import type { Span } from '../source/span.ts';
import { findFlow } from '../workspace/flow/flow.ts';
import {
  findHiddenNames,
  findSetNames,
  findUnsetChanges,
  findUnsetUses,
} from '../workspace/flow/unset-uses.ts';
import type { FileObject } from '../workspace/object.ts';
import type { Check, Finding } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { xs } from './parts/xs.ts';

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
  visit: {
    document: (_node, { object, text, report }) => {
      const flow = findFlow(object, text);
      const set = findSetNames(flow);
      const hiddenNames = findHiddenNames(flow);
      const describe = (name: string): string =>
        hiddenNames.has(name)
          ? `Variable "${name}" is set only by a statement that is switched off`
          : `Variable "${name}" is never set`;
      for (const { name, node } of findUnsetUses(flow)) {
        if (set.has(name)) continue;
        const input = findInput(name, object);
        report({
          at: node,
          message: `${describe(name)}.`,
          ...(input === undefined ? writeOther(name, node, set, text) : readInput(input, node)),
        });
      }
      for (const { name, at, statement } of findUnsetChanges(flow)) {
        report({
          at,
          message: `${describe(name)}, and "${statement?.keyword.text ?? ''}" needs what it holds.`,
          help: `Set it before, with \`var $${name}\`.`,
          ...writeOther(name, at, set, text),
        });
      }
    },
  },
};

/** The input that is meant by `$goal` or `$input_goal`. */
function findInput(name: string, { contract }: FileObject): string | undefined {
  const meant = [name, name.replace(/^input_/, '')];
  return contract.inputs?.find((input) => meant.includes(input.name))?.name;
}

/** An input is no variable. */
function readInput(name: string, { start, end }: Span): Partial<Finding> {
  return {
    help: `The input of this name is read as "$input.${name}".`,
    fix: { title: 'Read the input', at: { start, end }, text: `$input.${name}` },
  };
}

function writeOther(name: string, { end }: Span, set: ReadonlySet<string>, text: string): Partial<Finding> {
  return {
    suggestions: findNearest(name, set),
    ...fixName({ text: name, start: end - name.length, end }, set, text),
  };
}
