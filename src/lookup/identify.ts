import type { ObjectIdentity } from '../workspace/object.ts';

/** The identity of an object without all else that is known of it. */
export function identify({ kind, name, verb, group }: ObjectIdentity): ObjectIdentity {
  return {
    kind,
    name,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
  };
}
