import type { Reply } from '../http/reply.ts';
import type { InstanceState } from '../state/instance-state.ts';

/** Groups of calls that a fault can be put on. */
export const faultPoints = [
  'auth',
  'workspace',
  'branch',
  'knowledge',
  'preview',
  'pull',
  'push',
  'release',
  'test',
] as const;
export type FaultPoint = (typeof faultPoints)[number];

/** How an answer leaves: whole, not at all, or with the connection lost in the middle. */
export interface Delivery {
  readonly reply: Reply;
  readonly cut: 'none' | 'before' | 'midway';
}

interface About {
  /** The word after the colon. */
  readonly effect: string;
  readonly value: 'none' | 'number' | 'optional-number' | 'text';
  readonly points: 'all' | readonly FaultPoint[];
  /** How often it happens when the spec does not say; always, without. */
  readonly times?: number;
  readonly means: string;
  readonly example: string;
}

/** One kind of fault; `stage` says when in the life of a call it strikes. */
export type FaultRow =
  /** Before anything else. Returns milliseconds. */
  | (About & { readonly stage: 'wait'; readonly delay: (value: string) => number })
  /** Instead of what the call would do. Undefined: the connection is lost. */
  | (About & { readonly stage: 'instead'; readonly answer: (value: string) => Reply | undefined })
  /** When the token is looked at. */
  | (About & { readonly stage: 'token' })
  /** Between what is pushed and what is kept. */
  | (About & { readonly stage: 'import'; readonly change: ImportChange })
  /** On an answer to a call that was carried out. */
  | (About & { readonly stage: 'answer'; readonly deliver: (reply: Reply) => Delivery })
  /** After a call was answered. */
  | (About & { readonly stage: 'afterwards'; readonly act: (state: InstanceState, value: string) => void });

export type ImportChange =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fails-midway' }
  | { readonly kind: 'swaps-guids' }
  | { readonly kind: 'rewrites'; readonly rewrite: (text: string) => string };

/** A fault that was asked for. */
export interface Fault {
  readonly row: FaultRow;
  readonly point: FaultPoint | 'any';
  readonly value: string;
  readonly times: number;
}
