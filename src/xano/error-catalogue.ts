import type { XanoErrorKind } from './errors.ts';
import type { Refusal } from './refusal.ts';
import { ERROR_CODES } from './wire/error-body.ts';

/** One situation that servers are known to get into. The first row that recognises an answer explains it. */
export interface CatalogueRow {
  readonly id: string;
  readonly kind: XanoErrorKind;
  readonly recognises: (refusal: Refusal) => boolean;
  /** To follow "the server …"; the server's own words are put behind it. */
  readonly what: string;
  readonly remedy: string;
  /** The same request may succeed later. */
  readonly transient?: true;
  /** Not Xano's own answer: whether Xano did what it was asked cannot be told. */
  readonly unclear?: true;
}

/** Codes and messages come before the status: refusals are known to come with status 500. */
export const errorCatalogue: readonly CatalogueRow[] = [
  {
    id: 'push-disabled',
    kind: 'push-disabled',
    recognises: (r) => /^push is disabled/i.test(r.text),
    what: 'does not let this workspace be pushed to',
    remedy:
      'Turn on "Allow Direct Workspace Push" in Xano (Workspace Settings → CLI), if that is what you want.',
  },
  {
    id: 'rate-limited',
    kind: 'rate-limited',
    recognises: (r) => r.status === 429 || hasCode(r, ERROR_CODES.tooManyRequests),
    what: 'has had too many requests',
    remedy: 'Wait 20 seconds, or pace the requests; the free plan allows 10 in 20 seconds.',
    transient: true,
  },
  {
    id: 'policy-gate',
    kind: 'policy',
    recognises: (r) => r.body?.payload?.code === 'policy_gate',
    what: 'refuses the change because of a policy of the workspace; nothing was imported',
    remedy: 'Change what the findings name, or give a reason to override where the policy permits it.',
  },
  {
    id: 'policy-plan-limit',
    kind: 'plan-gate',
    recognises: (r) => r.body?.payload?.code === 'policy_plan_limit',
    what: 'does not allow so many policies on this plan; nothing was imported',
    remedy: 'Remove policies from the change, or upgrade the plan.',
  },
  {
    id: 'policy-needs-transaction',
    kind: 'policy',
    recognises: (r) => r.body?.payload?.code === 'policy_gate_transaction_required',
    what: 'checks policies only within a transaction; nothing was imported',
    remedy: 'Push with the transaction on.',
  },
  {
    id: 'policy-needs-admin',
    kind: 'forbidden',
    recognises: (r) => isAccessRefused(r) && /polic(?:y|ies)/i.test(r.text) && /\badmin/i.test(r.text),
    what: 'lets only administrators change policies; nothing was imported',
    remedy: 'Use the token of an administrator, or leave the policies as they are.',
  },
  {
    id: 'plan-gate',
    kind: 'plan-gate',
    recognises: (r) => /^please upgrade\b/i.test(r.text) || /\bpaid (?:packages?|plans?)\b/i.test(r.text),
    what: 'does not offer this on the plan of the instance; nothing was imported',
    remedy:
      'Remove what the message names from the push, or upgrade the plan: one such document fails all of it.',
  },
  {
    id: 'duplicate-guid',
    kind: 'rejected',
    recognises: (r) => /\bduplicate \S+ guid\b/i.test(r.text),
    what: 'found one guid in two documents',
    remedy: 'Search the files for the guid, and take it out of the copy.',
  },
  {
    id: 'missing-statement',
    kind: 'rejected',
    recognises: (r) => r.text.includes('mvp:placeholder'),
    what: 'found a statement that it cannot resolve',
    remedy: 'Correct the reference or the name of the statement; the preview says in which object.',
  },
  {
    id: 'invalid-document',
    kind: 'rejected',
    recognises: (r) => /^invalid block\b/i.test(r.text) || (paramOf(r) === 'source' && isInputRefused(r)),
    what: 'cannot read a document',
    remedy: 'Correct the XanoScript that the message names.',
  },
  {
    id: 'unauthorized',
    kind: 'unauthorized',
    recognises: (r) => r.status === 401 || hasCode(r, ERROR_CODES.unauthorized),
    what: 'does not accept the access token',
    remedy:
      'Create a new token in Xano (Settings → Access Tokens): this one is wrong, expired or of another instance.',
  },
  {
    id: 'access-denied',
    kind: 'forbidden',
    recognises: isAccessRefused,
    what: 'denies access',
    remedy: 'Check the scopes of the token and the role of its owner, and whether the plan includes this.',
  },
  {
    id: 'html-not-found',
    kind: 'not-found',
    recognises: (r) => r.status === 404 && r.html,
    what: 'answered with a web page instead of the Metadata API',
    remedy: 'Check the address of the instance: it is the one of the API, not of the dashboard.',
  },
  {
    id: 'preview-not-found',
    kind: 'not-found',
    recognises: (r) => r.effect === 'preview' && isNotFound(r),
    what: 'knows no such workspace or branch, or is too old for previews',
    remedy: 'Check workspace id and branch; if both are right, the instance has to be upgraded.',
  },
  {
    id: 'not-found',
    kind: 'not-found',
    recognises: isNotFound,
    what: 'does not find it',
    remedy: 'Check workspace id, branch and name: they may be of another instance, or deleted.',
  },
  {
    id: 'body-too-large',
    kind: 'too-large',
    recognises: (r) => r.status === 413,
    what: 'finds the request too large',
    remedy: 'Push without records, or in parts.',
  },
  {
    id: 'input-refused',
    kind: 'rejected',
    recognises: isInputRefused,
    what: 'refuses the request',
    remedy: 'Correct what the message names.',
  },
  {
    id: 'gateway',
    kind: 'server',
    recognises: (r) => [502, 503, 504].includes(r.status),
    what: 'could not be reached by the gateway before it, or is overloaded',
    remedy: 'Try again in some minutes.',
    transient: true,
    unclear: true,
  },
  {
    id: 'server-error',
    kind: 'server',
    recognises: (r) => r.status >= 500 && r.body !== undefined,
    what: 'failed',
    remedy: 'Read what the server says; if it says nothing useful, ask Xano with the time of the request.',
  },
  {
    id: 'foreign-server-error',
    kind: 'server',
    recognises: (r) => r.status >= 500,
    what: 'failed, with an answer that is not from the Metadata API',
    remedy: 'Try again in some minutes, and check proxies in between.',
    unclear: true,
  },
  {
    id: 'refused',
    kind: 'rejected',
    recognises: () => true,
    what: 'refuses the request',
    remedy: 'Read what the server says.',
  },
];

/** Xano's name for the argument at fault, wherever the server puts it. */
export function paramOf(refusal: Refusal): string | undefined {
  return refusal.body?.payload?.param ?? refusal.body?.param ?? undefined;
}

function hasCode(refusal: Refusal, ...codes: readonly string[]): boolean {
  return codes.includes(refusal.body?.code ?? '');
}

function isAccessRefused(refusal: Refusal): boolean {
  return (
    refusal.status === 403 ||
    hasCode(refusal, ERROR_CODES.accessDenied, ERROR_CODES.permissionDenied) ||
    /^access denied\.?$/i.test(refusal.text)
  );
}

function isNotFound(refusal: Refusal): boolean {
  return (
    refusal.status === 404 ||
    hasCode(refusal, ERROR_CODES.notFound) ||
    /^(?:not found|invalid workspace)\.?$/i.test(refusal.text)
  );
}

function isInputRefused(refusal: Refusal): boolean {
  return (
    [400, 422].includes(refusal.status) ||
    paramOf(refusal) !== undefined ||
    hasCode(refusal, ERROR_CODES.inputError, ERROR_CODES.badRequest)
  );
}
