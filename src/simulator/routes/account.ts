import { json, type Reply } from '../http/reply.ts';
import type { Call } from '../http/route.ts';

export function showUser({ context }: Call): Reply {
  const { user, instance } = context.state;
  return json({
    ...user,
    created_at: 1_767_225_600,
    extras: {
      instance: { id: 1, name: instance, display: 'Simulated instance', membership: { role: 'admin' } },
    },
  });
}

/** Asked of the account's own address in the real world; here everything is one address. */
export function listInstances({ context }: Call): Reply {
  const { instance } = context.state;
  return json([
    { id: 1, name: instance, display: 'Simulated instance', meta_api: `${context.origin}/api:meta` },
  ]);
}
