import { errorCatalogue, paramOf } from './error-catalogue.ts';
import type { Problem } from './problem.ts';
import type { Refusal } from './refusal.ts';

/** Looks a refusal up in the catalogue. */
export function explainRefusal(refusal: Refusal): Problem {
  const row = errorCatalogue.find((candidate) => candidate.recognises(refusal));
  // The last row recognises everything.
  if (row === undefined) throw new Error('The catalogue of errors has no last row.');
  const param = paramOf(refusal);
  const said = refusal.text === '' ? '' : `: "${refusal.text}"`;
  const about = param === undefined ? '' : `, parameter "${param}"`;
  return {
    kind: row.kind,
    reason: row.id,
    what: `the server ${row.what} (HTTP ${refusal.status}${about})${said}`,
    remedy: row.remedy,
    reached: true,
    unclear: row.unclear === true && refusal.body === undefined,
    transient: row.transient === true,
    status: refusal.status,
    code: refusal.body?.code ?? undefined,
    param,
    serverMessage: refusal.text === '' ? undefined : refusal.text,
    payload: refusal.body?.payload ?? undefined,
    retryAfterMs: refusal.retryAfterMs,
  };
}
