import type { Connection } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import type { CallOptions } from '../transport.ts';
import type { Instance } from '../wire/instance.ts';
import type { Me } from '../wire/me.ts';

export interface AccountCalls {
  whoAmI(options?: CallOptions): Promise<Me>;
  /** Of a client for the account's own origin, `https://app.xano.com`, only. */
  listInstances(options?: CallOptions): Promise<readonly Instance[]>;
}

export function accountCalls({ call, listAll }: Connection): AccountCalls {
  return {
    whoAmI: (options) => call(endpoints.whoAmI, {}, options),
    listInstances: (options) => listAll(endpoints.listInstances, {}, options),
  };
}
