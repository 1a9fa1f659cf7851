import * as ohm from 'ohm-js';
import * as z from 'zod';

/** A parsing expression in Ohm's own parsed form, without places. */
export type Expr =
  | { readonly type: 'terminal'; readonly text: string }
  | { readonly type: 'range'; readonly from: string; readonly to: string }
  | { readonly type: 'alt' | 'seq'; readonly parts: readonly Expr[] }
  | { readonly type: 'star' | 'plus' | 'opt' | 'not' | 'lookahead'; readonly expr: Expr }
  | { readonly type: 'app'; readonly rule: string; readonly args: readonly Expr[] };

export interface Rule {
  readonly name: string;
  /** What messages call it. A lexical rule that has one is a token: one leaf of the tree. */
  readonly description: string | null;
  readonly body: Expr;
  readonly syntactic: boolean;
  readonly token: boolean;
}

export interface Grammar {
  readonly start: string;
  readonly rules: ReadonlyMap<string, Rule>;
}

const interval = z.object({ sourceInterval: z.tuple([z.number(), z.number()]).optional() });
const recipe = z.tuple([
  z.literal('grammar'),
  z.object({ source: z.string() }),
  z.string(),
  z.null(),
  z.string(),
  z.record(
    z.string(),
    z.tuple([z.enum(['define', 'override']), interval, z.string().nullable(), z.tuple([]), z.unknown()]),
  ),
]);

/** @throws Error when the text is no Ohm grammar, or uses a construct that the generator does not know. */
export function readGrammar(text: string): Grammar {
  const read = recipe.safeParse(JSON.parse(readRecipe(ohm.grammar(text))));
  if (!read.success) {
    const rule = read.error.issues[0]?.path[1];
    const where = rule === undefined ? 'A grammar' : `Rule "${String(rule)}"`;
    throw new Error(
      `${where} has a form that the parser generator does not know; define plain rules with "=".`,
    );
  }
  const [, , , , start, definitions] = read.data;
  const rules = new Map<string, Rule>();
  for (const [name, [, , description, , body]] of Object.entries(definitions)) {
    const syntactic = /^\p{Lu}/u.test(name);
    const token = !syntactic && description !== null;
    rules.set(name, { name, description, body: readExpr(body), syntactic, token });
  }
  return { start, rules };
}

/** Ohm documents the recipe; its types leave it out. */
function readRecipe(grammar: ohm.Grammar): string {
  const toRecipe: unknown = Reflect.get(grammar, 'toRecipe');
  if (typeof toRecipe !== 'function')
    throw new Error('This version of ohm-js has no toRecipe(): pin the one in package.json.');
  return z.string().parse(toRecipe.call(grammar));
}

function readExpr(data: unknown): Expr {
  const [type, , ...rest] = z.tuple([z.string(), interval]).rest(z.unknown()).parse(data);
  switch (type) {
    case 'terminal':
      return { type, text: z.string().parse(rest[0]) };
    case 'range':
      return { type, from: z.string().parse(rest[0]), to: z.string().parse(rest[1]) };
    case 'alt':
    case 'seq':
      return { type, parts: rest.map(readExpr) };
    case 'star':
    case 'plus':
    case 'opt':
    case 'not':
    case 'lookahead':
      return { type, expr: readExpr(rest[0]) };
    case 'app':
      return {
        type,
        rule: z.string().parse(rest[0]),
        args: z.array(z.unknown()).parse(rest[1]).map(readExpr),
      };
    default:
      throw new Error(`The parser generator does not know Ohm's "${type}"; write the rule without it.`);
  }
}
