import { createHash } from 'node:crypto';
import type { InstanceState } from './instance-state.ts';

export function nextId(state: InstanceState): number {
  state.counter += 1;
  return state.counter;
}

/** 27 characters of base64url, as the server's. Made from a counter, so that a run can be repeated. */
export function nextGuid(state: InstanceState): string {
  return buildWord(state, 'guid', 20);
}

/** What a group, agent or server is called in addresses when its document does not say. */
export function nextCanonical(state: InstanceState): string {
  return buildWord(state, 'canonical', 6);
}

function buildWord(state: InstanceState, salt: string, bytes: number): string {
  const hash = createHash('sha256')
    .update(`${state.instance} ${salt} ${nextId(state)}`)
    .digest();
  return hash.subarray(0, bytes).toString('base64url');
}
