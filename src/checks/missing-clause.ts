import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import { findNamedEntries, hasBroken, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  task nightly {
    stack {
      debug.log {
        value = "done"
      }
    }
  }
`;

export const missingClause: Check = {
  id: 'missing-clause',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A document without a clause that its kind always has.',
  why: 'The server refuses the whole push.',
  bad: { sources: { 'task/nightly.xs': 'task nightly {\n  active = true\n}\n' }, at: ['task'] },
  good: { 'task/nightly.xs': good },
  visit: {
    document: ({ keyword, body }, { report }) => {
      if (hasBroken(body)) return;
      const given = new Set(findNamedEntries(body).map((entry) => readEntryName(entry).text));
      // A job that has statements in place of its function is reported for them.
      if (keyword.text === 'run.job' && given.has('stack')) return;
      const missing = listRequired(keyword.text).filter(({ name }) => !given.has(name));
      if (missing.length === 0) return;
      report({
        at: placeName(keyword),
        message: `A document of the kind "${keyword.text}" needs ${missing.map(({ name }) => `"${name}"`).join(' and ')}.`,
        help: `Add ${missing.map(({ sample }) => `\`${sample}\``).join(' and ')} between its braces.`,
      });
    },
  },
};

interface RequiredClause {
  readonly name: string;
  readonly sample: string;
}

const required = new Map<string, readonly RequiredClause[]>();

/** Listed once for all documents of a kind. */
function listRequired(kind: string): readonly RequiredClause[] {
  if (DOCUMENT_KINDS[kind] === undefined) return [];
  let clauses = required.get(kind);
  if (clauses === undefined) {
    clauses = Object.entries(DOCUMENT_KINDS[kind]?.clauses ?? {})
      .filter(([, clause]) => clause.required === 'always')
      .map(([name, { form }]) => ({
        name,
        sample: form.startsWith('block:') ? `${name} { … }` : `${name} = …`,
      }));
    required.set(kind, clauses);
  }
  return clauses;
}
