import type { Pair } from '../ast.ts';
import { encodeString } from '../string-literal.ts';

/** How keys are written: `bare` when they can be; `kept` as their author did; `dotted` also with dots in them. */
export type KeyStyle = 'bare' | 'kept' | 'dotted';

const BARE: Readonly<Record<KeyStyle, RegExp>> = {
  bare: /^[A-Za-z_]\w*$/,
  kept: /^[A-Za-z_]\w*$/,
  dotted: /^[A-Za-z_][\w.]*$/,
};

export function printKey(pair: Pair, style: KeyStyle): string {
  const { text, quoted } = pair.key;
  const isBare = BARE[style].test(text) && !(style === 'kept' && quoted);
  return `${pair.disabled ? '!' : ''}${isBare ? text : encodeString(text)}`;
}
