import pc from 'picocolors';
import type { Failure } from '../source/failure.ts';
import { escapeTerminalLine } from './escape.ts';

/** For a terminal; empty when nothing failed. */
export function renderFailures(failures: readonly Failure[], { color }: { readonly color: boolean }): string {
  return failures.map((failure) => `${renderFailure(failure, pc.createColors(color))}\n`).join('');
}

export function renderFailure(
  { step, message, remedy }: Failure,
  colors: ReturnType<typeof pc.createColors>,
): string {
  return [
    `${colors.magenta(`could not ${escapeTerminalLine(step)}:`)} ${escapeTerminalLine(message)}`,
    `  ${colors.green('=')} ${escapeTerminalLine(remedy)}`,
  ].join('\n');
}
