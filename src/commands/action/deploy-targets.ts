import type { DeployTarget } from '../../deploy/ports.ts';
import type { Failure } from '../../source/failure.ts';
import { runDeploy } from '../deploy/deploy.ts';
import { EXIT_CODES } from '../exit-code.ts';
import type { ActionRun } from './action-run.ts';
import { Cancellation } from './cancellation.ts';
import { describeDeploy } from './describe-deploy.ts';
import { findMergedApprovals } from './find-merged-approvals.ts';
import type { Outcome } from './outcome.ts';
import { planTargets } from './plan-targets.ts';
import { describePortError } from './port-failure.ts';
import { type DeployMode, type PreparedDeploy, prepareDeploy } from './prepare-deploy.ts';
import { checkFiles, describeValidation } from './validate-files.ts';

/**
 * Brings the files to staging and then to production; `promote` to production alone. What can be found out without
 * touching a target comes first: the files, targets and tokens, the right to keep records, the proof of staging.
 */
export async function deployTargets(run: ActionRun, mode: DeployMode): Promise<Outcome> {
  if (run.inputs.dryRun) {
    const stage = mode === 'promote' ? 'production' : run.inputs.stage;
    return planTargets({ ...run, inputs: { ...run.inputs, stage } });
  }
  const checked = await checkFiles(run);
  const validation = describeValidation(checked);
  if (checked.exitCode !== EXIT_CODES.done) return validation;
  const prepared = await prepareDeploy(run, mode);
  const outcome = prepared.ok ? await carryOut(run, mode, prepared) : prepared.outcome;
  return {
    ...outcome,
    report: checked.report,
    summary: [...outcome.summary, ...validation.summary],
    log: `${validation.log}${outcome.log}`,
    outputs: { ...validation.outputs, ...outcome.outputs },
  };
}

/** GitHub shows how it went in any case, a fault of ours included. */
async function carryOut(
  run: ActionRun,
  mode: DeployMode,
  prepared: Extract<PreparedDeploy, { readonly ok: true }>,
): Promise<Outcome> {
  const { inputs, folder, rules, ports } = run;
  const { id, commit, targets, configuration, records, log, state, approvedBy, bundle, roles, targetIds } =
    prepared;
  let unapproved: readonly Failure[] = [];
  const request = {
    configuration,
    configPath: inputs.config,
    folder,
    paths: inputs.path === undefined ? undefined : [inputs.path],
    targets: targets.map(withApprovals),
    commit,
    resume: false,
    approvedBy,
    overwriteEdits: false,
  };
  try {
    const cancellation = new Cancellation(ports.waitForEnd);
    const storage = log.observe(cancellation.guard(await ports.openStorage(state)));
    const deployed = await runDeploy(request, { ...ports, rules, storage, records, createId: () => id });
    if (cancellation.isAsked) await giveLocksBack();
    await log.close(deployed.result?.targets ?? []);
    const receipt = await keepReceipt(deployed.result?.receipt, state);
    const warnings = [...log.warnings, ...receipt.warnings];
    return describeDeploy(deployed, {
      roles,
      targetIds,
      bundleDigest: bundle.digest,
      receipt: receipt.file,
      warnings,
      unapproved,
    });
  } catch (error) {
    await log.close([]);
    throw error;
  }

  /** Of a release nothing is approved by a label: it may be of many pull requests. */
  function withApprovals(target: DeployTarget): DeployTarget {
    if (mode !== 'deploy') return target;
    const findAllowances = async () => {
      const approved = await findMergedApprovals(run, target.name);
      // That of the target at which it ends: what was refused at one before has passed.
      unapproved = approved.unapproved;
      return approved.allowances;
    };
    return { ...target, findAllowances };
  }

  /** There are seconds left, and what holds the lock is no longer at work. */
  async function giveLocksBack(): Promise<void> {
    for (const { name } of targets) {
      try {
        await records.releaseLock(name, id);
      } catch (error) {
        log.warnings.push(describePortError(error, `give back the lock of "${name}"`));
      }
    }
  }

  async function keepReceipt(receipt: object | undefined, folderOfState: string) {
    if (receipt === undefined) return { file: '', warnings: [] };
    const file = `${folderOfState}/receipts/${id}.json`;
    try {
      await ports.files.writeText(file, `${JSON.stringify(receipt, undefined, 2)}\n`);
      return { file, warnings: [] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const remedy = 'The records have the receipt too; give "state" a folder that can be written.';
      return { file: '', warnings: [{ step: `write ${file}`, message, remedy }] };
    }
  }
}
