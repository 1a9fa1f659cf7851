import { isPortError } from '../port-error.ts';
import type { TargetRun } from '../target-run.ts';
import type { PushRequest } from '../xano-port.ts';

/** A server that has not answered may still be at work: it is given time before it is looked at. */
const SETTLE_MS = 20_000;
const LOOKS = 3;

export function joinDocuments(documents: readonly { readonly text: string }[]): string {
  return documents.map(({ text }) => text.trim()).join('\n---\n');
}

/** Sends a push. @returns whether there was an answer. @throws PortError when the server refused */
export async function send(
  { target }: TargetRun,
  documents: string,
  mode: PushRequest['mode'],
): Promise<'answered' | 'lost'> {
  try {
    await target.xano.pushMultidoc(target.workspace, documents, { branch: target.branch, mode });
    return 'answered';
  } catch (error) {
    if (isPortError(error) && error.kind === 'outcome-unknown') return 'lost';
    throw error;
  }
}

/** Looks again and again while nothing seems to have happened. */
export async function lookUntil<T>(
  { ports }: TargetRun,
  look: () => Promise<T>,
  isSettled: (seen: T) => boolean,
): Promise<T> {
  for (let left = LOOKS; ; left--) {
    await ports.wait(SETTLE_MS);
    const seen = await look();
    if (left <= 1 || isSettled(seen)) return seen;
  }
}
