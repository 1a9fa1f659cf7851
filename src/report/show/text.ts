import pc from 'picocolors';
import type { Neighbour, ObjectDescription } from '../../lookup/build-object-description.ts';
import { escapeTerminalLine } from '../escape.ts';
import { renderFailure } from '../failures.ts';
import { renderNotFound } from '../not-found.ts';
import { joinRoot } from '../wording.ts';
import type { ShowReport } from './show-report.ts';
import { renderField, renderObject, renderShape } from './wording.ts';

/** For people at a terminal: what it promises, who needs it, what it needs, and what it does. */
export function renderShowText(report: ShowReport, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const { answer, asked, root, failures } = report;
  const broken = failures.map((failure) => renderFailure(failure, colors));
  if (!answer.found) return `${[renderNotFound(asked, answer), ...broken].join('\n\n')}\n`;
  const { description } = answer;
  const { object, place, stack } = description;
  const where =
    place === undefined ? 'known from the snapshot only' : `${joinRoot(root, place.file)}:${place.line}`;
  const blocks = [
    `${colors.bold(escapeTerminalLine(renderObject(object)))}\n${colors.dim(escapeTerminalLine(where))}`,
    ...renderSections(description, root).map(
      ([title, lines]) => `${title}\n${lines.map((line) => `  ${escapeTerminalLine(line)}`).join('\n')}`,
    ),
    ...(stack.length === 0 ? [] : [`Stack\n${renderStack(description)}`]),
    ...broken,
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Section = readonly [title: string, lines: readonly string[]];

function renderSections(description: ObjectDescription, root: string): readonly Section[] {
  const { contract, response, callers, callees, alike } = description;
  const { inputs, inputTables, columns, auth, canonical } = contract;
  const sections: readonly Section[] = [
    ['Signs in with', typeof auth === 'string' ? [`table "${auth}"`] : []],
    ['Can be signed in with', auth === true ? ['yes'] : []],
    ['Canonical', canonical === undefined ? [] : [canonical]],
    [
      'Takes',
      [
        ...(inputs ?? []).map(renderField),
        ...inputTables.map(
          ({ table, hidden }) =>
            `the columns of table "${table}"${hidden.length === 0 ? '' : `, without ${hidden.join(', ')}`}`,
        ),
      ],
    ],
    ['Columns', (columns ?? []).map(renderField)],
    ['Responds with', response === undefined ? [] : renderShape(response)],
    ['Is named by', callers.map((caller) => renderNeighbour(caller, root))],
    ['Names', callees.map((callee) => renderNeighbour(callee, root))],
    ['Does the same as', alike.map(renderObject)],
  ];
  return sections.filter(([, lines]) => lines.length > 0);
}

function renderNeighbour({ object, places }: Neighbour, root: string): string {
  const where = places.map(({ file, line }) => `${joinRoot(root, file)}:${line}`).join(', ');
  return `${renderObject(object)}${where === '' ? '' : ` (${where})`}`;
}

/** Numbers stand in a column of their own, the depth is seen by the text. */
function renderStack({ stack }: ObjectDescription): string {
  const width = Math.max(...stack.map(({ number }) => number.length));
  return stack
    .map(({ number, text }) => {
      const depth = '  '.repeat(number.split('.').length - 1);
      return `  ${number.padEnd(width)}  ${depth}${escapeTerminalLine(text)}`;
    })
    .join('\n');
}
