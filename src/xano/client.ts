import { parseAccessToken } from './access-token.ts';
import { type AccountCalls, accountCalls } from './api/account.ts';
import { type BranchCalls, branchCalls } from './api/branches.ts';
import { type FunctionCalls, functionCalls } from './api/functions.ts';
import { type KnowledgeCalls, knowledgeCalls } from './api/knowledge.ts';
import { type MultidocCalls, multidocCalls } from './api/multidoc.ts';
import { type ReleaseCalls, releaseCalls } from './api/releases.ts';
import { type TestCalls, testCalls } from './api/tests.ts';
import { type WorkspaceCalls, workspaceCalls } from './api/workspaces.ts';
import { createConnection } from './connection.ts';
import { parseInstanceAddress } from './instance-address.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type Send, sendOverHttp, sendThroughProxy } from './send.ts';
import { realTime, type Time } from './time.ts';
import { type CallEvent, createTransport } from './transport.ts';

export interface XanoClientOptions {
  /** `https://x.n7.xano.io`, also with a path prefix; loopback may be http. */
  readonly instance: string;
  readonly token: string;
  readonly limits?: Partial<Limits>;
  readonly userAgent?: string;
  /** Told of every try. Gets neither token nor bodies. */
  readonly log?: (event: CallEvent) => void;
  /** Address of a proxy that opens tunnels, as `resolveProxy` finds it. */
  readonly proxy?: URL | undefined;
  /** One request over the network. */
  readonly send?: Send;
  /** ms since 1970. */
  readonly clock?: Time['now'];
  readonly sleep?: Time['sleep'];
  readonly deadline?: Time['deadline'];
  readonly random?: Time['random'];
}

/** Every call throws `XanoError`, and nothing else unless there is a bug. */
export interface XanoClient
  extends AccountCalls,
    WorkspaceCalls,
    MultidocCalls,
    KnowledgeCalls,
    BranchCalls,
    ReleaseCalls,
    TestCalls,
    FunctionCalls {
  /** Host of the instance, with its port, for messages. */
  readonly host: string;
}

/**
 * A client of one instance's Metadata API, with one token, which goes to the origin of that instance only.
 * @throws XanoError of kind `invalid-call` for an address or a token that cannot be right.
 */
export function createXanoClient(options: XanoClientOptions): XanoClient {
  const address = parseInstanceAddress(options.instance);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const transport = createTransport({
    address,
    token: parseAccessToken(options.token),
    limits,
    time: {
      now: options.clock ?? realTime.now,
      sleep: options.sleep ?? realTime.sleep,
      deadline: options.deadline ?? realTime.deadline,
      random: options.random ?? realTime.random,
    },
    send: options.send ?? (options.proxy === undefined ? sendOverHttp : sendThroughProxy(options.proxy)),
    userAgent: options.userAgent ?? 'xano-ci',
    log: options.log ?? (() => {}),
  });
  const connection = createConnection(transport, limits);
  return {
    host: address.host,
    ...accountCalls(connection),
    ...workspaceCalls(connection),
    ...multidocCalls(connection),
    ...knowledgeCalls(connection),
    ...branchCalls(connection),
    ...releaseCalls(connection),
    ...testCalls(connection),
    ...functionCalls(connection),
  };
}
