/** The words of a command as they are typed in a POSIX shell; those that are undefined are left out. */
export function renderCommandLine(
  words: readonly (string | readonly [string, string | undefined])[],
): string {
  return words
    .flatMap((word) => (typeof word === 'string' ? [word] : word[1] === undefined ? [] : [word[0], word[1]]))
    .map(quoteWord)
    .join(' ');
}

function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
