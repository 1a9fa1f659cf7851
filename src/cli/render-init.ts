import pc from 'picocolors';
import type { SetupCheck } from '../commands/init/check-setup.ts';
import type { FileStatus, InitResult, SetupFile } from '../commands/init/init-result.ts';
import { escapeTerminal, escapeTerminalLine } from '../report/escape.ts';
import { renderDoctor } from './render-doctor.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** What was done, what differs, and what is left to do. */
export function renderInit(result: InitResult, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const { notes, files, settings, next } = result;
  const sections = [
    notes.map(escapeTerminalLine),
    files.flatMap((file) => renderFile(file, colors)),
    settings.length === 0
      ? []
      : [
          colors.bold('To set in the repository on GitHub:'),
          ...settings.map(
            ({ kind, name, where, why }) => `  ${`${kind} ${name}`.padEnd(36)} ${where}: ${why}`,
          ),
        ],
    next.length === 0
      ? []
      : [colors.bold('Next:'), ...next.map((step, index) => `  ${index + 1}. ${escapeTerminalLine(step)}`)],
  ].filter((lines) => lines.length > 0);
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const MARKS: Readonly<Record<FileStatus, string>> = {
  written: 'wrote',
  replaced: 'replaced',
  unchanged: 'unchanged',
  kept: 'differs',
};

function renderFile({ path, about, status, diff }: SetupFile, colors: Colors): readonly string[] {
  const mark = MARKS[status].padEnd(9);
  const shown =
    status === 'kept' ? colors.yellow(mark) : status === 'unchanged' ? colors.dim(mark) : colors.green(mark);
  const line = `${shown} ${escapeTerminalLine(path)} (${about})`;
  return diff === '' ? [line] : [line, escapeTerminal(diff.trimEnd())];
}

/** What is missing, and what each target says. */
export function renderSetupCheck(
  { missing, targets }: SetupCheck,
  output: { readonly color: boolean },
): string {
  const files = missing.map((path) => `missing   ${path}\n`).join('');
  const all = [
    files === '' ? 'All files of the setup are there.\n' : files,
    ...targets.map((one) => renderDoctor(one, output)),
  ];
  return all.join('\n');
}
