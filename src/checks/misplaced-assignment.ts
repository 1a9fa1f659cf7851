import type { Assignment, FieldList } from '../language/ast.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check, Finding } from './check.ts';
import { isInStack } from './parts/branch-chain.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      return {
        value = $input.n
      }
    }
    response = null
  }
`;

export const misplacedAssignment: Check = {
  id: 'misplaced-assignment',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: '`name = value`, or a list of fields, among statements.',
  why: 'The push is refused: between statements stand statements only. A variable is set by `var`, what a document answers is its clause `response`, behind the stack.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/return \{[\s\S]*?\}/, 'return = $input.n') },
    at: ['return'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    block: ({ entries }, { text, report }, ancestors) => {
      const owner = ancestors.at(-1);
      if (!isInStack(ancestors) || (owner?.type === 'statement' && owner.keyword.text === 'test')) return;
      entries.forEach((entry, index) => {
        if (entry.type !== 'assignment' && entry.type !== 'field-list') return;
        // Behind a statement without braces it is one of its arguments, or nonsense that is told there.
        const before = entries[index - 1];
        if (before?.type === 'statement' && !text.slice(before.end, entry.start).includes('\n')) return;
        report({ at: placeName(readEntryName(entry)), ...judge(entry, text) });
      });
    },
  },
};

function judge(entry: Assignment | FieldList, text: string): Omit<Finding, 'at'> {
  const name = readEntryName(entry).text;
  if (entry.type !== 'assignment')
    return {
      message: `"${name}" cannot stand among statements.`,
      help: 'It is a clause of the document: move it out of the stack.',
    };
  if (name === 'return')
    return {
      message: '"return" takes a block with a "value".',
      help: 'Write `return { value = … }`.',
      fix: {
        title: 'Write it as a block',
        at: entry,
        text: `return { value = ${text.slice(entry.value.start, entry.value.end)} }`,
      },
    };
  if (name === 'response')
    return {
      message: '"response" cannot stand among statements.',
      help: 'It is a clause of the document, behind the stack; `return { value = … }` ends the stack early.',
    };
  return name in STATEMENTS
    ? {
        message: `Statement "${name}" takes a block, not "=".`,
        help: `Write \`${name} { … }\`.`,
      }
    : {
        message: `"${name} = …" cannot stand among statements.`,
        help: `Write \`var $${name} { value = … }\` to set a variable, \`var.update $${name} { value = … }\` to change it.`,
      };
}
