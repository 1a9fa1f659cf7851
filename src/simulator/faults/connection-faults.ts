import type { Reply } from '../http/reply.ts';
import type { FaultRow } from './fault.ts';

/** What happens to the connection, not to the workspace. */
export const connectionFaults: readonly FaultRow[] = [
  {
    effect: 'delay',
    value: 'number',
    points: 'all',
    means: 'waits so many milliseconds first',
    example: 'any:delay=2000',
    stage: 'wait',
    delay: Number,
  },
  {
    effect: 'reset-before',
    value: 'none',
    points: 'all',
    means: 'drops the connection before anything is done',
    example: 'push:reset-before',
    stage: 'instead',
    answer: () => undefined,
  },
  {
    effect: 'reset-after',
    value: 'none',
    points: 'all',
    means: 'does what was asked, then drops the connection without an answer',
    example: 'push:reset-after',
    stage: 'answer',
    deliver: (reply) => ({ reply, cut: 'before' }),
  },
  {
    effect: 'reset-midway',
    value: 'none',
    points: 'all',
    means: 'does what was asked, then drops the connection within the body',
    example: 'pull:reset-midway',
    stage: 'answer',
    deliver: (reply) => ({ reply, cut: 'midway' }),
  },
  {
    effect: 'truncate',
    value: 'none',
    points: 'all',
    means: 'sends half of the body as if it were all of it',
    example: 'pull:truncate',
    stage: 'answer',
    deliver: (reply) => ({ reply: halve(reply), cut: 'none' }),
  },
];

function halve(reply: Reply): Reply {
  return { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) };
}
