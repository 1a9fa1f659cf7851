import type { DriftReport } from '../../report/drift/drift-report.ts';
import { renderDriftJson } from '../../report/drift/json.ts';
import { renderDriftMarkdown } from '../../report/drift/markdown.ts';
import { renderDriftText } from '../../report/drift/text.ts';
import { renderObject, renderState } from '../../report/drift/wording.ts';
import type { Failure } from '../../source/failure.ts';
import type { DriftResult } from '../drift/drift.ts';
import { runDrift } from '../drift/run-drift.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { forNamedTarget } from '../named-target.ts';
import { resolveTarget } from '../resolve-target.ts';
import type { ActionRun } from './action-run.ts';
import { resolveActionUse } from './action-use.ts';
import { type FoldedInputs, foldForDrift } from './fold-inputs.ts';
import { buildNotDone, type Outcome, resolveWorstCode } from './outcome.ts';
import { describePortError, endByPortError } from './port-failure.ts';
import type { GithubSide } from './ports.ts';
import { reportDrift } from './report-drift.ts';

/** Compares git with every target, and keeps one issue open for each that has drifted. */
export async function findTargetDrift(run: ActionRun): Promise<Outcome> {
  const { inputs, ports } = run;
  const folded = foldForDrift(inputs, run.configuration, ports.environment);
  const names = Object.keys(folded.configuration.targets ?? {});
  if (names.length === 0) return buildNotDone([NO_TARGET]);
  let github: GithubSide | undefined;
  try {
    github = await ports.openGithub();
  } catch (error) {
    return endByPortError(error, 'use GitHub');
  }
  const results: DriftResult[] = [];
  const warnings: Failure[] = github === undefined ? [NO_TOKEN] : [];
  const links: string[] = [];
  const use = resolveActionUse(run.context, inputs);
  for (const name of names) {
    const result = await lookAt(name, run, folded, github);
    results.push(result);
    ports.tell(`${name}: ${result.report.verdict}`);
    if (github === undefined || inputs.dryRun) continue;
    const told = await reportDrift(result.report, github.issues, run.context.runUrl, use);
    warnings.push(...told.warnings);
    if (told.line !== undefined) links.push(told.line);
  }
  return describe(results, warnings, links);
}

const NO_TARGET = {
  step: 'look for drift',
  message: 'No target is given.',
  remedy:
    'Name the workspaces under "targets" in xano-ci.yml, or give "staging-workspace" and "production-workspace".',
};
const NO_TOKEN = {
  step: 'use GitHub',
  message: 'There is no token of GitHub: what was deployed last is not known, and no issue is kept.',
  remedy: 'Leave out the input "github-token", or give it a token.',
};

async function lookAt(
  name: string,
  { inputs, folder, ports }: ActionRun,
  { configuration, environment }: FoldedInputs,
  github: GithubSide | undefined,
): Promise<DriftResult> {
  const resolved = resolveTarget({ target: name }, configuration, forNamedTarget(environment));
  if (!resolved.ok) return unknown(name, resolved.failure);
  const records = github?.records ?? { readDeployed: async () => undefined };
  const paths = inputs.path === undefined ? undefined : [inputs.path];
  try {
    const { results } = await runDrift(
      { configuration, folder, paths, targets: [resolved.target] },
      { ...ports, records },
    );
    const [result] = results;
    if (result !== undefined) return result;
  } catch (error) {
    // Without what was deployed last, what git has not deployed yet would look like drift.
    return unknown(name, describePortError(error, 'read the records'));
  }
  throw new Error(`Nothing came of looking at "${name}".`);
}

function unknown(target: string, failure: Failure): DriftResult {
  const nothing = { objects: [], staleIgnores: [], changes: [] };
  return {
    report: { target, verdict: 'unknown', ...nothing, failures: [failure] },
    exitCode: EXIT_CODES.unknown,
  };
}

const VERDICTS = {
  [EXIT_CODES.done]: { reason: '', drift: 'none' },
  [EXIT_CODES.refused]: { reason: 'drift', drift: 'drift' },
  [EXIT_CODES.unknown]: { reason: 'not-done', drift: 'unknown' },
} as const;

function describe(
  results: readonly DriftResult[],
  warnings: readonly Failure[],
  links: readonly string[],
): Outcome {
  const exitCode = resolveWorstCode(results.map((result) => result.exitCode));
  const { reason, drift } = VERDICTS[exitCode];
  const reports = results.map(({ report }) => report);
  return {
    exitCode,
    reason,
    failures: reports.flatMap((report) => [...report.failures, ...describeDrift(report)]),
    warnings,
    summary: [...reports.map(renderDriftMarkdown), ...links.map((line) => `${line}\n`)],
    log: `${reports.map((report) => renderDriftText(report, { color: false })).join('\n')}${links.map((line) => `${line}\n`).join('')}`,
    json: `[${reports.map((report) => renderDriftJson(report).trimEnd()).join(',\n')}]\n`,
    outputs: { drift, changes: reports.reduce((sum, { changes }) => sum + changes.length, 0) },
  };
}

const MOST_NAMED = 5;

/** For an annotation; the issue and the summary have all of it. */
function describeDrift({ target, verdict, objects }: DriftReport): readonly Failure[] {
  if (verdict !== 'drift') return [];
  const named = objects
    .slice(0, MOST_NAMED)
    .map((object) => `${renderObject(object)}: ${renderState(object)}`);
  const more = objects.length > named.length ? `; and ${objects.length - named.length} more` : '';
  return [
    {
      step: `say that "${target}" is as in git`,
      message: `They differ in ${named.join('; ')}${more}.`,
      remedy: 'Bring what was edited in Xano into git ("xano-ci pull"), or deploy what git says.',
    },
  ];
}
