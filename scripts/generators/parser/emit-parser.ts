import { FIRST_SIZE, findFirst } from './first.ts';
import { findReached, findRecursive } from './reach.ts';
import type { Expr, Grammar, Rule } from './recipe.ts';
import { renderRegExp } from './regular.ts';
import { countChildren, findOnlyPart } from './shape.ts';

/**
 * How many rules to which recursion returns may be open at once; about two a bracket. The parser's own stack stays far
 * below what an engine allows.
 */
const MAX_DEPTH = 512;

/**
 * Prints a recursive-descent parser for the grammar as plain JavaScript.
 *
 * Each rule becomes a function that returns a node or null and leaves the position where it was on null; each token one
 * sticky regular expression. Rules to which recursion returns remember their result at each position, so that
 * alternatives which begin alike cost nothing extra however deep they nest, and stop at `MAX_DEPTH`. Messages come from
 * a second parse with `tracing` on, so that the first need not note what it tried.
 */
export function renderParser(grammar: Grammar): string {
  const emitter = new Emitter(grammar);
  const rules = findReached(grammar);
  const functions = [emitter.renderSkip(), ...rules.map((rule) => emitter.renderRule(rule))];
  return [
    '// Made from xanoscript.ohm by `npm run generate`; do not edit.',
    RUNTIME_HEAD,
    emitter.renderTables(),
    ...functions,
    `const RULES = { ${rules.map((rule) => rule.name).join(', ')} };`,
    `const START = ${JSON.stringify(grammar.start)};`,
    RUNTIME_TAIL,
  ].join('\n\n');
}

class Emitter {
  readonly #grammar: Grammar;
  readonly #patterns: string[] = [];
  readonly #firsts: string[] = [];
  readonly #expected: string[] = ['end of text'];
  readonly #recursive: ReadonlySet<string>;
  #counter = 0;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#recursive = findRecursive(grammar);
  }

  renderTables(): string {
    return [
      `const EXPECTED = ${JSON.stringify(this.#expected)};`,
      ...this.#patterns.map((source, index) => `const X${index} = /${source}/uy;`),
      ...this.#firsts.map((bits, index) => `const F${index} = bits('${bits}');`),
      ...[...this.#recursive].map((rule) => `const ${rule}$kept = new Map();`),
      `const KEPT = [${[...this.#recursive].map((rule) => `${rule}$kept`).join(', ')}];`,
    ].join('\n');
  }

  renderSkip(): string {
    const space: Expr = { type: 'app', rule: 'space', args: [] };
    const pattern = this.#pattern(renderRegExp({ type: 'star', expr: space }, this.#grammar));
    return `function skip() {
${this.#renderGuard(space, 'return;')}  ${pattern}.lastIndex = at;
  ${pattern}.test(text);
  at = ${pattern}.lastIndex;
}`;
  }

  renderRule(rule: Rule): string {
    return rule.token ? this.#renderToken(rule) : this.#renderNode(rule);
  }

  #renderToken(rule: Rule): string {
    const pattern = this.#pattern(renderRegExp(rule.body, this.#grammar));
    return `function ${rule.name}() {
${this.#renderGuard(rule.body, 'if (!tracing) return null;')}  ${pattern}.lastIndex = at;
  if (!${pattern}.test(text)) { if (tracing) miss(${this.#expect(rule.description ?? rule.name)}); return null; }
  const start = at;
  at = ${pattern}.lastIndex;
  return { rule: '${rule.name}', start, end: at, children: NONE };
}`;
  }

  #renderNode(rule: Rule): string {
    const names = this.#names(countChildren(rule.body, this.#grammar));
    const body = this.#render(rule.body, names, rule.syntactic, '{ at = start; return null; }');
    const recursive = this.#recursive.has(rule.name);
    const wrapped = recursive || rule.description !== null;
    const guard = this.#renderGuard(rule.body, 'if (!tracing) return null;');
    const code = `function ${rule.name}${wrapped ? '$' : ''}() {
${wrapped ? '' : guard}  const start = at;
  ${names.length === 0 ? '' : `let ${names.join(', ')};`}
${body}
${this.#renderResult(rule, names)}
}`;
    if (!wrapped) return code;
    const call = `const node = ${rule.name}$();`;
    const described =
      rule.description === null
        ? `  ${call}`
        : `  if (tracing) described.push({ at, index: ${this.#expect(rule.description)} });
  ${call}
  if (tracing) described.pop();`;
    return `${code}
function ${rule.name}() {
${guard}${recursive ? renderRemember(rule.name, described) : described}
  return node;
}`;
  }

  #renderResult(rule: Rule, names: readonly string[]): string {
    const whole = `  return { rule: '${rule.name}', start, end: at, children: [${names.join(', ')}] };`;
    const only = findOnlyPart(rule, this.#grammar);
    if (only === undefined) return whole;
    const others = names.filter((_, index) => index !== only).map((name) => `${name} === NONE`);
    if (others.length === 0) return `  return ${names[only]};`;
    return `  if (${others.join(' && ')}) return ${names[only]};\n${whole}`;
  }

  /** A look at one character saves most calls. Not while tracing: a message wants to know what was tried. */
  #renderGuard(expr: Expr, fail: string): string {
    const first = findFirst(expr, this.#grammar);
    if (first === null) return '';
    const bits = first.map((can) => (can ? '1' : '0')).join('');
    let index = this.#firsts.indexOf(bits);
    if (index === -1) index = this.#firsts.push(bits) - 1;
    const other = FIRST_SIZE - 1;
    return `  { const c = text.charCodeAt(at); if (!F${index}[c < ${other} ? c : ${other}]) ${fail} }\n`;
  }

  /**
   * Code that takes `expr` at the position and assigns its children, or runs `fail`.
   * @param names one variable a child
   */
  #render(expr: Expr, names: readonly string[], syntactic: boolean, fail: string): string {
    const skip = syntactic ? 'skip(); ' : '';
    const [name] = names;
    switch (expr.type) {
      case 'terminal': {
        const missed = `{ if (tracing) miss(${this.#expect(JSON.stringify(expr.text))}); ${fail} }`;
        const found = expr.text
          .split('')
          .map((unit, index) => `text.charCodeAt(at + ${index}) === ${unit.charCodeAt(0)}`);
        return `${skip}if (!(${found.join(' && ')})) ${missed} ${name} = at; at += ${expr.text.length};`;
      }
      case 'range':
        return this.#renderInline(expr, name, skip, fail);
      case 'seq':
        return this.#renderSequence(expr.parts, names, syntactic, fail);
      case 'alt': {
        const label = this.#label('alt');
        const branches = expr.parts.map((part) => {
          const branch = this.#label('or');
          const body = this.#render(part, names, syntactic, `{ at = ${label}; break ${branch}$; }`);
          return `${branch}$: { ${body} break ${label}$; }`;
        });
        return `const ${label} = at; ${label}$: { ${branches.join('\n')} ${fail} }`;
      }
      case 'star':
      case 'plus':
      case 'opt':
        return this.#renderRepetition(expr.type, expr.expr, names, syntactic, fail);
      case 'not':
      case 'lookahead':
        return this.#renderLook(expr.type === 'not', expr.expr, names, syntactic, fail);
      case 'app':
        return this.#renderApplication(expr.rule, expr.args, name, skip, fail);
    }
  }

  #renderSequence(
    parts: readonly Expr[],
    names: readonly string[],
    syntactic: boolean,
    fail: string,
  ): string {
    let used = 0;
    return parts
      .map((part) => {
        const count = countChildren(part, this.#grammar);
        const own = names.slice(used, used + count);
        used += count;
        return this.#render(part, own, syntactic, fail);
      })
      .join('\n');
  }

  #renderRepetition(
    type: 'star' | 'plus' | 'opt',
    expr: Expr,
    names: readonly string[],
    syntactic: boolean,
    fail: string,
  ): string {
    const label = this.#label('rep');
    const own = this.#names(names.length);
    const body = this.#render(expr, own, syntactic, `{ at = ${label}; break ${label}$; }`);
    const push = names.map(
      (name, index) => `if (${name} === NONE) ${name} = [${own[index]}]; else ${name}.push(${own[index]});`,
    );
    const head = names.map((name) => `${name} = NONE;`).join(' ');
    const loop = type === 'opt' ? `${label}$: {` : `${label}$: for (;;) {`;
    const atLeastOne = type === 'plus' ? ` if (${names[0]} === NONE) ${fail}` : '';
    return `${head} ${loop} const ${label} = at; let ${own.join(', ')}; ${body} ${push.join(' ')} }${atLeastOne}`;
  }

  #renderLook(
    negated: boolean,
    expr: Expr,
    names: readonly string[],
    syntactic: boolean,
    fail: string,
  ): string {
    const label = this.#label('look');
    const own = negated ? this.#names(countChildren(expr, this.#grammar)) : names;
    const declared = negated && own.length > 0 ? `let ${own.join(', ')}; ` : '';
    const body = this.#render(expr, own, syntactic, `{ ${label}ok = false; break ${label}$; }`);
    return `const ${label} = at; let ${label}ok = true; silent++; ${label}$: { ${declared}${body} } silent--; at = ${label}; if (${negated ? '' : '!'}${label}ok) ${fail}`;
  }

  #renderApplication(
    rule: string,
    args: readonly Expr[],
    name: string | undefined,
    skip: string,
    fail: string,
  ): string {
    const [argument] = args;
    if (rule === 'applySyntactic' && argument?.type === 'app') {
      return `skip(); ${name} = ${argument.rule}(); if (${name} === null) ${fail} skip();`;
    }
    if (rule === 'spaces') return `skip(); ${name} = at;`;
    if (rule === 'end') return `${skip}if (at < text.length) { if (tracing) miss(0); ${fail} } ${name} = at;`;
    const defined = this.#grammar.rules.get(rule);
    if (defined === undefined) return this.#renderInline({ type: 'app', rule, args: [] }, name, skip, fail);
    return `${skip}${name} = ${rule}(); if (${name} === null) ${fail}`;
  }

  /** A piece of a token outside any token: its own little expression. */
  #renderInline(expr: Expr, name: string | undefined, skip: string, fail: string): string {
    const pattern = this.#pattern(renderRegExp(expr, this.#grammar));
    return `${skip}${pattern}.lastIndex = at; if (!${pattern}.test(text)) ${fail} ${name} = at; at = ${pattern}.lastIndex;`;
  }

  #pattern(source: string): string {
    let index = this.#patterns.indexOf(source);
    if (index === -1) index = this.#patterns.push(source) - 1;
    return `X${index}`;
  }

  #expect(what: string): number {
    const index = this.#expected.indexOf(what);
    return index === -1 ? this.#expected.push(what) - 1 : index;
  }

  #names(count: number): readonly string[] {
    return Array.from({ length: count }, () => `v${this.#counter++}`);
  }

  #label(kind: string): string {
    return `${kind}${this.#counter++}`;
  }
}

/**
 * Around the call of a rule to which recursion returns: the count of open rules, and once results are kept, the earlier
 * one at this position. Before, only the calls are counted: a text that is right never needs more than a few a character.
 */
function renderRemember(rule: string, call: string): string {
  return `  const from = at;
  if (keeping) {
    const kept = ${rule}$kept.get(from);
    if (kept !== undefined) { if (kept !== null) at = kept.end; return kept; }
  } else if (--patience < 0) throw TOO_SLOW;
  if (depth === MAX_DEPTH) { furthest = from; throw TOO_DEEP; }
  depth++;
${call}
  depth--;
  if (keeping && silent === 0) ${rule}$kept.set(from, node);`;
}

const RUNTIME_HEAD = `const NONE = Object.freeze([]);
const MAX_DEPTH = ${MAX_DEPTH};
const TOO_DEEP = new Error('nested too deep');
const TOO_SLOW = new Error('needs its results kept');
let text = '';
let at = 0;
let depth = 0;
let patience = 0;
let keeping = false;
let tracing = false;
let silent = 0;
let furthest = 0;
let missed = new Set();
let described = [];

function bits(digits) { return Uint8Array.from(digits, Number); }

function miss(index) {
  if (silent > 0 || at < furthest) return;
  if (at > furthest) { furthest = at; missed = new Set(); }
  const outer = described.find((entry) => entry.at === at);
  missed.add(outer === undefined ? index : outer.index);
}`;

const RUNTIME_TAIL = `const SYNTACTIC = /^[A-Z]/;

function run(input, rule, whole) {
  text = input;
  at = 0;
  depth = 0;
  patience = 1000 + 2 * input.length;
  silent = 0;
  if (SYNTACTIC.test(rule)) skip();
  const node = RULES[rule]();
  if (!whole) return node;
  if (SYNTACTIC.test(rule)) skip();
  if (node !== null && at < text.length && tracing) miss(0);
  return node !== null && at === text.length ? node : null;
}

function forget() {
  text = '';
  if (keeping) for (const kept of KEPT) kept.clear();
}

// Keeping results makes the time linear for any text, and several times longer for those that are right: so it begins
// when a text has used up its patience.
function runPatiently(input, rule, whole) {
  keeping = false;
  try {
    return run(input, rule, whole);
  } catch (error) {
    if (error !== TOO_SLOW) throw error;
    keeping = true;
    return run(input, rule, whole);
  }
}

function read(input, rule, whole) {
  tracing = false;
  try {
    return runPatiently(input, rule, whole);
  } catch (error) {
    if (error === TOO_DEEP) return null;
    throw error;
  } finally {
    forget();
  }
}

export function parse(input, rule = START) {
  return read(input, rule, true);
}

export function parsePrefix(input, rule = START) {
  return read(input, rule, false);
}

export function trace(input, rule = START) {
  tracing = true;
  keeping = true;
  furthest = 0;
  missed = new Set();
  described = [];
  let tooDeep = false;
  try {
    run(input, rule, true);
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    tooDeep = true;
  } finally {
    tracing = false;
    forget();
  }
  return { offset: furthest, expected: [...missed].map((index) => EXPECTED[index]), tooDeep };
}
`;
