import { diagnose } from '../../../checks/check-sources.ts';

/**
 * What all checks say of one text, as `check "underlined" → nearest name`. On a part of a workspace, so that names of other
 * objects, which are only notices there, may be anything.
 */
export function findFindings(text: string): readonly string[] {
  const lines = text.split('\n');
  return diagnose({ 'a.xs': text }, { scope: 'partial' })
    .filter(({ severity }) => severity !== 'notice')
    .map(({ check, line, column, endColumn }) => {
      const underlined = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
      return `${check} ${JSON.stringify(underlined)}`;
    });
}

/** The names that are offered for a wrong one. */
export function findSuggestions(text: string, check: string): readonly string[] {
  const found = diagnose({ 'a.xs': text }, { scope: 'partial' }).find((one) => one.check === check);
  return found?.suggestions ?? [];
}

/** A word that is in no table, one letter away from one that is. */
export function misspell(word: string): string {
  return `${word}${word.endsWith('z') ? 'q' : 'z'}`;
}
