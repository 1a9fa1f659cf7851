import { GithubError } from './github-error.ts';

const PUBLIC_API = 'https://api.github.com';

export interface ApiAddress {
  /** Without slash at the end. */
  readonly base: string;
  /** With the port, if one is given. */
  readonly host: string;
}

/**
 * Reads the address of the API: that of github.com when none is given, `https://github.example.com/api/v3` of a server
 * of one's own. Plain http is for loopback only: the token would travel in the clear.
 * @throws GithubError of kind `invalid-call`; it does not repeat the address, which may hold a password.
 */
export function parseApiAddress(text: string = PUBLIC_API): ApiAddress {
  const refuse = (what: string) =>
    new GithubError({
      kind: 'invalid-call',
      step: "use the address of GitHub's API",
      message: `Could not use the address of GitHub's API: ${what}.`,
      remedy: 'Give it as in "https://github.example.com/api/v3", or leave it out for github.com.',
    });
  if (!URL.canParse(text)) throw refuse('it is not a URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw refuse('it holds a user name or a password');
  if (url.search !== '' || url.hash !== '') throw refuse('it has a query or a fragment');
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    throw refuse(`"${url.host}" is not addressed by https`);
  }
  return { base: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), host: url.host };
}
