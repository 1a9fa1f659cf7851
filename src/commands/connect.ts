import { parseInstanceAddress } from '../xano/instance-address.ts';
import type { Connect } from './ports.ts';
import type { Environment } from './resolve-target.ts';

/** Connects to real instances, through the proxy that the environment names. The client is loaded when it is needed. */
export function createConnect(environment: Environment): Connect {
  return async ({ instance, token }) => {
    const [{ createXanoClient }, { resolveProxy }] = await Promise.all([
      import('../xano/client.ts'),
      import('../xano/resolve-proxy.ts'),
    ]);
    const { host } = parseInstanceAddress(instance);
    return createXanoClient({ instance, token, proxy: resolveProxy(environment, host) });
  };
}
