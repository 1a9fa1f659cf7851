import { describe, expect, test } from '@jest/globals';
import { COMMON_ARGUMENTS } from '../../../src/language/vocabulary/common-arguments.ts';
import { STATEMENTS } from '../../../src/language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../../src/language/vocabulary/statements/branches.ts';
import type { StatementRow } from '../../../src/language/vocabulary/statements/statement-row.ts';
import { findFindings, findSuggestions, misspell } from './support/find-findings.ts';
import { inFunction, place, writeArgument, writeBranch, writeStatement } from './support/write-statement.ts';

const statements = Object.entries(STATEMENTS);
const ownArguments = statements.flatMap(([statement, row]) =>
  Object.entries(row.arguments).map(([name, argument]) => ({ statement, name, argument, row })),
);
const common = Object.entries(COMMON_ARGUMENTS);
/** What a value of one argument makes needed. */
const chosen = statements.flatMap(([statement, row]) =>
  Object.entries(row.neededWith ?? {}).flatMap(([by, texts]) =>
    Object.entries(texts).flatMap(([value, needs]) =>
      needs.map((name) => ({ statement, row, by, value, needs, name })),
    ),
  ),
);
const branches = statements.flatMap(([statement, row]) =>
  Object.entries(row.branches ?? {}).map(([name, count]) => ({ statement, name, count, row })),
);

/** Whether a statement without it, and without what could stand for it, is wrong. */
function isNeeded(name: string, { arguments: own, oneOf = [] }: StatementRow): boolean {
  return own[name]?.required === true || oneOf.some((names) => names.includes(name));
}

/** What an argument makes needed by its value, but for one name. */
function writeNeeded(row: StatementRow, by: string, value: string, without = ''): string {
  const needs = row.neededWith?.[by]?.[value] ?? [];
  return needs
    .filter((name) => name !== without)
    .map((name) => writeArgument(name, row.arguments[name] ?? { kind: 'text' }))
    .join('');
}

describe('every statement', () => {
  test.each(statements)('"%s" is accepted with what it needs', (name, row) => {
    expect(findFindings(place(writeStatement(name), row))).toEqual([]);
  });

  test.each(statements)('"%s" misspelt is reported, and found again', (name, row) => {
    const text = place(writeStatement(name).replace(name, misspell(name)), row);
    expect(findFindings(text)).toContain(`unknown-statement "${misspell(name)}"`);
    expect(findSuggestions(text, 'unknown-statement')).toContain(name);
  });

  test.each(statements.filter(([, row]) => row.onlyIn !== undefined))(
    '"%s" is reported where it cannot work',
    (name) => {
      expect(findFindings(inFunction(writeStatement(name)))).toEqual([`misplaced-statement "${name}"`]);
    },
  );

  test.each(statements.filter(([name]) => name !== 'placeholder'))(
    '"%s" cannot stand among arguments',
    (name) => {
      expect(findFindings(inFunction(`return {\nvalue = 1\n${writeStatement(name)}}\n`))).toEqual([
        `misplaced-branch "${name}"`,
      ]);
    },
  );

  test.each(common)('takes "%s"', (argument, value) => {
    const wrong = statements.filter(
      ([name, row]) =>
        findFindings(place(writeStatement(name, writeArgument(argument, value)), row)).length > 0,
    );
    expect(wrong).toEqual([]);
  });
});

describe('every argument', () => {
  test.each(ownArguments)('$statement: $name is accepted', ({ statement, name, argument, row }) => {
    const text = writeStatement(statement, writeArgument(name, argument), name);
    expect(findFindings(place(text, row))).toEqual([]);
  });

  test.each(ownArguments.filter(({ row }) => row.openArguments !== true))(
    '$statement: $name misspelt is reported, and found again',
    ({ statement, name, argument, row }) => {
      const wrong = misspell(name);
      const text = place(writeStatement(statement, writeArgument(wrong, argument), name), row);
      const missing = isNeeded(name, row) ? [`missing-argument "${statement}"`] : [];
      expect(findFindings(text)).toEqual([...missing, `unknown-argument "${wrong}"`]);
      expect(findSuggestions(text, 'unknown-argument')).toContain(name);
    },
  );

  test.each(ownArguments.filter(({ name, row }) => isNeeded(name, row)))(
    '$statement: $name missing is reported',
    ({ statement, name, row }) => {
      expect(findFindings(place(writeStatement(statement, '', name), row))).toEqual([
        `missing-argument "${statement}"`,
      ]);
    },
  );

  test.each(chosen)(
    '$statement: $name is needed where $by is "$value"',
    ({ statement, row, by, value, needs, name }) => {
      expect(row.arguments[by]?.values).toContain(value);
      expect(needs.filter((one) => row.arguments[one] === undefined)).toEqual([]);
      const given = `${by} = "${value}"\n${writeNeeded(row, by, value, name)}`;
      expect(findFindings(place(writeStatement(statement, given, by), row))).toEqual([
        `missing-argument "${statement}"`,
      ]);
    },
  );

  test.each(ownArguments)(
    '$statement: $name twice is reported, unless it may be',
    ({ statement, name, argument, row }) => {
      const twice = writeArgument(name, argument).repeat(2);
      expect(findFindings(place(writeStatement(statement, twice, name), row))).toEqual(
        argument.many === true ? [] : [`duplicate-argument "${name}"`],
      );
    },
  );

  test.each(ownArguments.filter(({ argument }) => argument.values !== undefined))(
    '$statement: $name has no value that is in no table',
    ({ statement, name, argument, row }) => {
      const findFor = (value: string) => {
        const given = `${name} = ${JSON.stringify(value)}\n${writeNeeded(row, name, value)}`;
        return findFindings(place(writeStatement(statement, given, name), row));
      };
      const id = name === 'error_type' ? 'error-type-unknown' : 'wrong-choice';
      expect(findFor('zebra')).toEqual([`${id} "zebra"`]);
      for (const value of argument.values ?? []) expect(findFor(value)).toEqual([]);
    },
  );
});

/** Branches that are so often written without their statement that a check is named after them. */
const OWN_CHECKS: Readonly<Record<string, string>> = {
  if: 'if-outside-conditional',
  try: 'try-without-try-catch',
};

describe('every branch', () => {
  test.each(branches)('$statement: $name is accepted', ({ statement, name, row }) => {
    expect(findFindings(place(writeStatement(statement, writeBranch(name), name), row))).toEqual([]);
  });

  test.each(branches)(
    '$statement: $name twice is reported, unless it may be',
    ({ statement, name, count, row }) => {
      const text = place(writeStatement(statement, writeBranch(name).repeat(2), name), row);
      expect(findFindings(text)).toEqual(count === 'many' ? [] : [`misplaced-branch "${name}"`]);
    },
  );

  test.each(branches.filter(({ count }) => count === 'one'))(
    '$statement: $name missing is reported',
    ({ statement, name, row }) => {
      const text = place(writeStatement(statement, 'description = "a"\n', name), row);
      expect(findFindings(text)).toEqual([`missing-branch "${statement}"`]);
    },
  );

  test.each(Object.keys(BRANCHES))(
    '"%s" cannot stand in a stack, nor in a statement that does not hold it',
    (name) => {
      expect(findFindings(inFunction(writeBranch(name)))).toEqual([
        `${OWN_CHECKS[name] ?? 'unknown-statement'} "${name}"`,
      ]);
      expect(findFindings(inFunction(`return {\nvalue = 1\n${writeBranch(name)}}\n`))).toEqual([
        `misplaced-branch "${name}"`,
      ]);
    },
  );
});
