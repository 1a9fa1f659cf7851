import type { ForeignWord, ForeignWords } from '../../language/vocabulary/foreign-words.ts';
import { findNearest } from '../../source/nearest.ts';
import type { PlacedName } from '../../workspace/clauses.ts';
import type { Finding } from '../check.ts';
import { fixName } from './fix-name.ts';

/** How many right names are worth showing. */
const MAX_SUGGESTIONS = 3;

/**
 * What to write in place of a word that does not exist: what a word of other languages is called here, then the names
 * that look like it.
 * @param foreign words of other languages, of the same kind
 * @param known every right name
 */
export function suggestWords(
  word: string,
  foreign: ForeignWords | undefined,
  known: readonly string[],
): Pick<Finding, 'suggestions' | 'help'> {
  const meaning = foreign?.[word];
  // A word of a table for several places may be right in one of them only.
  const use = meaning?.use?.filter((right) => known.includes(right)) ?? [];
  const suggestions = [...new Set([...use, ...(isElsewhere(meaning) ? [] : findNearest(word, known))])];
  const help = meaning === undefined ? undefined : renderHelp(meaning);
  return { suggestions: suggestions.slice(0, MAX_SUGGESTIONS), ...(help === undefined ? {} : { help }) };
}

/** Corrects a slip of the hand. */
export function fixWord(
  name: PlacedName,
  foreign: ForeignWords | undefined,
  known: readonly string[],
  text: string,
): Pick<Finding, 'fix'> {
  // What a word of other languages is called here may take other arguments.
  return foreign?.[name.text] === undefined ? fixName(name, known, text) : {};
}

/** The word is known to mean something else: names that only look like it would mislead. */
function isElsewhere(meaning: ForeignWord | undefined): boolean {
  return meaning !== undefined && meaning.use === undefined;
}

function renderHelp({ statements, filters, types, help }: ForeignWord): string | undefined {
  const parts = [
    renderNames('statement', statements),
    renderNames('filter', filters),
    renderNames('type', types),
    help,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function renderNames(kind: string, names: readonly string[] | undefined): string | undefined {
  return names === undefined
    ? undefined
    : `Use the ${kind} ${names.map((name) => `"${name}"`).join(' or ')}.`;
}
