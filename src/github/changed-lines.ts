/** The lines that a patch adds to a file, by their numbers from 1, without line ends. */
export function findAddedLines(patch: string): ReadonlyMap<number, string> {
  const added = new Map<number, string>();
  let line = 0;
  for (const row of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row);
    if (hunk !== null) line = Number(hunk[1]);
    else if (row.startsWith('+')) {
      added.set(line, row.slice(1).replace(/\r$/, ''));
      line += 1;
    } else if (row.startsWith(' ')) line += 1;
  }
  return added;
}
