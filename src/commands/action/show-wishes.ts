import { escapeMarkdown } from '../../report/escape.ts';
import type { ActionInputs, CommentWish } from './action-inputs.ts';
import { type ActionUse, resolveActionUse } from './action-use.ts';
import type { Mode } from './event-modes.ts';
import { joinPlace } from './own-check.ts';
import type { EventPull, RunContext } from './run-context.ts';

/** What a run is to show on GitHub, besides its own page. */
export interface ShowWishes {
  /** The commit that gets a check run; undefined for none. */
  readonly checkedSha: string | undefined;
  readonly comment: CommentWish;
  /** The pull request that is spoken to; `merged` when it is the one that a pushed commit came by. */
  readonly pull: EventPull | 'merged' | undefined;
  /** The commit whose lines suggestions are about; undefined for none. */
  readonly suggestedSha: string | undefined;
  /** What a comment is about, and so which one it is; several uses of the action may speak in it. */
  readonly key: string;
  /** Of comments that are gone on with where there is none of that key. */
  readonly otherKeys: readonly string[];
  /** What this run says in a comment that it shares, and after an underscore what tells this use from others there. */
  readonly section: string;
  /** Whether it says what became of a deployment. */
  readonly isLog: boolean;
  /** What the comment is about, as its title: Markdown. */
  readonly subject: string;
  /** Of the check run; stable, so that rules for branches can name it. */
  readonly name: string;
}

interface Request {
  readonly mode: Mode;
  readonly context: RunContext;
  readonly inputs: ActionInputs;
}

export function resolveShowWishes({ mode, context, inputs }: Request): ShowWishes {
  const { event, pull, comment: command } = context;
  const isCheck = mode === 'validate' || mode === 'plan';
  const isPull = event === 'pull_request' && pull?.isOpen === true;
  const isCheckWanted = isCheck && (inputs.checkRun ?? (isPull || event === 'merge_group'));
  const stage = inputs.stage === 'all' ? 'deploy' : `deploy-${inputs.stage}`;
  // Who has reviewed a change finds there, too, what became of it.
  const isLog = (mode === 'deploy' || mode === 'promote') && !inputs.dryRun;
  const place = joinPlace(inputs);
  const use = resolveActionUse(context, inputs);
  return {
    checkedSha: isCheckWanted && command === undefined ? (pull?.headSha ?? context.sha) : undefined,
    // Somebody who asks wants an answer, whatever it is.
    comment: command !== undefined && inputs.comment !== 'false' ? 'true' : (inputs.comment ?? 'on-findings'),
    pull: resolvePull({ mode, context, inputs }),
    suggestedSha: isPull && isCheck && inputs.suggestions ? pull?.headSha : undefined,
    key: `${isLog ? 'validate' : isCheck ? (command === undefined ? mode : 'command') : stage}:${place}`,
    otherKeys: isLog ? [`plan:${place}`] : [],
    section: `${isLog ? (mode === 'promote' ? mode : stage) : 'review'}_${use.id}`,
    isLog,
    subject: describeSubject(isLog ? describeLog(mode, inputs) : 'Xano', use),
    name: inBrackets('XanoScript', [...use.about, ...use.instance, ...use.checkJob]),
  };
}

function describeSubject(title: string, { about, job }: ActionUse): string {
  return inBrackets(title, [...about, ...job].map(escapeMarkdown));
}

function inBrackets(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? title : `${title} (${parts.join(', ')})`;
}

function describeLog(mode: Mode, { stage }: Pick<ActionInputs, 'stage'>): string {
  const where = mode === 'promote' ? 'production' : stage;
  return where === 'all' ? 'Xano deployment' : `Xano deployment to ${where}`;
}

function resolvePull({ mode, context, inputs }: Request): ShowWishes['pull'] {
  if (inputs.prNumber !== undefined) {
    return { number: inputs.prNumber, headSha: undefined, isFork: false, isOpen: true };
  }
  const { event, pull, comment } = context;
  if (comment !== undefined || (event === 'pull_request' && pull?.isOpen === true)) return pull;
  return event === 'push' && mode === 'deploy' && !inputs.dryRun ? 'merged' : undefined;
}
