import type { CommentReport } from '../../report/comment/comment-report.ts';
import { type CommentText, renderComment, renderCommentMarkdown } from '../../report/comment/markdown.ts';
import { escapeMarkdown } from '../../report/escape.ts';
import { renderImpacts } from '../../report/plan/wording.ts';
import { isEmptyRun, NOTHING_TO_CHECK, renderCount, renderCounts } from '../../report/wording.ts';
import type { Failure } from '../../source/failure.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { buildAnnotations } from './build-annotations.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { ROLES } from './fold-inputs.ts';
import { MissingRights, requirePortError, type Shown } from './missing-rights.ts';
import { describeNextStep } from './next-step.ts';
import type { Outcome } from './outcome.ts';
import { BROKE_OFF, buildExternalId, COULD_NOT_TELL } from './own-check.ts';
import { describePortError } from './port-failure.ts';
import type { ActionPorts, GithubSide } from './ports.ts';
import type { CheckConclusion, RunRank } from './pull-ports.ts';
import type { RunContext } from './run-context.ts';
import type { ShowWishes } from './show-wishes.ts';

const VERDICTS = {
  [EXIT_CODES.done]: 'passed',
  [EXIT_CODES.refused]: 'failed',
  [EXIT_CODES.unknown]: 'unknown',
} as const satisfies Record<Outcome['exitCode'], CommentReport['verdict']>;

/** A check that is neutral lets a pull request be merged, so what is not known is a failure, as it is for the job. */
const CONCLUSIONS = {
  passed: 'success',
  failed: 'failure',
  unknown: 'failure',
} as const satisfies Record<CommentReport['verdict'], CheckConclusion>;

const AT_WORK = { title: 'At work', summary: 'The files are read and checked.' };

/** What a run shows on a commit and in a pull request. None of it can make a run fail: its own page has all of it. */
export class Show {
  readonly #wishes: ShowWishes;
  readonly #context: RunContext;
  readonly #ports: ActionPorts;
  readonly #missing = new MissingRights();
  readonly #warnings: Failure[] = [];
  #isCancelled = false;
  /** Why a comment that was wanted is nowhere. */
  #untold: string | undefined;
  /** The check run, once it has begun. */
  readonly #begun: Promise<{ readonly github: GithubSide; readonly id: number } | undefined>;

  constructor(wishes: ShowWishes, context: RunContext, ports: ActionPorts) {
    this.#wishes = wishes;
    this.#context = context;
    this.#ports = ports;
    // What follows does not wait for the answer.
    this.#begun = this.#begin();
  }

  /** Whether corrections are shown, and so have to be proved. */
  get isSuggesting(): boolean {
    return this.#wishes.suggestedSha !== undefined;
  }

  /** What has become known while more is looked at. */
  async progress(title: string): Promise<void> {
    const begun = await this.#begun;
    if (begun === undefined) return;
    await this.#try('the check run', () => begun.github.checkRuns.update(begun.id, { ...AT_WORK, title }));
  }

  /** @returns the outcome, with what could not be shown */
  async close(outcome: Outcome): Promise<Outcome> {
    const about = this.#buildReport(outcome);
    await this.#suggest(outcome);
    await this.#comment(outcome, renderComment(about));
    // Last, so that whoever waits for the check finds all of it.
    const isMarked = await this.#finish(outcome, renderCommentMarkdown(about));
    const warnings = [...outcome.warnings, ...this.#warnings];
    const shown = addLine({ ...outcome, isMarked, warnings }, this.#untold);
    if (this.#missing.isEmpty) return shown;
    const { pull } = this.#wishes;
    const isReadOnly =
      (pull !== undefined && pull !== 'merged' && pull.isFork) || this.#context.actor === 'dependabot[bot]';
    const note = this.#missing.describe(!isReadOnly);
    // What nobody can mend, or nobody has asked for, marks no run.
    const isQuiet = isReadOnly || pull === 'merged';
    return {
      ...addLine(shown, note),
      ...(isQuiet ? {} : { notices: [...(outcome.notices ?? []), note] }),
    };
  }

  /** Nothing is left that looks as if it were still at work. */
  async abort(): Promise<void> {
    const begun = await this.#begun;
    if (begun === undefined) return;
    const summary = 'The run broke off: see its log.';
    await this.#try('the check run', () =>
      begun.github.checkRuns.finish(begun.id, {
        conclusion: 'failure',
        title: BROKE_OFF,
        summary,
        annotations: [],
      }),
    );
  }

  async #begin(): Promise<{ readonly github: GithubSide; readonly id: number } | undefined> {
    const { checkedSha, name, key } = this.#wishes;
    if (checkedSha === undefined) return undefined;
    void this.#ports.waitForEnd().then(() => {
      this.#isCancelled = true;
    });
    const { runUrl } = this.#context;
    return this.#try('the check run', async () => {
      const github = await this.#ports.openGithub();
      if (github === undefined) return undefined;
      const id = await github.checkRuns.begin({
        name,
        sha: checkedSha,
        externalId: buildExternalId(this.#context, key),
        url: runUrl,
        ...AT_WORK,
      });
      return { github, id };
    });
  }

  async #finish(outcome: Outcome, summary: string): Promise<boolean> {
    const begun = await this.#begun;
    if (begun === undefined) return false;
    const { shown, left } = buildAnnotations(outcome.report);
    const conclusion = this.#isCancelled ? 'cancelled' : CONCLUSIONS[VERDICTS[outcome.exitCode]];
    const end = { conclusion, title: describeTitle(outcome), summary, annotations: shown } as const;
    const done = await this.#try('the check run', () => begun.github.checkRuns.finish(begun.id, end));
    if (done === undefined) return false;
    const unmarked = left + done.refused;
    if (unmarked > 0)
      this.#ports.tell(
        `Not marked on lines: ${renderCount(unmarked, 'finding')}; the page of the run has ${unmarked === 1 ? 'it' : 'them'}.`,
      );
    return true;
  }

  async #comment(outcome: Outcome, text: CommentText): Promise<void> {
    const { comment: wish, pull: about, key, otherKeys, section, isLog } = this.#wishes;
    if (wish === 'false' || about === undefined || this.#isCancelled) return;
    // Of a deployment that has not begun there is nothing to tell.
    if (about === 'merged' && describeTargets(outcome).length === 0) return;
    await this.#try('the comment', async () => {
      const github = await this.#ports.openGithub();
      const pull = github === undefined ? undefined : await this.#resolvePull(github);
      if (github === undefined || pull === undefined) return;
      // That it went well is news, too.
      const create = wish === 'true' || about === 'merged' || hasSomethingToSay(outcome);
      const comment = {
        key,
        otherKeys,
        section,
        ...(isLog ? { targets: listTargets(outcome) } : {}),
        rank: this.#rank(),
        ...text,
      };
      const done = await github.comments.write(pull, comment, { create });
      if (done === 'superseded') this.#ports.tell('The comment on the pull request is of a later run.');
      if (done === 'incomplete')
        this.#ports.tell('Not all that is lost is in comments; the page of the run has it.');
    });
  }

  async #resolvePull(github: GithubSide): Promise<number | undefined> {
    const { pull } = this.#wishes;
    if (pull !== 'merged') return pull?.number;
    const { sha } = this.#context;
    const merged = await github.pulls.findMerged(sha);
    if (merged === undefined)
      this.#untold = `Told on no pull request: no merged one has commit ${sha.slice(0, 7)}. Where one is meant all the same, name it by the input "pr-number".`;
    return merged?.number;
  }

  async #suggest({ report }: Outcome): Promise<void> {
    const { suggestedSha: sha, pull, key } = this.#wishes;
    if (sha === undefined || pull === undefined || pull === 'merged' || this.#isCancelled) return;
    if (report === undefined || isEmptyRun(report)) return;
    const suggestions = buildSuggestions(report);
    await this.#try('the suggestions', async () => {
      const github = await this.#ports.openGithub();
      if (github === undefined) return;
      const done = await github.suggestions.replace(pull.number, { key, sha, suggestions });
      if (done.leftOut > 0)
        this.#ports.tell(`Not suggested on lines: ${renderCount(done.leftOut, 'correction')}.`);
    });
  }

  /** What is only shown fails for itself. */
  async #try<Result>(what: Shown, send: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await send();
    } catch (error) {
      const known = requirePortError(error);
      if (!this.#missing.add(what, known)) this.#warnings.push(describePortError(known, `show ${what}`));
      return undefined;
    }
  }

  #rank(): RunRank {
    const run = Number(this.#context.runId);
    return { run: Number.isSafeInteger(run) ? run : 0, attempt: this.#context.attempt };
  }

  #buildReport(outcome: Outcome): CommentReport {
    const { report, plans = [], failures, notices = [] } = outcome;
    return {
      subject: this.#wishes.subject,
      verdict: VERDICTS[outcome.exitCode],
      ...(report === undefined ? {} : { validation: report }),
      plans,
      failures,
      notes: [...describeTargets(outcome), ...notices],
      nextStep: describeNextStep(outcome),
      commit: this.#wishes.checkedSha ?? this.#context.pull?.headSha ?? this.#context.sha,
      runUrl: this.#context.runUrl,
    };
  }
}

function addLine(outcome: Outcome, line: string | undefined): Outcome {
  if (line === undefined) return outcome;
  const { summary, log } = outcome;
  return { ...outcome, summary: [...summary, `${escapeMarkdown(line)}\n`], log: `${log}${line}\n` };
}

/** Where a deployment has been: what it has not reached is as an earlier one left it. */
function listTargets({ outputs, targetIds = {} }: Outcome): readonly string[] {
  return ROLES.flatMap((role) => {
    const status = outputs[`${role}-status`] ?? '';
    const id = targetIds[role];
    return status === '' || status === 'not-reached' || id === undefined ? [] : [`${role}:${id}`];
  });
}

/** How far a deployment came, and what its tests said; nothing where none has begun. */
function describeTargets({ outputs, done = {} }: Outcome): readonly string[] {
  return ROLES.flatMap((role) => {
    const status = outputs[`${role}-status`];
    if (status === undefined || status === '') return [];
    return [`Deployment to ${role}: ${status}. ${done[role] ?? ''}`.trim()];
  });
}

/** Whether a person has anything to read: findings, changes, or that something could not be done. */
function hasSomethingToSay({ exitCode, report, plans = [] }: Outcome): boolean {
  return (
    exitCode !== EXIT_CODES.done ||
    (report !== undefined && report.diagnostics.length > 0) ||
    plans.some(({ plan }) => plan === undefined || plan.changes.length > 0)
  );
}

function describeTitle({ exitCode, report, plans = [] }: Outcome): string {
  if (exitCode === EXIT_CODES.done && report !== undefined && isEmptyRun(report)) return NOTHING_TO_CHECK;
  const parts = [
    ...(exitCode === EXIT_CODES.unknown ? [COULD_NOT_TELL] : []),
    ...(report === undefined ? [] : [renderCounts(report.summary)]),
    ...plans.flatMap(({ plan }) => (plan === undefined ? [] : [renderImpacts(plan.summary)])),
  ];
  return parts.join('; ') || VERDICTS[exitCode];
}
