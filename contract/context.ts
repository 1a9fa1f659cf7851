import * as z from 'zod';
import type { XanoClient } from '../src/xano/client.ts';
import { Disagreement, inForm } from './agree.ts';

type Values = Readonly<Record<string, string | number | boolean>>;

export interface RawRequest {
  readonly query?: Values;
  readonly json?: unknown;
  readonly documents?: readonly string[];
  readonly form?: FormData;
  /** Instead of the type that goes with the body. */
  readonly type?: string;
  /** Instead of the right one; empty for none. */
  readonly token?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
}

/** What a case works with. */
export interface ContractContext {
  readonly client: XanoClient;
  readonly workspace: number;
  /** Label of a branch that nobody needs; not the live one. */
  readonly branch: string;
  /** A name that nothing else in the workspace has. */
  readonly named: (stem: string) => string;
  /** One call, as it goes over the wire. `W` at the start of the path is the workspace. */
  readonly request: (method: string, path: string, request?: RawRequest) => Promise<RawAnswer>;
  /** Pushes into the branch, in part unless the query says otherwise. */
  readonly push: (documents: readonly string[], query?: Values) => Promise<RawAnswer>;
  readonly preview: (documents: readonly string[], query?: Values) => Promise<RawAnswer>;
  /** Documents of the branch. */
  readonly pull: (query?: Values) => Promise<readonly string[]>;
}

export interface ContractTarget {
  readonly client: XanoClient;
  /** Origin, path prefix and `/api:meta`. */
  readonly base: string;
  readonly token: string;
  readonly workspace: number;
  readonly branch: string;
  /** Makes names of one run differ from those of another. */
  readonly run: string;
}

const PUSH = { delete: false, env: false, records: false, transaction: true, truncate: false, partial: true };

export function createContext(target: ContractTarget): ContractContext {
  const { client, workspace, branch, run } = target;
  let names = 0;
  const request: ContractContext['request'] = (method, path, raw = {}) =>
    send(target, method, path.replace(/^W(?=\/|$)/, `/workspace/${workspace}`), raw);
  const context: ContractContext = {
    client,
    workspace,
    branch,
    request,
    named: (stem) => {
      names += 1;
      return `contract_${run}_${names}_${stem}`;
    },
    push: (documents, query) =>
      request('POST', 'W/multidoc', { documents, query: { ...PUSH, branch, ...query } }),
    preview: (documents, query) =>
      request('POST', 'W/multidoc/dry-run', {
        documents,
        query: { ...PUSH, delete: true, branch, ...query },
      }),
    pull: async (query) => {
      const answer = await request('GET', 'W/multidoc', { query: { branch, ...query } });
      if (answer.status !== 200) throw new Disagreement(`a pull answers ${answer.status}: ${answer.text}`);
      return answer.text.split('\n---\n');
    },
  };
  return context;
}

async function send(
  target: ContractTarget,
  method: string,
  path: string,
  { query = {}, json, documents, form, type, token = target.token }: RawRequest,
): Promise<RawAnswer> {
  const body = form ?? documents?.join('\n---\n') ?? (json === undefined ? undefined : JSON.stringify(json));
  const bodyType =
    type ?? (documents === undefined ? (json === undefined ? '' : 'application/json') : 'text/x-xanoscript');
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) values.append(name, String(value));
  const response = await fetch(`${target.base}${path}${values.size === 0 ? '' : `?${values}`}`, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(bodyType === '' ? {} : { 'content-type': bodyType }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, json: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What every refusal holds. */
export const refusal = z.looseObject({ message: z.string(), code: z.string().optional() });
export const envelope = z.looseObject({
  curPage: z.int(),
  nextPage: z.int().nullable(),
  prevPage: z.int().nullable(),
  items: z.array(z.looseObject({})),
});
export const named = z.looseObject({ id: z.union([z.int(), z.string()]), name: z.string() });
const listed = z.union([z.array(z.unknown()), z.looseObject({ items: z.array(z.unknown()) })]);

/** Items of a list in any of its forms. */
export function itemsOf<T>(answer: RawAnswer, item: z.ZodType<T>): readonly T[] {
  const list = inForm(answer.json, listed);
  return inForm(Array.isArray(list) ? list : list.items, z.array(item));
}
