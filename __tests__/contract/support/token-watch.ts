import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** Keeps all that a token could leak into, and finds where it has. */
export interface TokenWatch {
  readonly token: string;
  /** @param where in words, for the report */
  readonly see: (where: string, what: unknown) => void;
  /** A text file, such as the state of a simulator. */
  readonly seeFile: (where: string, path: string) => void;
  /** How much was looked at, and where the token is. */
  readonly find: () => { readonly seen: number; readonly leaks: readonly string[] };
}

let count = 0;

/** A token that stands nowhere else, in every form in which it could be written down. */
export function createTokenWatch(): TokenWatch {
  count += 1;
  const token = `tok+${process.pid}/${count}=Zq8vK3mW7xR2pL5n`;
  const bare = 'Zq8vK3mW7xR2pL5n';
  const forms = [
    bare,
    Buffer.from(token).toString('base64').slice(0, -4),
    Buffer.from(token).toString('hex'),
  ];
  const leaks: string[] = [];
  let seen = 0;
  const see: TokenWatch['see'] = (where, what) => {
    seen += 1;
    const text = describe(what);
    if (forms.some((form) => text.toLowerCase().includes(form.toLowerCase()))) leaks.push(where);
  };
  return {
    token,
    see,
    seeFile: (where, path) => see(where, readFileSync(path, 'utf8')),
    find: () => ({ seen, leaks: [...new Set(leaks)] }),
  };
}

/** With what only shows up when something is looked at closely: causes, hidden properties, stacks. */
function describe(what: unknown): string {
  if (typeof what === 'string') return what;
  const error = what instanceof Error ? `${what.stack} ${describe(what.cause)}` : '';
  return `${error} ${inspect(what, { depth: 20, showHidden: true, maxArrayLength: null, maxStringLength: null })} ${JSON.stringify(what)}`;
}
