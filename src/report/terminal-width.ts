/** Characters that take two columns of a terminal. */
const WIDE =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60]/u;

/** How many columns of a terminal a text takes; a tab counts as one. */
export function measure(text: string): number {
  return [...text].reduce((sum, character) => sum + measureCharacter(character), 0);
}

/** Blanks that take as much room as a text; tabs stay. */
export function blankOut(text: string): string {
  return [...text]
    .map((character) => (character === '\t' ? '\t' : ' '.repeat(measureCharacter(character))))
    .join('');
}

function measureCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
