import { deployTarget, leaveTarget } from './deploy-target.ts';
import { findBadTargets } from './find-bad-targets.ts';
import type { DeployPorts } from './ports.ts';
import { buildReceipt } from './receipt.ts';
import type { DeployRequest } from './request.ts';
import type { DeployResult, StepOutcome, StepResult, TargetResult } from './result.ts';
import { buildHistory, describeBeginning, findMismatch } from './resume.ts';
import { StepRunner } from './step-runner.ts';
import { TargetRun } from './target-run.ts';

/**
 * Brings one bundle to the targets, one after the other: begin → for each target (gate → its steps) → receipt. Stops at
 * the first target that is not `done`, with those behind it untouched, and before a gate that nobody has opened.
 *
 * A journal that is not empty is gone on with: what is done is not done again.
 * @throws what the journal throws: nothing may happen that it does not know of
 */
export async function deploy(request: DeployRequest, ports: DeployPorts): Promise<DeployResult> {
  const history = buildHistory(await ports.journal.read());
  const mismatch = findMismatch(history, request);
  if (mismatch !== undefined) return refuse(request, refuseResume(mismatch));
  const startedAt = history.startedAt ?? new Date(ports.now()).toISOString();
  const runner = new StepRunner(ports, history);
  const begin = await runner.run('', 'begin', async () => beginWith(request));
  if (begin.status !== 'passed') return refuse(request, begin);

  const steps: StepResult[] = [begin];
  const targets: TargetResult[] = [];
  for (const target of request.targets) {
    const stop = targets.find(({ status }) => status !== 'done');
    if (stop !== undefined) {
      targets.push(leaveTarget(target.name, 'not-reached', `"${stop.target}" is not done.`));
    } else if (request.gate !== 'approval' || !target.isGated) {
      targets.push(await deployTarget(new TargetRun(request, target, ports), runner));
    } else if (request.approvedBy === undefined && runner.history.find(target.name, 'gate') === undefined) {
      targets.push(leaveTarget(target.name, 'waiting', 'Somebody has to approve it first.'));
    } else {
      const gate = await runner.run(target.name, 'gate', async () =>
        open(request.approvedBy ?? 'an earlier run'),
      );
      const { steps: own, ...result } = await deployTarget(new TargetRun(request, target, ports), runner);
      targets.push({ ...result, steps: [gate, ...own] });
    }
  }

  const status = decideStatus(targets);
  const endedAt = new Date(ports.now()).toISOString();
  const receipt = buildReceipt(request, { status, targets }, { startedAt, endedAt });
  const isNew = targets.some(({ steps: own }) =>
    own.some((step) => !step.resumed && step.status !== 'skipped'),
  );
  const kept = await runner.run('', 'receipt', async () => keep(ports, receipt), { again: isNew });
  // What was done is done; that nothing tells of it must be seen.
  const isTold = kept.status === 'passed' || status === 'refused';
  return { status: isTold ? status : 'unknown', targets, steps: [...steps, kept], receipt };
}

function beginWith(request: DeployRequest): StepOutcome {
  const [problem] = findBadTargets(request.targets);
  if (problem !== undefined) {
    return { status: 'failed', message: problem, remedy: 'Correct the targets in the configuration.' };
  }
  const names = request.targets.map(({ name }) => `"${name}"`).join(', then ');
  return {
    status: 'passed',
    message: `${request.bundle.documents.length} objects of commit ${request.commit} go to ${names}.`,
    data: describeBeginning(request),
  };
}

function open(by: string): StepOutcome {
  return { status: 'passed', message: `Approved by ${by}.`, data: { by } };
}

async function keep(
  { records }: DeployPorts,
  receipt: ReturnType<typeof buildReceipt>,
): Promise<StepOutcome> {
  await records.writeReceipt(receipt);
  return { status: 'passed', message: `The receipt is kept as "${receipt.id}".` };
}

function refuseResume(why: string): StepResult {
  return {
    step: 'begin',
    resumed: false,
    status: 'failed',
    message: `This deployment cannot be resumed: ${why}.`,
    remedy: 'Resume it with what it began with, or start a new one.',
  };
}

function refuse({ targets }: DeployRequest, begin: StepResult): DeployResult {
  const results = targets.map(({ name }) =>
    leaveTarget(name, 'not-reached', 'The deployment did not begin.'),
  );
  return { status: 'refused', targets: results, steps: [begin] };
}

function decideStatus(targets: readonly TargetResult[]): DeployResult['status'] {
  const last = targets.find(({ status }) => status !== 'done')?.status ?? 'done';
  // Only the targets behind one that is not done are not reached.
  return last === 'not-reached' ? 'unknown' : last;
}
