import type { Clock } from '../commands/ports.ts';

export const systemClock: Clock = { now: () => Date.now() };
