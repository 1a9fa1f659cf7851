import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      precondition ($input.n > 0) {
        error_type = "badrequest"
        error = "Too few"
      }
    }
    response = null
  }
`;

/** Entries that were read. */
const KNOWN: ReadonlySet<string> = new Set(['assignment', 'field-list', 'statement']);

export const commaBetweenBlockArguments: Check = {
  id: 'comma-between-block-arguments',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A comma between the arguments of a statement.',
  why: 'The push is refused. In a block each argument stands on a line of its own, without a comma; commas are for objects and lists.',
  bad: { sources: { 'function/probe.xs': good.replace('"badrequest"', '"badrequest",') }, at: [','] },
  good: { 'function/probe.xs': good },
  visit: {
    block: ({ entries, end }, { text, report }) => {
      entries.forEach((entry, index) => {
        const next = entries[index + 1];
        // Behind what could not be read nobody knows whose comma it is.
        if (entry.type !== 'assignment' || (next?.type !== undefined && !KNOWN.has(next.type))) return;
        const gap = text.slice(entry.end, next?.start ?? end - 1);
        const comma = /^\s*,/.exec(gap)?.[0].length;
        if (comma === undefined) return;
        const at = { start: entry.end + comma - 1, end: entry.end + comma };
        const sameLine = next !== undefined && !gap.includes('\n');
        const lineStart = text.lastIndexOf('\n', entry.start - 1) + 1;
        const indent = /^[ \t]*/.exec(text.slice(lineStart, entry.start))?.[0] ?? '';
        const between = { start: entry.end, end: next?.start ?? at.end };
        report({
          at,
          message: 'Arguments are not divided by commas.',
          help: 'Write each on a line of its own, without a comma.',
          fix: sameLine
            ? { title: 'Start a new line', at: between, text: `\n${indent}` }
            : { title: 'Remove the comma', at, text: '' },
        });
      });
    },
  },
};
