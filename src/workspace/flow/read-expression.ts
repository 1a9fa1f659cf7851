import type { Expression, Node, Statement } from '../../language/ast.ts';
import { forEachChild } from '../../language/visit.ts';
import { CONTEXT_VARIABLES } from '../../language/vocabulary/variables.ts';
import type { Environment } from './environment.ts';
import type { VariableUse } from './variable.ts';

/** Where an expression stands. */
export interface Place {
  readonly environment: Environment;
  readonly scope: Statement | undefined;
  /** Inside a `catch`, or a `finally`. */
  readonly caught: boolean;
}

/** What the expressions of a document mention; filled while its stacks are followed. */
export interface Reading {
  /** The text of the whole file. */
  readonly text: string;
  readonly uses: VariableUse[];
  readonly errors: ErrorUse[];
  /** Names that stand in texts, where nobody can tell what reads them. */
  readonly mentioned: Set<string>;
  /** Something reads all variables at once: `$var` alone, `util.get_vars`. */
  readsAll: boolean;
}

/** A use of `$error`. */
export interface ErrorUse {
  readonly node: Node;
  readonly caught: boolean;
}

/** Filters that are asked of something that may not be there. */
export const NULL_SAFE: ReadonlySet<string> = new Set([
  'first_notnull',
  'first_notempty',
  'is_null',
  'is_empty',
  'null',
  'empty',
]);

/** Notes every variable that an expression reads. */
export function readExpression(expression: Expression, place: Place, reading: Reading): void {
  visit(expression, false);

  function visit(node: Node, guarded: boolean): void {
    switch (node.type) {
      case 'variable':
        use(node.name, node, guarded);
        return;
      case 'member':
        if (node.object.type === 'variable' && node.object.name === 'var') {
          use(node.property.text, node, guarded);
          return;
        }
        if (node.property.text.startsWith('$')) reading.mentioned.add(node.property.text.slice(1));
        visit(node.object, guarded);
        return;
      case 'index':
        if (node.object.type === 'variable' && node.object.name === 'var' && node.index.type === 'string') {
          use(node.index.value, node, guarded);
          return;
        }
        visit(node.object, guarded);
        visit(node.index, guarded);
        return;
      case 'binary': {
        const lenient = node.operator === '??' || isNull(node.left) || isNull(node.right);
        const logical = node.operator === '&&' || node.operator === '||';
        visit(node.left, guarded || lenient);
        visit(node.right, guarded || logical || isNull(node.left));
        return;
      }
      case 'ternary':
        visit(node.condition, guarded);
        visit(node.whenTrue, true);
        if (node.whenFalse !== undefined) visit(node.whenFalse, true);
        return;
      case 'filtered': {
        const safe = node.filters.some(({ name }) => NULL_SAFE.has(name.text));
        if (node.base !== undefined) visit(node.base, guarded || safe);
        for (const filter of node.filters) {
          if (!filter.disabled) visit(filter, guarded);
        }
        return;
      }
      case 'pair':
        if (node.disabled) return;
        // `{$name: 1}`: the key is what the variable holds.
        mention(node.key.text, reading);
        visit(node.value, guarded);
        return;
      case 'string':
        mention(node.value, reading);
        return;
      // It may read all that it names.
      case 'broken':
        mention(reading.text.slice(node.start, node.end), reading);
        return;
      case 'template':
        if (node.text !== undefined) mention(node.text, reading);
        if (node.expression !== undefined) visit(node.expression, guarded);
        return;
      default:
        forEachChild(node, (child) => visit(child, guarded));
    }
  }

  function use(name: string, node: Node, guarded: boolean): void {
    if (name === 'error') {
      reading.errors.push({ node, caught: place.caught });
      return;
    }
    const reaching = place.environment.get(name);
    if (reaching === undefined && isGiven(name)) {
      if (name === 'var') reading.readsAll = true;
      return;
    }
    reading.uses.push({ name, node, reaching, guarded, scope: place.scope });
  }
}

/** There without being set, here or in a place that the reader of a stack does not tell apart. */
function isGiven(name: string): boolean {
  return name === '' || CONTEXT_VARIABLES[name] !== undefined;
}

function isNull(node: Expression): boolean {
  if (node.type === 'parenthesized') return node.expression !== undefined && isNull(node.expression);
  return node.type === 'word' && node.word === 'null';
}

/** `{{ $var.total }}`, `return $var.total` in the code of a lambda. */
export function mention(text: string, { mentioned }: Pick<Reading, 'mentioned'>): void {
  if (!text.includes('$')) return;
  for (const [, name] of text.matchAll(/\$(?:var\.)?([A-Za-z_]\w*)/g)) {
    if (name !== undefined) mentioned.add(name);
  }
}
