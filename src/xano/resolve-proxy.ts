import { invalidCall } from './errors.ts';
import { isLoopback } from './instance-address.ts';

/** The variables of the environment that count; the small form wins, as with other tools. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Which proxy leads to an instance, if any, by `HTTPS_PROXY` and `NO_PROXY`. Loopback is never behind one.
 * @throws XanoError of kind `invalid-call` for a proxy's address that is none; it is not repeated, for its password.
 */
export function resolveProxy(environment: ProxyEnvironment, host: string): URL | undefined {
  const text = pick(environment, 'https_proxy').trim();
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (text === '' || isLoopback(name) || isExempt(host.toLowerCase(), name, pick(environment, 'no_proxy'))) {
    return undefined;
  }
  const given = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw invalidCall(
      'use the proxy',
      'HTTPS_PROXY is not the address of an HTTP proxy',
      'Correct HTTPS_PROXY.',
    );
  }
  return new URL(given);
}

function pick(environment: ProxyEnvironment, name: string): string {
  return environment[name] ?? environment[name.toUpperCase()] ?? '';
}

/** `*`, `host`, `host:port`, `.domain` and `*.domain`; a plain domain stands for what is below it as well. */
function isExempt(host: string, name: string, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*' || entry === host) return true;
      const domain = entry.replace(/^\*?\./, '');
      return name === domain || name.endsWith(`.${domain}`);
    });
}
