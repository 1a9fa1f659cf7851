import type { Change } from '../../plan/change.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown } from '../escape.ts';
import { fitRows } from '../fit-rows.ts';
import { renderImpacts } from '../plan/wording.ts';
import {
  isEmptyRun,
  NOTHING_TO_CHECK,
  renderCount,
  renderCounts,
  renderExtent,
  renderNumber,
} from '../wording.ts';
import type { CommentReport } from './comment-report.ts';
import { renderCauses } from './render-causes.ts';
import { MAX_COMMENT, renderFurther } from './render-further.ts';
import { type Losses, renderChanges, renderLosses } from './render-losses.ts';

/** In bytes, for what could not be done. */
const MAX_FAILURES = 8_000;
/** In bytes, for the totals of plans: those of some hundred targets. */
const MAX_TOTALS = 16_000;
/** In bytes: room for a section's title, and for the line that counts what does not fit. */
const LEAST_SECTION = 800;
/** In UTF-16 units. Escaped, one of them can become 13. */
const MAX_TEXT = 150;
const MAX_NEXT_STEP = 500;
const MAX_NOTES = 5;

const MARKS = { passed: '✅', failed: '❌', unknown: '❓' } as const;

export interface CommentText {
  readonly body: string;
  /** What stands in comments of their own, in this order: losses that have found no room in the first. */
  readonly further: readonly string[];
}

/** For a pull request, in which one comment can go on in others. */
export function renderComment(report: CommentReport): CommentText {
  const { text, left } = renderBody(
    report,
    (count) => `… and ${renderNumber(count)} more, in further comments of this run.`,
  );
  return { body: text, further: renderFurther(left, renderOrigin(report)) };
}

/** For where there is one text and no more: a check run. */
export function renderCommentMarkdown(report: CommentReport): string {
  return renderBody(report, (count) => `… and ${renderNumber(count)} more: the page of the run has them.`)
    .text;
}

/**
 * What a person needs first comes first: the verdict with all totals, who may do more than before and what is lost, then
 * findings, the rest of the plan, and what to do. It fits whatever it is made of: totals, losses and the way on take
 * their room before all others.
 */
function renderBody(report: CommentReport, describeLeft: (count: number) => string): Losses {
  const changes = report.plans.flatMap(({ plan }) => plan?.changes ?? []);
  const losses = changes.filter(isLoss);
  const access = changes.filter((change) => !isLoss(change) && isExposing(change));
  const others = changes.filter((change) => !isLoss(change) && !isExposing(change));
  const head = renderHead(report);
  const failures = renderFailures(report);
  const foot = renderFoot(report);
  // Each part of text ends in one byte that joins it to the next.
  let room = MAX_COMMENT - [head, failures, foot].reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
  let waiting = 4;
  const take = (title: string, part: number, render: (room: number) => string): string => {
    waiting -= 1;
    const own = Math.floor((room - waiting * LEAST_SECTION) * part);
    const body = render(own - Buffer.byteLength(title) - 3);
    if (body === '') return '';
    const text = `${title}\n\n${body}`;
    room -= Buffer.byteLength(text) + 1;
    return text;
  };
  let unshown: Losses['left'] = [];
  const data = take('### Look at first: data that is lost', 1, (most) => {
    const { text, left } = renderLosses(losses, most, describeLeft);
    unshown = left;
    return text;
  });
  const exposed = take('### Look at first: who may do or see more', 1 / 2, (left) =>
    renderChanges(access, left),
  );
  const { validation } = report;
  const findings = take('### Findings', 2 / 3, (left) =>
    validation === undefined ? '' : renderCauses(validation, left),
  );
  const plan = take('### Other changes', 1, (left) => renderFolded(others, left));
  const parts = [head, exposed, data, failures, findings, plan, foot];
  return { text: parts.filter((part) => part !== '').join('\n'), left: unshown };
}

function isLoss({ impacts }: Change): boolean {
  return impacts.includes('destructive');
}

function isExposing({ impacts }: Change): boolean {
  return impacts.includes('exposing');
}

/** What would change, in full where there are few. */
function renderFolded(changes: readonly Change[], room: number): string {
  if (changes.length === 0) return '';
  const what = changes.length === 1 ? 'neither loses data nor lets' : 'neither lose data nor let';
  const known = changes.some(({ impacts }) => impacts.includes('unknown')) ? ', as far as is known' : '';
  const open = `<details><summary>${renderCount(changes.length, 'change')} that ${what} more people in${known}</summary>\n\n`;
  const close = '\n</details>\n';
  return `${open}${renderChanges(changes, room - open.length - close.length)}${close}`;
}

function renderHead({ subject, verdict, validation, plans, notes }: CommentReport): string {
  const files =
    validation === undefined ? [] : [isEmptyRun(validation) ? NOTHING_TO_CHECK : renderFiles(validation)];
  const { kept, cut } = fitRows(
    plans.map(({ from, to, plan }) => {
      const what = plan === undefined ? 'not known' : renderImpacts(plan.summary);
      const where = plans.length > 1 ? ` of ${clip(to)}, from ${clip(from)}` : '';
      return `**Plan${where}:** ${what}.`;
    }),
    MAX_TOTALS,
  );
  const parts = [
    ...files,
    ...kept,
    ...(cut === 0 ? [] : [`**Plan:** … and of ${renderCount(cut, 'more target')}.`]),
    // After a word of ours: at its start, a text could make a list.
    ...notes.slice(0, MAX_NOTES).map((note) => `**Note:** ${clip(note)}`),
  ];
  return `## ${MARKS[verdict]} ${subject}: ${verdict}\n\n${parts.join('\n')}\n`;
}

function renderFiles({ summary }: NonNullable<CommentReport['validation']>): string {
  return `**Files:** ${renderCounts(summary)} in ${renderExtent(summary)}.`;
}

function renderFailures({ failures: own, validation, plans }: CommentReport): string {
  const failures = [...(validation?.failures ?? []), ...plans.flatMap((plan) => plan.failures), ...own];
  const rows = failures.map(
    ({ step, message, remedy }) => `- Could not ${clip(step)}: ${clip(message)} ${clip(remedy)}\n`,
  );
  if (rows.length === 0) return '';
  const { kept, cut } = fitRows(rows, MAX_FAILURES);
  return `### What could not be done\n\n${kept.join('')}${cut === 0 ? '' : `- … and ${cut} more.\n`}`;
}

function renderFoot(report: CommentReport): string {
  const { nextStep } = report;
  const next = nextStep === '' ? '' : `**Next:** ${escapeMarkdown(cutText(nextStep, MAX_NEXT_STEP))}\n\n`;
  return `${next}${renderOrigin(report)}`;
}

function renderOrigin({ commit, runUrl }: CommentReport): string {
  const run = /^https?:\/\/[\w.:/-]{1,500}$/.test(runUrl) ? ` · [log and page of the run](${runUrl})` : '';
  return `<sub>Commit ${escapeMarkdown(commit.slice(0, 7))}${run}</sub>\n`;
}

function clip(text: string): string {
  return escapeMarkdown(cutText(text, MAX_TEXT));
}
