import { invalidCall } from './errors.ts';

const API = '/api:meta';
const STEP = 'use the instance address';

/** Where an instance is. The path of every call is put behind `base`, never resolved against it. */
export interface InstanceAddress {
  readonly origin: string;
  /** With the port, if one is given. */
  readonly host: string;
  /** Path prefix and `/api:meta`, without slash at the end: `/tenant/x/api:meta`. */
  readonly base: string;
}

/**
 * Reads `https://x.n7.xano.io`, the same with a path prefix, with slashes or `/api:meta` at the end, or the host alone.
 * Plain http is for loopback only: the token would travel in the clear.
 * @throws XanoError of kind `invalid-call`; it does not repeat the address, which may hold a password.
 */
export function parseInstanceAddress(text: string): InstanceAddress {
  const trimmed = text.trim();
  const remedy = 'Give the address of the instance as in "https://x8ki-letl-twmt.n7.xano.io".';
  const given = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(given)) throw invalidCall(STEP, 'it is not a URL', remedy);
  const url = new URL(given);
  if (url.username !== '' || url.password !== '') {
    throw invalidCall(
      STEP,
      'it holds a user name or a password',
      'Pass the access token on its own, not in the address.',
    );
  }
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(given)) {
    throw invalidCall(STEP, 'it has a query or a fragment', remedy);
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw invalidCall(
      STEP,
      `"${url.host}" is not addressed by https`,
      'Use https: a token is sent with every call.',
    );
  }
  const prefix = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/api:meta$/, '')
    .replace(/\/+$/, '');
  return { origin: url.origin, host: url.host, base: `${prefix}${API}` };
}

/** @param hostname as in a URL: without port, IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
