import { cutText } from '../cut-text.ts';
import { escapeSarifText } from '../escape.ts';

/** In UTF-16 units; what GitHub shows of the description of a rule. */
const MAX_TEXT = 1_024;

export function buildMessage(text: string): { readonly text: string } {
  return { text: cutText(escapeSarifText(text), MAX_TEXT) };
}
