import type * as z from 'zod';
import type { AnswerForm, Endpoint } from './endpoint.ts';
import type { Problem } from './problem.ts';
import { isHtml } from './refusal.ts';
import type { Answered } from './send.ts';

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the body of a success. What cannot be read is described, never quoted: it may hold rows or the values of
 * environment variables.
 */
export function readAnswer<T>(answer: Answered, endpoint: Endpoint<T>): Read<T> {
  const raw = readForm(answer, endpoint);
  if (!raw.ok) return raw;
  const parsed = endpoint.answer.safeParse(raw.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return malformed(
    'unexpected-shape',
    `in a form that is not known: ${describeIssues(parsed.error)}`,
    answer,
  );
}

/** @returns the problem of an answer which is none of Xano's. */
function malformed(
  reason: string,
  how: string,
  answer: Pick<Answered, 'status'>,
): { ok: false; problem: Problem } {
  return {
    ok: false,
    problem: {
      kind: 'malformed-answer',
      reason,
      what: `the server answered with HTTP ${answer.status}, ${how}`,
      remedy: 'Try again; if it stays, see whether a newer version of this tool knows the answer.',
      reached: true,
      unclear: true,
      transient: false,
      status: answer.status,
    },
  };
}

function readForm(answer: Answered, { form }: Endpoint<unknown>): Read<unknown> {
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    return malformed('encoded', 'compressed although that was not asked for', answer);
  const text = decode(answer.body);
  if (text === undefined) return malformed('not-utf-8', 'and the body is not UTF-8 text', answer);
  if (isHtml(text) || (acceptsAnyText(form) && /^\s*<[!?a-z]/i.test(text))) return webPage(answer);
  switch (form) {
    case 'ignored':
      return { ok: true, value: undefined };
    case 'documents':
      return readDocuments(text, answer);
    case 'lenient':
      return readLenient(text, answer);
    case 'json':
      return readJson(text, answer);
    default:
      return form satisfies never;
  }
}

/** Where no other check would notice that a page, or a part of one, answers in Xano's place. */
function acceptsAnyText(form: AnswerForm): boolean {
  return form === 'lenient' || form === 'ignored';
}

function readJson(text: string, answer: Answered): Read<unknown> {
  const json = parseJson(text);
  if (json !== undefined) return { ok: true, value: json.value };
  if (text.trim() === '') return malformed('empty', 'and no body', answer);
  return looksLikeJson(text)
    ? malformed('cut-json', `and ${text.length} characters of JSON that is cut or broken`, answer)
    : malformed('not-json', 'and a body that is not JSON', answer);
}

/** An object counts; `null`, nothing and any text say no more than that it went well. */
function readLenient(text: string, answer: Answered): Read<unknown> {
  if (!looksLikeJson(text)) return { ok: true, value: null };
  const json = readJson(text, answer);
  return json.ok && Array.isArray(json.value) ? { ok: true, value: null } : json;
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Documents end with a brace in the first column; without a length, that is the only sign that nothing is missing. */
function readDocuments(text: string, answer: Answered): Read<string> {
  const trimmed = text.trim();
  if (trimmed === '') {
    return answer.framed ? { ok: true, value: '' } : malformed('empty', 'and no body', answer);
  }
  if (!/^(?:\/\/|\w)/.test(trimmed))
    return malformed('not-documents', 'and a body that is not XanoScript', answer);
  const lastLine = trimmed.split('\n').findLast((line) => !/^\s*(?:\/\/.*)?$/.test(line));
  if (lastLine?.trimEnd() === '}') return { ok: true, value: text };
  return malformed('cut-documents', 'and documents of which the last one does not end', answer);
}

function webPage(answer: Answered): { ok: false; problem: Problem } {
  const { problem } = malformed('html', 'and a web page instead of an answer of the Metadata API', answer);
  return {
    ok: false,
    problem: {
      ...problem,
      remedy: 'Check the address of the instance, and whether a proxy or a login page answers in its place.',
    },
  };
}

function decode(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The error of `JSON.parse` quotes the body.
    return undefined;
  }
}

/** Where the first few disagreements are, and what was expected there; never what was found. */
function describeIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`)
    .join('; ');
}
