import pc from 'picocolors';
import type { ReachedObject } from '../../lookup/find-impact.ts';
import { escapeTerminalLine } from '../escape.ts';
import { renderFailure } from '../failures.ts';
import { renderNotFound } from '../not-found.ts';
import { renderObject } from '../show/wording.ts';
import { joinRoot, renderCount } from '../wording.ts';
import type { ImpactReport } from './impact-report.ts';

/** For people at a terminal: those who name the object first, then those behind them. */
export function renderImpactText(report: ImpactReport, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const { answer, asked, root, failures } = report;
  const broken = failures.map((failure) => renderFailure(failure, colors));
  if (!answer.found) return `${[renderNotFound(asked, answer), ...broken].join('\n\n')}\n`;
  const { object, reached } = answer;
  const name = colors.bold(escapeTerminalLine(renderObject(object)));
  const head =
    reached.length === 0
      ? `Nobody here reaches ${name}.`
      : `${name} reaches ${renderCount(reached.length, 'object')}.`;
  const lines = reached.flatMap((entry) =>
    renderReached(entry, root).map((line, index) => (index === 0 ? line : colors.dim(line))),
  );
  return `${[head, ...(lines.length === 0 ? [] : [lines.join('\n')]), ...broken].join('\n\n')}\n`;
}

function renderReached({ object, path, places }: ReachedObject, root: string): readonly string[] {
  const through = path.slice(0, -1).toReversed();
  const way = through.length === 0 ? '' : ` through ${through.map(renderObject).join(', ')}`;
  return [
    `  ${escapeTerminalLine(`${renderObject(object)}${way}`)}`,
    ...places.map(({ file, line, column, via }) =>
      escapeTerminalLine(`    ${joinRoot(root, file)}:${line}:${column} ${via}`),
    ),
    ...(places.length === 0 ? ['    known from the snapshot only'] : []),
  ];
}
