import type pc from 'picocolors';
import { escapeTerminalLine } from './escape.ts';
import type { FixReport } from './run-report.ts';
import { joinRoot, renderCount } from './wording.ts';

/** For a terminal: how many fixes were made, those that were not, and where nothing was written, what would be. */
export function renderFixes(
  { written, applied, files, dropped }: FixReport,
  root: string,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const where = `in ${renderCount(files.length, 'file')}`;
  const made = written
    ? `Fixed ${renderCount(applied, 'finding')} ${where}.`
    : `Would fix ${renderCount(applied, 'finding')} ${where}; nothing was written.`;
  const missed = dropped.map(({ diagnostic: { file, line, column, check }, reason }) => {
    const place = `${joinRoot(root, file)}:${line}:${column}`;
    return escapeTerminalLine(`Not fixed: ${check} at ${place}. ${reason}`);
  });
  const patches = written ? [] : files.map(({ patch }) => renderPatch(patch, colors));
  return [
    colors.bold(applied === 0 ? 'No finding has a fix that proves right.' : made),
    ...missed,
    ...patches,
  ].join('\n');
}

function renderPatch(patch: string, colors: ReturnType<typeof pc.createColors>): string {
  return patch
    .trimEnd()
    .split('\n')
    .map((line) => {
      const text = escapeTerminalLine(line.replace(/\r$/, ''));
      if (line.startsWith('+')) return colors.green(text);
      if (line.startsWith('-')) return colors.red(text);
      return line.startsWith('@@') ? colors.cyan(text) : text;
    })
    .join('\n');
}
