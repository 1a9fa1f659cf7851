import type { Problem } from './problem.ts';

interface NetworkRow {
  /** To follow "the connection failed: ". */
  readonly what: string;
  readonly remedy: string;
  /** Wrong names and certificates stay wrong. */
  readonly transient: boolean;
}

const NETWORK = 'Check the network of this machine, its firewall, and whether it needs HTTPS_PROXY.';
const PROXY = 'Check HTTPS_PROXY, its user and password, and whether the proxy lets this host pass.';
const ADDRESS = 'Check the address of the instance.';
const CERTIFICATE =
  'If a company proxy signs its own certificates, name its authority in NODE_EXTRA_CA_CERTS; do not turn checks off.';

const untrusted: NetworkRow = {
  what: 'the certificate is not from a known authority',
  remedy: CERTIFICATE,
  transient: false,
};

/** What codes of Node mean to a person. */
export const networkErrors: Readonly<Record<string, NetworkRow>> = {
  ECONNREFUSED: {
    what: 'it was refused',
    remedy: `${ADDRESS} Then see whether the instance runs.`,
    transient: true,
  },
  ENOTFOUND: { what: 'there is no such host', remedy: ADDRESS, transient: true },
  EAI_AGAIN: { what: 'the name of the host could not be looked up', remedy: NETWORK, transient: true },
  ECONNRESET: { what: 'it was cut', remedy: NETWORK, transient: true },
  EPIPE: { what: 'it was closed by the other side', remedy: NETWORK, transient: true },
  ECONNABORTED: { what: 'it was given up by this machine', remedy: NETWORK, transient: true },
  ETIMEDOUT: { what: 'the host does not respond', remedy: NETWORK, transient: true },
  EHOSTUNREACH: { what: 'no way leads to the host', remedy: NETWORK, transient: true },
  ENETUNREACH: { what: 'no way leads to the network of the host', remedy: NETWORK, transient: true },
  EACCES: { what: 'this machine does not permit it', remedy: NETWORK, transient: false },
  CONNECT_TIMEOUT: { what: 'it did not come about in time', remedy: NETWORK, transient: true },
  TRUNCATED: { what: 'it ended in the middle of the answer', remedy: NETWORK, transient: true },
  PROXY_UNREACHABLE: { what: 'the proxy cannot be reached', remedy: PROXY, transient: true },
  PROXY_REFUSED: { what: 'the proxy refused it', remedy: PROXY, transient: false },
  CERT_HAS_EXPIRED: {
    what: 'the certificate has expired',
    remedy: 'Check the clock of this machine, then the instance.',
    transient: false,
  },
  CERT_NOT_YET_VALID: {
    what: 'the certificate is not valid yet',
    remedy: 'Check the clock of this machine.',
    transient: false,
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    what: 'the certificate is for another host',
    remedy: ADDRESS,
    transient: false,
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  EPROTO: {
    what: 'the other side does not speak TLS',
    remedy: `${ADDRESS} Check the proxy, too.`,
    transient: false,
  },
};

const unknownRow: NetworkRow = { what: 'something unforeseen happened', remedy: NETWORK, transient: true };

/** Times at which proxies and load balancers are wont to cut, in seconds. */
const CUTOFFS = [30, 60, 120, 300, 600];

/**
 * @param code Node's code of the error, or one of our own in the table.
 * @param afterMs how long the attempt had lasted.
 */
export function explainNetworkError(code: string, reached: boolean, afterMs: number): Problem {
  const row = networkErrors[code] ?? unknownRow;
  const seconds = afterMs / 1000;
  const cutoff = reached ? CUTOFFS.find((at) => Math.abs(seconds - at) <= at * 0.05) : undefined;
  const hint = cutoff === undefined ? '' : `, after about ${cutoff} s as proxies are wont to do`;
  return {
    kind: reached ? 'connection-lost' : 'unreachable',
    reason: `network-${code.toLowerCase().replaceAll('_', '-')}`,
    what: `the connection failed: ${row.what} (${code})${hint}`,
    remedy: cutoff === undefined ? row.remedy : `See whether a proxy in between gives up after ${cutoff} s.`,
    reached,
    unclear: reached,
    transient: row.transient,
    code,
  };
}
