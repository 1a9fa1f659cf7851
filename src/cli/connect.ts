import type { Connect } from '../commands/ports.ts';
import type { Environment } from '../commands/resolve-target.ts';

/** Connects to real instances, through the proxy that the environment names. The client is loaded when it is needed. */
export function createConnect(environment: Environment): Connect {
  return async ({ instance, token }) => {
    const [{ createXanoClient }, { resolveProxy }] = await Promise.all([
      import('../xano/client.ts'),
      import('../xano/resolve-proxy.ts'),
    ]);
    return createXanoClient({ instance, token, proxy: resolveProxy(environment, new URL(instance).host) });
  };
}
