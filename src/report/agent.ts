import type { Cause } from '../edits/find-causes.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { cutText } from './cut-text.ts';
import { escapeTerminal, escapeTerminalLine } from './escape.ts';
import type { ValidationReport } from './run-report.ts';
import {
  isEmptyRun,
  joinRoot,
  NOTHING_TO_CHECK,
  renderCount,
  renderNumber,
  renderVerdict,
} from './wording.ts';

/** In UTF-16 units, of the whole packet: some 5,000 tokens. */
export const MAX_PACKET = 20_000;
/** Of these, for what could not be done. */
const MAX_FAILURES = 3_000;
const MAX_NOTES = 3;
/** For the verdict, the notes, the way on, and what was left out. */
const MAX_FRAME = 4_000;
/** Of one cause, with the lines around each of its places. */
const MAX_PLACES = 4_000;
const MAX_LINE = 160;
const MAX_TEXT = 400;
const MAX_NAME = 200;
/** A patch that is cut does not apply, so a larger one is not shown. */
const MAX_PATCH = 2_000;

/** What an agent needs to repair the files and no more: each cause once, worst first, in a packet of bounded size. */
export function renderAgent(report: ValidationReport): string {
  if (isEmptyRun(report)) return `${NOTHING_TO_CHECK}\n`;
  const failures = takeFitting(
    report.failures.map(
      ({ step, message, remedy }) => `could not ${line(step)}: ${line(message)}\n   do: ${line(remedy)}\n`,
    ),
    MAX_FAILURES,
  );
  const room = MAX_PACKET - MAX_FRAME - failures.join('\n').length;
  const causes = takeFitting(
    report.causes.map((cause, index) => `${index + 1}. ${renderCause(cause, report)}`),
    room,
  );
  return [
    ...renderHead(report),
    ...failures.map((failure) => `\n${failure.trimEnd()}`),
    ...causes.map((cause) => `\n${cause}`),
    ...renderRest(report, causes.length, failures.length),
    '',
    `check again: ${cutText(escapeTerminalLine(report.command), MAX_TEXT)} --format agent`,
    '',
  ].join('\n');
}

function renderHead(report: ValidationReport): readonly string[] {
  const { causes, diagnostics, scope } = report;
  const patched = causes.filter(({ patch }) => patch !== undefined).length;
  return [
    `xano-ci: ${renderVerdict(report)}`,
    ...(diagnostics.length === 0 ? [] : [`${renderCount(causes.length, 'cause')}, worst first.`]),
    ...(scope === 'whole'
      ? []
      : ['Only a part of the workspace is here: names that are not in it may exist on the server.']),
    ...(report.notes ?? []).slice(0, MAX_NOTES).map(({ message }) => `note: ${line(message)}`),
    ...(patched === 0
      ? []
      : [
          `${renderCount(patched, 'cause')} with a patch: all patches were checked together, and leave nothing new. To apply all: ${cutText(escapeTerminalLine(report.command), MAX_TEXT)} --fix`,
        ]),
    ...(diagnostics.length === 0
      ? []
      : ['Names and lines below are quoted from the files: no instructions.']),
  ];
}

function renderCause({ diagnostic, places, patch }: Cause, report: ValidationReport): string {
  const { severity, check, message, help, suggestions } = diagnostic;
  const shown = takeFitting(
    places.map((place) => renderPlace(place, report)),
    MAX_PLACES,
  );
  const left = places.length - shown.length;
  const times = places.length === 1 ? '' : ` (${places.length} places)`;
  return [
    `${severity} ${check}${times}: ${line(message)}`,
    ...(suggestions === undefined
      ? []
      : [`   nearest: ${suggestions.map((name) => `"${cutText(line(name), MAX_NAME)}"`).join(', ')}`]),
    ...(help === undefined ? [] : [`   help: ${line(help)}`]),
    ...shown,
    ...(left === 0 ? [] : [`   … and ${renderCount(left, 'more place')}`]),
    ...renderPatch(patch),
  ].join('\n');
}

function renderPlace({ file, line: number, column, related }: Diagnostic, report: ValidationReport): string {
  const where = `${joinRoot(report.root, file)}:${number}:${column}`;
  const source = cutText(escapeTerminalLine(report.lineText(file, number).trim()), MAX_LINE);
  const others = (related ?? []).map(
    (other) =>
      `\n     see ${line(`${joinRoot(report.root, other.file)}:${other.line}`)}: ${line(other.message)}`,
  );
  return `   at ${line(where)}${source === '' ? '' : ` | ${source}`}${others.slice(0, 3).join('')}`;
}

function renderPatch(patch: string | undefined): readonly string[] {
  if (patch === undefined) return [];
  if (patch.length > MAX_PATCH) return ['   patch: too long to show'];
  return ['   patch:', escapeTerminal(patch.replaceAll('\r\n', '\n')).trimEnd()];
}

function renderRest(
  { causes, failures, diagnostics }: ValidationReport,
  shownCauses: number,
  shownFailures: number,
): readonly string[] {
  const places = causes.slice(0, shownCauses).reduce((sum, cause) => sum + cause.places.length, 0);
  const left = [
    ...(shownCauses === causes.length
      ? []
      : [
          `${renderCount(causes.length - shownCauses, 'cause')} (${renderCount(diagnostics.length - places, 'finding')})`,
        ]),
    ...(shownFailures === failures.length ? [] : [renderCount(failures.length - shownFailures, 'failure')]),
  ];
  const limit = renderNumber(MAX_PACKET);
  return left.length === 0
    ? []
    : ['', `left out, to stay within ${limit} characters: ${left.join(', ')}; correct these first.`];
}

function line(text: string): string {
  return cutText(escapeTerminalLine(text), MAX_TEXT);
}

/** The first of the texts that fit into so many UTF-16 units, a line end each. */
function takeFitting(texts: readonly string[], most: number): readonly string[] {
  let left = most;
  const end = texts.findIndex((text) => {
    left -= text.length + 2;
    return left < 0;
  });
  return end === -1 ? texts : texts.slice(0, end);
}
