import type { Span } from '../../source/span.ts';
import type {
  Between,
  Binary,
  Expression,
  FieldList,
  FilterCall,
  Name,
  ObjectLiteral,
  Pair,
  StringLiteral,
  WordLiteral,
} from '../ast.ts';
import type {
  AccessNode,
  ArgumentNode,
  ConditionalNode,
  FilterCallNode,
  ItemsNode,
  ObjectNode,
  OperationTailNode,
  PairNode,
  PrefixOperatorNode,
  StringNode,
  ValueNode,
  WholeArgumentNode,
  WholeOperationNode,
} from '../generated/parser.js';
import { resolvePrecedence } from '../precedence.ts';
import { decodeString } from '../string-literal.ts';
import type { BuildContext } from './build-context.ts';

const WORDS: ReadonlySet<string> = new Set<WordLiteral['word']>(['true', 'false', 'null', 'now']);

/**
 * Builds any expression. The parser makes a node for a level of precedence only where something stands on it, so this
 * is one switch, and a plain number is found in one step.
 */
export function buildExpression(node: ValueNode | ArgumentNode, context: BuildContext): Expression {
  switch (node.rule) {
    case 'string':
      return buildString(node, context);
    case 'operand': {
      const [primary, accesses] = node.children;
      return accesses.reduce(
        (object, access) => buildAccess(object, access, context),
        buildExpression(primary, context),
      );
    }
    case 'variable': {
      const { start, end } = context.span(node);
      return { type: 'variable', name: context.raw(node).slice(1), start, end };
    }
    case 'number':
      return buildNumber(node, context);
    case 'object':
      return buildObject(node, context);
    case 'path':
      return buildWord(context.name(node));
    case 'Value': {
      const [condition, conditionals] = node.children;
      return buildTernaries(buildExpression(condition, context), conditionals, context);
    }
    case 'Operation':
    case 'Argument':
      return buildOperation(node, context);
    case 'Unary':
    case 'ArgumentUnary':
      return applyPrefixes(node.children[0], buildExpression(node.children[1], context), context);
    case 'Filtered_chain': {
      const base = buildExpression(node.children[0], context);
      const filters = node.children[1].map((call) => buildFilterCall(call, context));
      return { type: 'filtered', base, filters, start: base.start, end: filters.at(-1)?.end ?? base.end };
    }
    case 'Filtered_empty': {
      const { start, end } = context.span(node);
      const filters = node.children[0].map((call) => buildFilterCall(call, context));
      return { type: 'filtered', base: undefined, filters, start, end };
    }
    case 'paren': {
      const { start, end } = context.span(node);
      const expression = context.parts?.values.get(start) ?? buildExpression(node.children[1], context);
      return { type: 'parenthesized', expression, start, end };
    }
    case 'array': {
      const { start, end } = context.span(node);
      const items = context.parts?.items.get(start) ?? buildItems(node.children[1], context);
      return { type: 'array', items, start, end };
    }
    case 'call': {
      const { start, end } = context.span(node);
      const [callee, , items] = node.children;
      return {
        type: 'call',
        callee: context.name(callee),
        arguments: buildItems(items, context),
        start,
        end,
      };
    }
    case 'cast': {
      const { start, end } = context.span(node);
      const [, castType, , value] = node.children;
      return {
        type: 'cast',
        castType: context.name(castType),
        value: buildString(value, context),
        start,
        end,
      };
    }
    case 'timestamp': {
      const { start, end } = context.span(node);
      return { type: 'timestamp', raw: context.raw(node), start, end };
    }
    case 'template_fenced':
    case 'template_quoted': {
      const { start, end } = context.span(node);
      const expression = buildExpression(node.children[1], context);
      return {
        type: 'template',
        fenced: node.rule === 'template_fenced',
        expression,
        text: undefined,
        start,
        end,
      };
    }
    case 'fencedText':
    case 'quotedText': {
      const { start, end } = context.span(node);
      const fenced = node.rule === 'fencedText';
      const quotes = fenced ? 3 : 1;
      const text = context.raw(node).slice(quotes, -quotes);
      return { type: 'template', fenced, expression: undefined, text, start, end };
    }
    default:
      return node satisfies never;
  }
}

function buildTernaries(
  value: Expression,
  conditionals: readonly ConditionalNode[],
  context: BuildContext,
): Expression {
  return conditionals.reduce((condition, node): Expression => {
    const [, trueNode, [otherwise]] = node.children;
    const whenTrue = buildExpression(trueNode, context);
    const whenFalse = otherwise === undefined ? undefined : buildExpression(otherwise.children[1], context);
    const { end } = whenFalse ?? whenTrue;
    return { type: 'ternary', condition, whenTrue, whenFalse, start: condition.start, end };
  }, value);
}

// ── Operators ────────────────────────────────────────────────────────────────────────────────────

interface Step {
  readonly operator: string;
  readonly skipsNull: boolean;
  /** Of `between low:high` the upper bound: what follows it and binds tighter is part of it. */
  readonly operand: Expression;
  readonly low?: Expression;
}

function buildOperation(node: WholeOperationNode | WholeArgumentNode, context: BuildContext): Expression {
  const left = buildExpression(node.children[0], context);
  const steps: Step[] = [];
  for (const tail of node.children[1]) steps.push(buildStep(tail, context));
  return resolvePrecedence<Expression, Step>(left, steps, joinStep);
}

function buildStep(
  tail: OperationTailNode | WholeArgumentNode['children'][1][number],
  context: BuildContext,
): Step {
  const [operatorNode, skip] = tail.children;
  const operator = normalizeOperator(context.raw(operatorNode));
  const skipsNull = skip.length > 0;
  if (tail.rule !== 'OperationTail_between') {
    return { operator, skipsNull, operand: buildExpression(tail.children[2], context) };
  }
  const [, , low, , high] = tail.children;
  return {
    operator,
    skipsNull,
    operand: buildExpression(high, context),
    low: buildExpression(low, context),
  };
}

function normalizeOperator(raw: string): string {
  return raw.length < 3 ? raw : raw.replace(/\s+/g, ' ');
}

function joinStep(left: Expression, step: Step, right: Expression): Binary | Between {
  const { operator, skipsNull, low } = step;
  if (low === undefined)
    return { type: 'binary', operator, skipsNull, left, right, start: left.start, end: right.end };
  const negated = operator.startsWith('not');
  return {
    type: 'between',
    negated,
    skipsNull,
    operand: left,
    low,
    high: right,
    start: left.start,
    end: right.end,
  };
}

function applyPrefixes(
  prefixes: readonly PrefixOperatorNode[],
  operand: Expression,
  context: BuildContext,
): Expression {
  let result = operand;
  for (const prefix of prefixes.toReversed()) {
    const operator = context.raw(prefix) === '!' ? '!' : '-';
    const start = context.span(prefix).start;
    result =
      // The sign next to a number is part of it; a further one is not.
      operator === '-' && result === operand && result.type === 'number' && result.start === start + 1
        ? { type: 'number', value: -result.value, start, end: result.end }
        : { type: 'unary', operator, operand: result, start, end: result.end };
  }
  return result;
}

// ── Filters ──────────────────────────────────────────────────────────────────────────────────────

export function buildFilterCall(node: FilterCallNode, context: BuildContext): FilterCall {
  const { start, end } = context.span(node);
  return {
    type: 'filter-call',
    disabled: node.children[1].length > 0,
    name: context.name(node.children[2]),
    arguments: node.children[3].map(({ children: [, argument, conditionals] }) =>
      buildTernaries(buildExpression(argument, context), conditionals, context),
    ),
    start,
    end,
  };
}

// ── Operands ─────────────────────────────────────────────────────────────────────────────────────

function buildAccess(object: Expression, node: AccessNode, context: BuildContext): Expression {
  const { start } = object;
  const { end } = context.span(node);
  switch (node.rule) {
    case 'access_member':
    case 'access_variable':
      return { type: 'member', object, property: context.name(node.children[1]), start, end };
    case 'index':
      return { type: 'index', object, index: buildExpression(node.children[1], context), start, end };
    case 'access_index': {
      const index = buildExpression(node.children[1].children[1], context);
      return { type: 'index', object, index, start, end };
    }
    default:
      return node satisfies never;
  }
}

function buildNumber(node: Span, context: BuildContext): Expression {
  const { start, end } = context.span(node);
  return { type: 'number', value: Number(context.raw(node)), start, end };
}

function buildWord(name: Name): Expression {
  const { text, start, end } = name;
  return isWord(text) ? { type: 'word', word: text, start, end } : { type: 'identifier', text, start, end };
}

function isWord(text: string): text is WordLiteral['word'] {
  return WORDS.has(text);
}

function buildString(node: StringNode, context: BuildContext): StringLiteral {
  const raw = context.raw(node);
  const { start, end } = context.span(node);
  return { type: 'string', value: decodeString(raw), quote: findQuote(raw), start, end };
}

function findQuote(raw: string): StringLiteral['quote'] {
  if (raw.startsWith('"""')) return '"""';
  if (raw.startsWith("'''")) return "'''";
  return raw.startsWith('"') ? '"' : "'";
}

function buildItems(node: ItemsNode, context: BuildContext): readonly Expression[] {
  return node.children[0].map((item) =>
    item.rule === 'plainNumber' ? buildNumber(item, context) : buildExpression(item, context),
  );
}

function buildObject(node: ObjectNode, context: BuildContext): ObjectLiteral {
  const { start, end } = context.span(node);
  const read = context.parts?.members.get(start);
  if (read !== undefined) return { type: 'object', ...read, start, end };
  const pairs: Pair[] = [];
  const fieldLists: FieldList[] = [];
  for (const member of node.children[1].children[0]) {
    if (member.rule === 'Pair') pairs.push(buildPair(member, context));
    else fieldLists.push(context.buildFieldList(member));
  }
  return { type: 'object', pairs, fieldLists, start, end };
}

function buildPair(node: PairNode, context: BuildContext): Pair {
  const expression = buildExpression(node.children[3], context);
  return {
    type: 'pair',
    disabled: node.children[0].length > 0,
    key: context.name(node.children[1]),
    value: expression,
    start: context.span(node).start,
    end: expression.end,
  };
}
