import type { Statement } from '../language/ast.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import type { StatementRow } from '../language/vocabulary/statements/statement-row.ts';
import { onceFor } from '../source/once-for.ts';
import { findAssignment, hasBroken, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findWhere } from './edit-with-where.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function one {
    input
    stack {
      db.has product {
        field_name = "id"
        field_value = 1
      } as $there
    }
    response = $there
  }
`;
const table = xs`
  table product {
    schema {
      int id
    }
  }
`;

export const missingArgument: Check = {
  id: 'missing-argument',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A statement without an argument that it needs.',
  why: 'The server refuses the whole push.',
  bad: {
    sources: { 'table/product.xs': table, 'function/one.xs': good.replace('      field_value = 1\n', '') },
    at: ['db.has'],
  },
  good: { 'table/product.xs': table, 'function/one.xs': good },
  keywords: (keyword) => keyword in STATEMENTS,
  visit: {
    statement: (statement, { report }, ancestors) => {
      if (findSurroundings(ancestors).type !== 'stack') return;
      const row = STATEMENTS[statement.keyword.text];
      if (row === undefined || hasBroken(statement.body)) return;
      // What stands in their place is reported itself.
      if (findWhere(statement) !== undefined || (statement.body === undefined && isOperandWrong(statement)))
        return;
      const isMissing = (name: string): boolean => findAssignment(statement.body, name) === undefined;
      const always = [
        ...listRequired(row).filter(isMissing),
        // The first name of a set is the one that is surely understood.
        ...(row.oneOf ?? []).flatMap((names) => (names.every(isMissing) ? names.slice(0, 1) : [])),
      ];
      const choice = resolveChoice(row, statement);
      const chosen = choice?.needs.filter(isMissing) ?? [];
      const missing = [...always, ...chosen];
      if (missing.length === 0) return;
      const names = missing.map((name) => `"${name}"`).join(' and ');
      const reason =
        choice === undefined || chosen.length === 0 ? '' : ` where "${choice.argument}" is "${choice.value}"`;
      report({
        at: placeName(statement.keyword),
        message: `Statement "${statement.keyword.text}" needs ${names}${reason}.`,
        help: `Add ${missing.map((name) => `\`${name} = …\``).join(' and ')} between its braces.`,
      });
    },
  },
};

const listRequired = onceFor((row: StatementRow) =>
  Object.keys(row.arguments).filter((name) => row.arguments[name]?.required === true),
);

/** An argument whose value makes others needed. */
interface Choice {
  readonly argument: string;
  readonly value: string;
  readonly needs: readonly string[];
}

/** @returns what a constant text among the arguments asks for; nothing is known of a value that is computed */
function resolveChoice({ neededWith }: StatementRow, { body }: Statement): Choice | undefined {
  for (const argument of Object.keys(neededWith ?? {})) {
    const given = findAssignment(body, argument)?.value;
    const needs = given?.type === 'string' ? neededWith?.[argument]?.[given.value] : undefined;
    if (given?.type === 'string' && needs !== undefined) return { argument, value: given.value, needs };
  }
  return undefined;
}

/** `return $x`, `var x = 2`: the value is there, in the wrong place. */
function isOperandWrong({ keyword, header }: Statement): boolean {
  const row = STATEMENTS[keyword.text];
  const most = row?.operand === 'none' ? 0 : row?.operand === 'reference-with-verb' ? 2 : 1;
  return header.length > most || header[0]?.type === 'attribute';
}
