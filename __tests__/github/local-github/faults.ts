import { type Answer, refuse } from './answer.ts';

/** What goes wrong instead of, or after, doing what was asked for. */
export interface Fault {
  /** All requests, if not given. */
  readonly method?: string;
  /** Part of the path. */
  readonly path?: string;
  /** How often; once, if not given. */
  readonly times?: number;
  /** How many matching requests go well before. */
  readonly after?: number;
  readonly kind:
    | 'reset'
    /** Does it, and breaks the connection before answering. */
    | 'reset-after'
    /** Does it, and answers with 502. */
    | 'bad-gateway-after'
    | 'secondary-rate-limit'
    | 'rate-limit'
    | { readonly status: number; readonly message?: string };
}

/** For how long the limits ask to wait. */
const PAUSE_SECONDS = 30;

export interface FaultQueue {
  readonly add: (fault: Fault) => void;
  readonly take: (method: string, path: string) => Fault['kind'] | undefined;
}

export function createFaultQueue(): FaultQueue {
  const waiting: { fault: Fault; skip: number; left: number }[] = [];
  return {
    add: (fault) => waiting.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 }),
    take: (method, path) => {
      for (const entry of waiting) {
        const { fault } = entry;
        if (entry.left === 0) continue;
        if (fault.method !== undefined && fault.method !== method) continue;
        if (fault.path !== undefined && !path.includes(fault.path)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        return fault.kind;
      }
      return undefined;
    },
  };
}

/** What is answered instead; undefined for faults of another kind. */
export function answerFault(kind: Fault['kind']): Answer | undefined {
  if (kind === 'secondary-rate-limit') {
    return refuse(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      { 'retry-after': String(PAUSE_SECONDS) },
    );
  }
  if (kind === 'rate-limit') {
    return refuse(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      // Long ago, so that the pause does not depend on today.
      'x-ratelimit-reset': String(Date.UTC(2026, 0, 1) / 1000),
    });
  }
  return typeof kind === 'object' ? refuse(kind.status, kind.message ?? 'Server Error') : undefined;
}
