import type { Expr, Grammar } from '../generators/parser/recipe.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';
import type { Random } from './random.ts';

/** What stands for a rule more often than what its grammar allows: names that mean something. */
export type Names = ReadonlyMap<string, readonly string[]>;

const BUILT_IN: Readonly<Record<string, string>> = {
  any: 'a"\'`\\/{}[]()|:=.,-$!? \n\té',
  letter: 'abcxyzéß',
  space: ' \n',
};

/** Writes texts by walking a grammar. What a rule must not be followed by is not looked at: many texts nearly parse. */
export class TextGenerator {
  readonly #grammar: Grammar;
  readonly #names: Names;
  /** The least number of rules within each rule: which way ends soonest. */
  readonly #heights = new Map<string, number>();

  constructor(grammar: Grammar, names: Names) {
    this.#grammar = grammar;
    this.#names = names;
    for (let changed = true; changed; ) {
      changed = false;
      for (const [name, rule] of grammar.rules) {
        const height = 1 + this.#heightOf(rule.body);
        if (height >= (this.#heights.get(name) ?? Number.POSITIVE_INFINITY)) continue;
        this.#heights.set(name, height);
        changed = true;
      }
    }
  }

  /** @param budget about how many rules are walked before the shortest ways are taken */
  generate(random: Random, budget: number): string {
    const walk = new Walk(this.#grammar, this.#names, (expr) => this.#heightOf(expr), random, budget);
    return walk.rule(this.#grammar.start);
  }

  #heightOf(expr: Expr): number {
    switch (expr.type) {
      case 'alt':
        return Math.min(...expr.parts.map((part) => this.#heightOf(part)));
      case 'seq':
        return Math.max(0, ...expr.parts.map((part) => this.#heightOf(part)));
      case 'plus':
        return this.#heightOf(expr.expr);
      case 'app':
        if (expr.rule === 'applySyntactic') return Math.max(...expr.args.map((part) => this.#heightOf(part)));
        if (!this.#grammar.rules.has(expr.rule)) return 0;
        return this.#heights.get(expr.rule) ?? Number.POSITIVE_INFINITY;
      default:
        return 0;
    }
  }
}

class Walk {
  readonly #grammar: Grammar;
  readonly #names: Names;
  readonly #heightOf: (expr: Expr) => number;
  readonly #random: Random;
  #budget: number;

  constructor(
    grammar: Grammar,
    names: Names,
    heightOf: (expr: Expr) => number,
    random: Random,
    budget: number,
  ) {
    this.#grammar = grammar;
    this.#names = names;
    this.#heightOf = heightOf;
    this.#random = random;
    this.#budget = budget;
  }

  rule(name: string): string {
    this.#budget -= 1;
    const known = this.#names.get(name);
    if (known !== undefined && this.#random.chance(0.8)) return this.#random.pick(known) ?? '';
    const rule = this.#grammar.rules.get(name);
    // A lexical rule called from a syntactic one is lexical inside.
    if (rule !== undefined) return this.#expr(rule.body, rule.syntactic);
    const letters = BUILT_IN[name];
    if (letters === undefined) return name === 'spaces' ? this.#gap() : '';
    if (name === 'any' && this.#random.chance(0.02)) return this.#random.pick(HOSTILE_WORDS);
    return letters.charAt(this.#random.below(letters.length));
  }

  #expr(expr: Expr, syntactic: boolean): string {
    switch (expr.type) {
      case 'terminal':
        return expr.text;
      case 'range': {
        const from = expr.from.charCodeAt(0);
        return String.fromCharCode(from + this.#random.below(expr.to.charCodeAt(0) - from + 1));
      }
      case 'alt':
        return this.#expr(this.#choose(expr.parts), syntactic);
      case 'seq':
        return expr.parts.map((part) => this.#expr(part, syntactic)).join(syntactic ? this.#gap() : '');
      case 'opt':
        return this.#budget > 0 && this.#random.chance(0.4) ? this.#expr(expr.expr, syntactic) : '';
      case 'star':
      case 'plus': {
        const parts: string[] = expr.type === 'plus' ? [this.#expr(expr.expr, syntactic)] : [];
        while (this.#budget > 0 && parts.length < 6 && this.#random.chance(0.55))
          parts.push(this.#expr(expr.expr, syntactic));
        return parts.join(syntactic ? this.#gap() : '');
      }
      case 'not':
      case 'lookahead':
        return '';
      case 'app':
        if (expr.rule === 'applySyntactic') return expr.args.map((part) => this.#expr(part, true)).join('');
        return this.rule(expr.rule);
      default:
        return expr satisfies never;
    }
  }

  #choose(parts: readonly Expr[]): Expr {
    const ending =
      this.#budget > 0 ? parts : parts.filter((part) => this.#heightOf(part) === this.#lowest(parts));
    return this.#random.pick(ending) ?? { type: 'terminal', text: '' };
  }

  #lowest(parts: readonly Expr[]): number {
    return Math.min(...parts.map((part) => this.#heightOf(part)));
  }

  #gap(): string {
    return this.#random.pick([' ', ' ', ' ', '\n', '\n  ', '', ' // why\n']);
  }
}
