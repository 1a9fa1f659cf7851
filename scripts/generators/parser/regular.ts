import { mayStartAlike } from './first.ts';
import type { Expr, Grammar } from './recipe.ts';

/** Ohm's built-in rules that a grammar may use without defining them; meaning from Ohm's documentation. */
const BUILT_IN: Readonly<Record<string, string>> = {
  any: '[^]',
  letter: '\\p{L}',
  end: '(?![^])',
  space: '[\\0- ]',
};

/**
 * A lexical expression as the source of a regular expression (flags `u`, `y`).
 *
 * Ohm never gives back what a repetition took, a regular expression does. Where what follows could start like what is
 * repeated, the expression says that no further one may stand there.
 * @throws Error when a rule is recursive, and so not regular.
 */
export function renderRegExp(expr: Expr, grammar: Grammar, open: readonly string[] = []): string {
  const inner = (part: Expr): string => renderRegExp(part, grammar, open);
  const single = renderClass(expr, grammar);
  if (single !== null) return `[${single}]`;
  switch (expr.type) {
    case 'terminal':
      return [...expr.text].map(escapeText).join('');
    case 'range':
      return `[${escapeInClass(expr.from)}-${escapeInClass(expr.to)}]`;
    case 'alt':
      return `(?:${expr.parts.map(inner).join('|')})`;
    case 'seq':
      return renderSequence(expr.parts, grammar, inner);
    case 'star':
      return renderStar(expr.expr, grammar, inner);
    case 'plus':
      return `${group(inner(expr.expr))}+`;
    case 'opt':
      return `${group(inner(expr.expr))}?`;
    case 'not':
      return `(?!${inner(expr.expr)})`;
    case 'lookahead':
      return `(?=${inner(expr.expr)})`;
    case 'app': {
      const builtIn = BUILT_IN[expr.rule];
      const rule = grammar.rules.get(expr.rule);
      if (rule === undefined && builtIn !== undefined) return builtIn;
      if (rule === undefined) {
        throw new Error(
          `The parser generator does not know Ohm's rule "${expr.rule}"; define it in the grammar.`,
        );
      }
      if (open.includes(expr.rule)) {
        throw new Error(`Rule "${expr.rule}" is not regular, so no token may use it.`);
      }
      return renderRegExp(rule.body, grammar, [...open, expr.rule]);
    }
  }
}

/** `(~"x" any)* "x"` is a search for the next "x": no look at every character. */
function renderSequence(parts: readonly Expr[], grammar: Grammar, inner: (part: Expr) => string): string {
  return parts
    .map((part, index) => {
      const next = parts[index + 1];
      const stop = part.type === 'star' ? stopOf(part.expr) : null;
      if (stop !== null && next?.type === 'terminal' && next.text === stop) return '[^]*?';
      const repeats = part.type === 'star' || part.type === 'plus' || part.type === 'opt';
      if (!repeats || !mayStartAlike(part.expr, parts.slice(index + 1), grammar)) return inner(part);
      const one = inner(part.expr);
      return part.type === 'opt' ? `(?:${one}|(?!${one}))` : `${inner(part)}(?!${one})`;
    })
    .join('');
}

function stopOf(expr: Expr): string | null {
  if (expr.type !== 'seq') return null;
  const [not, any] = expr.parts;
  if (expr.parts.length !== 2 || not?.type !== 'not' || any?.type !== 'app' || any.rule !== 'any')
    return null;
  return not.expr.type === 'terminal' ? not.expr.text : null;
}

/** `(odd | plain)*` with single characters as plain: `plain*(?:odd plain*)*`, which takes long runs at once. */
function renderStar(expr: Expr, grammar: Grammar, inner: (part: Expr) => string): string {
  const body = resolveAlias(expr, grammar);
  if (body.type === 'alt' && body.parts.length === 2) {
    const [odd, plain] = body.parts;
    const plainClass = plain === undefined ? null : renderClass(plain, grammar);
    if (odd !== undefined && plainClass !== null && renderClass(odd, grammar) === null) {
      return `[${plainClass}]*(?:${inner(odd)}[${plainClass}]*)*`;
    }
  }
  return `${group(inner(expr))}*`;
}

function resolveAlias(expr: Expr, grammar: Grammar): Expr {
  const rule = expr.type === 'app' ? grammar.rules.get(expr.rule) : undefined;
  return rule === undefined || rule.syntactic ? expr : resolveAlias(rule.body, grammar);
}

/** The inside of a character class when the expression takes exactly one character of a set, else null. */
function renderClass(expr: Expr, grammar: Grammar): string | null {
  switch (expr.type) {
    case 'terminal':
      return [...expr.text].length === 1 ? escapeInClass(expr.text) : null;
    case 'range':
      return `${escapeInClass(expr.from)}-${escapeInClass(expr.to)}`;
    case 'alt': {
      const parts = expr.parts.map((part) => renderClass(part, grammar));
      return parts.every((part) => part !== null && !part.startsWith('^')) ? parts.join('') : null;
    }
    case 'seq': {
      const last = expr.parts.at(-1);
      if (expr.parts.length < 2 || last?.type !== 'app' || last.rule !== 'any') return null;
      const excluded = expr.parts
        .slice(0, -1)
        .map((part) => (part.type === 'not' ? renderClass(part.expr, grammar) : null));
      return excluded.every((part) => part !== null && !part.startsWith('^'))
        ? `^${excluded.join('')}`
        : null;
    }
    case 'app': {
      if (expr.rule === 'letter') return '\\p{L}';
      const rule = grammar.rules.get(expr.rule);
      return rule === undefined || rule.syntactic ? null : renderClass(rule.body, grammar);
    }
    default:
      return null;
  }
}

function group(source: string): string {
  return /^(?:\[(?:\\.|[^\]\\])*\]|\(\?:[^()]*\)|\\?.)$/su.test(source) ? source : `(?:${source})`;
}

function escapeText(character: string): string {
  return /\s/.test(character) ? escapeBlank(character) : character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}

function escapeInClass(character: string): string {
  return /\s/.test(character) ? escapeBlank(character) : character.replace(/[\\\]^-]/, '\\$&');
}

function escapeBlank(character: string): string {
  return character === ' ' ? character : JSON.stringify(character).slice(1, -1);
}
