import type { SimulatorSettings } from '../settings.ts';
import { json, type Reply } from './reply.ts';

/** Answers that say no: `code`, `message`, and the parameter that is to blame. Clients decide by these, not by status. */

export function refuse(status: number, code: string, message: string, payload?: object): Reply {
  return json(
    { ...(code === '' ? {} : { code }), message, ...(payload === undefined ? {} : { payload }) },
    status,
  );
}

export function notFound(what: string): Reply {
  return refuse(404, 'ERROR_CODE_NOT_FOUND', `Not found: ${what}.`);
}

export function unauthorized(): Reply {
  return refuse(401, 'ERROR_CODE_UNAUTHORIZED', 'Invalid token.');
}

export function badInput(param: string, message: string): Reply {
  return refuse(400, 'ERROR_CODE_INPUT_ERROR', message, { param });
}

/** The sandbox on the free plan: a refusal that looks like a crash. */
export function sandboxDenied(): Reply {
  return refuse(500, 'ERROR_CODE_ACCESS_DENIED', 'Access Denied.');
}

/** Clients know this one by how its message begins. */
export function pushDisabled(settings: SimulatorSettings): Reply {
  const message =
    'Push is disabled for this workspace. Turn on Allow Push in its settings, or use `xano sandbox push` and review there.';
  return refuse(settings.pushDisabledStatus, settings.pushDisabledCode, message);
}

/** The only answer without a reason. */
export function wrongContentType(): Reply {
  return refuse(400, 'ERROR_CODE_BAD_REQUEST', '');
}

export function planGate(message: string): Reply {
  return refuse(400, 'ERROR_CODE_BAD_REQUEST', message);
}

export function tooManyRequests(retryAfter: number | undefined): Reply {
  const reply = refuse(
    429,
    'ERROR_CODE_TOO_MANY_REQUESTS',
    'Too many requests: 10 in 20 seconds on the free plan.',
  );
  return retryAfter === undefined
    ? reply
    : { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfter) } };
}
