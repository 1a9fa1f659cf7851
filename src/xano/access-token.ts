import { invalidCall } from './errors.ts';

const STAND_IN = '***';

/** Keeps a token, and keeps it out of everything that people read. */
export interface AccessToken {
  /** Value of the `Authorization` header. For the instance's own origin only. */
  readonly header: string;
  /** The text with the token, also in its escaped forms, replaced. */
  readonly redact: (text: string) => string;
}

/** Blanks around the token are dropped, since secrets are often pasted with a line end. */
export function parseAccessToken(text: string): AccessToken {
  const token = text.trim();
  const step = 'use the access token';
  if (token === '') {
    throw invalidCall(step, 'it is empty', 'Create a token in Xano (Settings → Access Tokens) and pass it.');
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw invalidCall(
      step,
      'it holds blanks, line ends or characters outside ASCII',
      'Copy the token again from Xano (Settings → Access Tokens), without the word "Bearer".',
    );
  }
  const forms = [
    token,
    encodeURIComponent(token),
    new URLSearchParams({ '': token }).toString().slice(1),
    JSON.stringify(token).slice(1, -1),
  ].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Longest first, since one form may be the start of another; in any case, since hosts are written small.
  const pattern = new RegExp(forms.sort((a, b) => b.length - a.length).join('|'), 'gi');
  return { header: `Bearer ${token}`, redact: (shown) => shown.replace(pattern, STAND_IN) };
}

/** The same for what comes out of JSON: texts and names of keys, however deep. */
export function redactRecord(record: object, redact: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [redact(key), redactValue(value, redact)]),
  );
}

function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return redactRecord(value, redact);
}
