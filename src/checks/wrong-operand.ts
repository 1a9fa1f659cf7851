import type { Expression, HeaderPart } from '../language/ast.ts';
import type { Check, Finding } from './check.ts';
import { findOperandFault } from './parts/find-operand-fault.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      json rows
    }
    stack {
      foreach ($input.rows) {
        each as $row {
          debug.log {
            value = $row
          }
        }
      }
    }
    response = null
  }
`;

export const wrongOperand: Check = {
  id: 'wrong-operand',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary:
    'Something between the name of a statement and its braces that does not belong there, or a variable without `$`.',
  why: 'The server refuses the whole push. A variable starts with `$`, a condition stands in parentheses, an object is named by one word or text; all else are arguments between the braces.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/debug.log \{[\s\S]*?\}/, 'debug.log ($row)') },
    at: ['($row)'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    statement: (statement, { text, report }, ancestors) => {
      const fault = findOperandFault(statement, ancestors, text);
      if (fault?.kind === 'wrong') report(fault.finding);
    },
    alias: ({ target }, { report }) => {
      const finding = judgeAlias(target);
      if (finding !== undefined) report(finding);
    },
  },
};

/** `as user`: `$user`. */
function judgeAlias(target: Expression): Finding | undefined {
  if (target.type === 'variable' || target.type === 'member' || target.type === 'index') return undefined;
  return {
    at: target,
    message: 'What stands behind "as" is a variable: its name starts with "$".',
    ...nameVariable(target),
  };
}

function nameVariable(part: HeaderPart): Pick<Finding, 'fix' | 'help'> {
  const name = part.type === 'identifier' ? part.text : part.type === 'string' ? part.value : '';
  if (!/^[a-z_]\w*$/i.test(name)) return { help: 'Write `as $name`.' };
  return { fix: { title: `Write "$${name}"`, at: part, text: `$${name}` } };
}
