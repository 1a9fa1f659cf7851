import type { Expr, Grammar } from './recipe.ts';

/** Which ASCII characters an expression can start with; index 128 stands for all others, and for the end of the text. */
export type FirstSet = readonly boolean[];
export const FIRST_SIZE = 129;

interface First {
  readonly set: boolean[];
  /** May it take nothing? Then anything can stand where it starts. */
  readonly nullable: boolean;
}

/** @returns null when the expression can start with anything, so that looking ahead is of no use. */
export function findFirst(expr: Expr, grammar: Grammar): FirstSet | null {
  const first = compute(expr, grammar, []);
  return first.nullable || first.set.every(Boolean) ? null : first.set;
}

/** Whether one of the parts that follow could stand where a further one of the expression could; looks ahead, too. */
export function mayStartAlike(expr: Expr, following: readonly Expr[], grammar: Grammar): boolean {
  const { set } = compute(expr, grammar, []);
  for (const part of following) {
    const isLook = part.type === 'not' || part.type === 'lookahead';
    const first = compute(isLook ? part.expr : part, grammar, []);
    if (set.some((starts, code) => starts && first.set[code] === true)) return true;
    if (!isLook && !first.nullable) return false;
  }
  return false;
}

function compute(expr: Expr, grammar: Grammar, open: readonly string[]): First {
  switch (expr.type) {
    case 'terminal':
      return { set: only(expr.text.charCodeAt(0)), nullable: expr.text === '' };
    case 'range':
      return { set: between(expr.from.charCodeAt(0), expr.to.charCodeAt(0)), nullable: false };
    case 'alt': {
      const parts = expr.parts.map((part) => compute(part, grammar, open));
      return { set: union(parts), nullable: parts.some((part) => part.nullable) };
    }
    case 'seq': {
      const seen: First[] = [];
      const excluded = new Set<number>();
      for (const part of expr.parts) {
        const first = compute(part, grammar, open);
        seen.push({ ...first, set: first.set.map((starts, code) => starts && !excluded.has(code)) });
        if (!first.nullable) return { set: union(seen), nullable: false };
        if (part.type === 'not' && isCharacter(part.expr)) excluded.add(part.expr.text.charCodeAt(0));
        // What stands after something that was taken is not excluded any more.
        else if (part.type !== 'not' && part.type !== 'lookahead') excluded.clear();
      }
      return { set: union(seen), nullable: true };
    }
    case 'plus':
      return compute(expr.expr, grammar, open);
    case 'star':
    case 'opt':
      return { set: compute(expr.expr, grammar, open).set, nullable: true };
    case 'not':
    case 'lookahead':
      return { set: none(), nullable: true };
    case 'app':
      return computeApplication(expr.rule, expr.args, grammar, open);
  }
}

function isCharacter(expr: Expr): expr is Extract<Expr, { type: 'terminal' }> {
  return expr.type === 'terminal' && expr.text.length === 1 && expr.text < '\x80';
}

function computeApplication(
  name: string,
  args: readonly Expr[],
  grammar: Grammar,
  open: readonly string[],
): First {
  const rule = grammar.rules.get(name);
  if (rule !== undefined && !open.includes(name)) return compute(rule.body, grammar, [...open, name]);
  const [argument] = args;
  if (name === 'applySyntactic' && argument !== undefined) {
    // It skips space first, so anything that starts space may stand here too.
    const inner = compute(argument, grammar, open);
    return {
      set: union([inner, compute({ type: 'app', rule: 'space', args: [] }, grammar, open)]),
      nullable: inner.nullable,
    };
  }
  if (name === 'letter') return { set: letters(), nullable: false };
  if (name === 'spaces')
    return compute({ type: 'star', expr: { type: 'app', rule: 'space', args: [] } }, grammar, open);
  return { set: none().fill(true), nullable: name === 'end' };
}

const none = (): boolean[] => new Array<boolean>(FIRST_SIZE).fill(false);
const only = (code: number): boolean[] => between(code, code);
const between = (from: number, to: number): boolean[] =>
  none().map((_, code) => (code >= from && code <= to) || (code === FIRST_SIZE - 1 && to >= code));
const letters = (): boolean[] =>
  none().map((_, code) => code === FIRST_SIZE - 1 || /[A-Za-z]/.test(String.fromCharCode(code)));
const union = (parts: readonly First[]): boolean[] =>
  none().map((_, code) => parts.some((part) => part.set[code] === true));
