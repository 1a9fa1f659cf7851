import type { Expr, Grammar, Rule } from './recipe.ts';

/**
 * The rules to which recursion returns: every circle of rules goes through one of them. What is remembered and counted
 * there is enough to keep the parser's time linear and its depth bounded.
 */
export function findRecursive(grammar: Grammar): ReadonlySet<string> {
  const recursive = new Set<string>();
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (name: string): void => {
    const rule = grammar.rules.get(name);
    if (rule === undefined || rule.token || done.has(name)) return;
    if (open.has(name)) {
      recursive.add(name);
      return;
    }
    open.add(name);
    for (const used of findApplied(rule.body)) visit(used);
    open.delete(name);
    done.add(name);
  };
  visit(grammar.start);
  return recursive;
}

/** The rules that become functions: those that the start rule comes to, tokens included, without what is in a token. */
export function findReached(grammar: Grammar): readonly Rule[] {
  const reached = new Set<Rule>();
  const visit = (name: string): void => {
    const rule = grammar.rules.get(name);
    if (rule === undefined || reached.has(rule)) return;
    reached.add(rule);
    if (!rule.token) for (const used of findApplied(rule.body)) visit(used);
  };
  visit(grammar.start);
  return [...grammar.rules.values()].filter((rule) => reached.has(rule));
}

/** The rules that an expression applies, in the order of the text. */
function findApplied(expr: Expr): readonly string[] {
  switch (expr.type) {
    case 'terminal':
    case 'range':
      return [];
    case 'alt':
    case 'seq':
      return expr.parts.flatMap(findApplied);
    case 'app':
      return [expr.rule, ...expr.args.flatMap(findApplied)];
    default:
      return findApplied(expr.expr);
  }
}
