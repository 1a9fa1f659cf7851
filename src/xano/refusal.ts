import type { Effect } from './endpoint.ts';
import { type ErrorBody, errorBodySchema } from './wire/error-body.ts';

/** Longest text of a server that is shown, in UTF-16 units. */
const SHOWN = 600;

/** An answer that is not a success, as far as it can be understood. */
export interface Refusal {
  readonly status: number;
  readonly effect: Effect;
  /** Xano's own error body; absent when the answer is somebody else's, or broken. */
  readonly body: ErrorBody | undefined;
  /** What the answer says, for people; may be empty. One line, without control characters, token or markup. */
  readonly text: string;
  readonly html: boolean;
  readonly retryAfterMs: number | undefined;
}

export function readRefusal(
  answer: { readonly status: number; readonly text: string; readonly retryAfterMs: number | undefined },
  effect: Effect,
  redact: (text: string) => string,
): Refusal {
  const body = parseErrorBody(answer.text);
  const html = isHtml(answer.text);
  const said = body?.message ?? (html ? htmlTitle(answer.text) : answer.text);
  return {
    status: answer.status,
    effect,
    body,
    // The token goes before the cut: half a token is no longer found.
    text: oneLine(redact(said)),
    html,
    retryAfterMs: answer.retryAfterMs,
  };
}

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(text);
}

function htmlTitle(text: string): string {
  return /<title[^>]*>([^<]*)/i.exec(text.slice(0, 10_000))?.[1] ?? '';
}

function parseErrorBody(text: string): ErrorBody | undefined {
  try {
    return errorBodySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function oneLine(text: string): string {
  const line = text
    .slice(0, SHOWN * 4)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
