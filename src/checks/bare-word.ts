import type { Expression, Node } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { wordTable } from '../language/vocabulary/word-table.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $name {
        value = "nobody"
      }
      conditional {
        if ($input.n > 0) {
          var.update $name {
            value = null
          }
        }
      }
    }
    response = $name
  }
`;

/** Constants of other languages. */
const CONSTANTS = wordTable<string>({
  none: 'null',
  nil: 'null',
  undefined: 'null',
  null: 'null',
  true: 'true',
  yes: 'true',
  false: 'false',
  no: 'false',
});

/** The words in these have checks of their own. */
const QUOTED_ELSEWHERE: ReadonlySet<string> = new Set(['sort', 'return']);

export const bareWord: Check = {
  id: 'bare-word',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A word without quotes where a value is expected.',
  why: 'The push is refused: a text stands in quotes, and the name of a variable starts with `$`. Of the words only `true`, `false`, `null` and `now` are values.',
  bad: { sources: { 'function/probe.xs': good.replace('null\n        }', 'None\n        }') }, at: ['None'] },
  good: { 'function/probe.xs': good },
  visit: {
    identifier: (node, { text, report }, ancestors) => {
      const parent = ancestors.at(-1);
      // In headers and behind filters a word may stand for a text.
      if (parent === undefined || isQuotedElsewhere(ancestors) || !isValue(parent, node)) return;
      const word = node.text;
      const constant = CONSTANTS[word.toLowerCase()];
      const isVariable = (findVariables(text).get(word.split('.')[0] ?? '') ?? node.start) < node.start;
      report({
        at: node,
        message: `"${word}" is no value.`,
        help:
          constant === undefined
            ? `Write "${word}" in quotes if it is a text, or \`$${word}\` if it is a variable.`
            : `Write \`${constant}\`.`,
        ...(constant === undefined
          ? isVariable
            ? { suggestions: [`$${word}`] }
            : {}
          : {
              suggestions: [constant],
              fix: { title: `Write "${constant}"`, at: node, text: constant },
            }),
      });
    },
  },
};

/** In lists and between backticks exported files do have bare words, as texts. */
function isValue(parent: Node, node: Expression): boolean {
  switch (parent.type) {
    case 'assignment':
    case 'binary':
    case 'between':
    case 'unary':
    case 'ternary':
    case 'parenthesized':
    case 'pair':
      return true;
    case 'filtered':
      return parent.base === node;
    case 'member':
    case 'index':
      return parent.object === node;
    default:
      return false;
  }
}

function isQuotedElsewhere(ancestors: Ancestors): boolean {
  const assignment = ancestors.findLast(({ type }) => type === 'assignment');
  const parent = ancestors.at(-1);
  return (
    parent?.type === 'pair' && assignment?.type === 'assignment' && QUOTED_ELSEWHERE.has(assignment.name.text)
  );
}

let read: { readonly text: string; readonly variables: ReadonlyMap<string, number> } | undefined;

/** Where each variable of a text stands first; kept for the text that was asked about last. */
function findVariables(text: string): ReadonlyMap<string, number> {
  if (read?.text !== text) {
    const uses = [...text.matchAll(/\$([\p{L}\d_]+)/gu)].reverse();
    read = { text, variables: new Map(uses.map(({ 1: name = '', index }) => [name, index])) };
  }
  return read.variables;
}
