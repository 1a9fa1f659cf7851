import { CHECKS } from '../../../../src/checks/all.ts';
import { diagnose } from '../../../checks/check-sources.ts';

/** Checks beside those of syntax and of what the server refuses that ask the vocabulary; others speak of what a text means. */
const ASK_THE_VOCABULARY: ReadonlySet<string> = new Set([
  ...['unknown-kind', 'unknown-clause', 'unknown-statement', 'unknown-argument', 'unknown-type'],
  ...['unknown-filter', 'unknown-input-filter', 'unknown-field-option', 'deprecated-filter'],
  ...['input-filter-on-wrong-type', 'missing-field-option'],
  ...['missing-clause', 'missing-branch', 'missing-argument', 'filter-argument-count', 'wrong-choice'],
  ...['duplicate-clause', 'duplicate-field', 'duplicate-argument'],
]);

/** Only these are run: thousands of texts are looked at. */
const ASKED = CHECKS.filter(
  ({ id, category }) =>
    id !== 'placeholder-statement' &&
    (category === 'syntax' || category === 'rejected' || ASK_THE_VOCABULARY.has(id)),
);

/**
 * What these checks say of one text, as `check "underlined"`. On a part of a workspace, so that names of other objects,
 * which are only notices there, may be anything.
 */
export function findFindings(text: string): readonly string[] {
  const lines = text.split('\n');
  return diagnose({ 'a.xs': text }, { scope: 'partial', checks: ASKED })
    .filter(({ severity }) => severity !== 'notice')
    .map(({ check, line, column, endColumn }) => {
      const underlined = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
      return `${check} ${JSON.stringify(underlined)}`;
    });
}

/** The names that are offered for a wrong one. */
export function findSuggestions(text: string, check: string): readonly string[] {
  const found = diagnose({ 'a.xs': text }, { scope: 'partial', checks: ASKED }).find(
    (one) => one.check === check,
  );
  return found?.suggestions ?? [];
}

/** A word that is in no table, one letter away from one that is. */
export function misspell(word: string): string {
  return `${word}${word.endsWith('z') ? 'q' : 'z'}`;
}
