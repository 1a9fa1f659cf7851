import * as z from 'zod';
import { IMPACTS } from '../plan/impact.ts';
import type { DeployRequest } from './request.ts';
import {
  type DeployResult,
  RECEIPT_VERSION,
  type Receipt,
  type ReceiptTarget,
  type TargetResult,
} from './result.ts';

const identity = z.strictObject({
  kind: z.string(),
  name: z.string(),
  verb: z.string().exactOptional(),
  group: z.string().exactOptional(),
});
const planned = z.looseObject({
  digest: z.string(),
  summary: z.strictObject({
    safe: z.number(),
    breaking: z.number(),
    destructive: z.number(),
    exposing: z.number(),
    unknown: z.number(),
  }),
  leftBehind: z.array(identity),
  lost: z.array(z.looseObject({ reason: z.string() })),
});
const impact = z.enum(IMPACTS);
const judged = z.looseObject({
  allowed: z.array(
    identity.extend({
      path: z.string(),
      impacts: z.array(impact).exactOptional(),
      reason: z.string().exactOptional(),
      approval: z
        .strictObject({ by: z.string(), at: z.string(), label: z.string(), url: z.string() })
        .exactOptional(),
    }),
  ),
});
const backedUp = z.looseObject({ backup: z.string() });
const approved = z.looseObject({ by: z.string() });
const proved = z.looseObject({ overlayDigest: z.string() });

/** Everything comes from what the steps say of themselves, so that a resumed deployment gives the same receipt. */
export function buildReceipt(
  request: DeployRequest,
  result: Pick<DeployResult, 'status' | 'targets'>,
  times: { readonly startedAt: string; readonly endedAt: string },
): Receipt {
  const gates = result.targets.flatMap(({ steps }) => steps.filter(({ step }) => step === 'gate'));
  const approval = approved.safeParse(gates.at(-1)?.data).data;
  return {
    version: RECEIPT_VERSION,
    id: request.id,
    status: result.status,
    commit: request.commit,
    bundleDigest: request.bundle.digest,
    objects: request.bundle.documents.length,
    ...times,
    ...(approval === undefined ? {} : { approvedBy: approval.by }),
    targets: result.targets.map((target, index) => buildTarget(target, request.targets[index])),
  };
}

function buildTarget(
  { target, status, steps }: TargetResult,
  wanted: DeployRequest['targets'][number] | undefined,
): ReceiptTarget {
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined =>
    schema.safeParse(steps.find(({ step }) => step === name)?.data).data;
  const plan = read('plan', planned);
  const allowed = read('policy', judged)?.allowed ?? [];
  const overlay = read('prove', proved);
  const backup = read('back-up', backedUp);
  // What was never pushed is not lost.
  const wasPushed = steps.some(
    ({ step, status: end }) => step === 'push' && (end === 'passed' || end === 'unknown'),
  );
  return {
    target,
    status,
    workspace: wanted?.workspace ?? 0,
    branch: wanted?.branch ?? null,
    ...(overlay === undefined ? {} : { overlayDigest: overlay.overlayDigest }),
    steps: steps.map(({ step, status: end, message }) => ({ step, status: end, message })),
    ...(plan === undefined ? {} : { plan: { digest: plan.digest, summary: plan.summary } }),
    ...(allowed.length === 0 ? {} : { allowed }),
    leftBehind: plan?.leftBehind ?? [],
    ...(backup === undefined ? {} : { backup: backup.backup }),
    notRestorable: wasPushed ? (plan?.lost.map(({ reason }) => reason) ?? []) : [],
  };
}
