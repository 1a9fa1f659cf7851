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
  Variable,
  WordLiteral,
} from '../ast.ts';
import type {
  AccessNode,
  ArgumentNode,
  ArgumentTailNode,
  ConditionalNode,
  FilterArgumentNode,
  FilterCallNode,
  FilteredNode,
  ItemsNode,
  ObjectNode,
  OperandNode,
  OperationNode,
  OperationTailNode,
  PairNode,
  PrimaryNode,
  StringNode,
  TemplateNode,
  UnaryNode,
  ValueNode,
  VariableNode,
} from '../generated/parser.js';
import { resolvePrecedence } from '../precedence.ts';
import { decodeString } from '../string-literal.ts';
import type { BuildContext } from './build-context.ts';

const WORDS: ReadonlySet<string> = new Set<WordLiteral['word']>(['true', 'false', 'null', 'now']);

export function buildValue(node: ValueNode, context: BuildContext): Expression {
  const condition = buildOperation(node.children[0], context);
  const conditional = node.children[1][0];
  if (conditional === undefined) return condition;
  return buildTernary(condition, conditional, context);
}

function buildTernary(condition: Expression, node: ConditionalNode, context: BuildContext): Expression {
  const [, trueNode, [otherwise]] = node.children;
  const whenTrue = buildValue(trueNode, context);
  const whenFalse = otherwise === undefined ? undefined : buildValue(otherwise.children[1], context);
  const { end } = whenFalse ?? whenTrue;
  return { type: 'ternary', condition, whenTrue, whenFalse, start: condition.start, end };
}

// ── Operators ────────────────────────────────────────────────────────────────────────────────────

interface Step {
  readonly operator: string;
  readonly skipsNull: boolean;
  /** Of `between low:high` the upper bound: what follows it and binds tighter is part of it. */
  readonly operand: Expression;
  readonly low?: Expression;
}

function buildOperation(node: OperationNode, context: BuildContext): Expression {
  const left = buildUnary(node.children[0], context);
  const tails = node.children[1];
  if (tails.length === 0) return left;
  return resolvePrecedence<Expression, Step>(
    left,
    tails.map((tail) => buildStep(tail, context)),
    joinStep,
  );
}

function buildStep(node: OperationTailNode, context: BuildContext): Step {
  const [tail] = node.children;
  if (tail.rule === 'OperationTail_between') {
    const [operator, skip, low, , high] = tail.children;
    return {
      operator: normalizeOperator(context.raw(operator)),
      skipsNull: skip.length > 0,
      operand: buildUnary(high, context),
      low: buildUnary(low, context),
    };
  }
  const [operator, skip, operand] = tail.children;
  return {
    operator: normalizeOperator(context.raw(operator)),
    skipsNull: skip.length > 0,
    operand: buildUnary(operand, context),
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

function buildUnary(node: UnaryNode, context: BuildContext): Expression {
  const operand = buildFiltered(node.children[1], context);
  const prefixes = node.children[0];
  return prefixes.length === 0 ? operand : applyPrefixes(prefixes, operand, context);
}

function applyPrefixes(
  prefixes: UnaryNode['children'][0],
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

function buildFiltered(node: FilteredNode, context: BuildContext): Expression {
  const form = node.children[0];
  if (form.rule === 'Filtered_empty') {
    const { start, end } = context.span(form);
    const filters = form.children[0].map((call) => buildFilterCall(call, context));
    return { type: 'filtered', base: undefined, filters, start, end };
  }
  const base = buildOperand(form.children[0], context);
  const calls = form.children[1];
  if (calls.length === 0) return base;
  const filters = calls.map((call) => buildFilterCall(call, context));
  return { type: 'filtered', base, filters, start: base.start, end: filters.at(-1)?.end ?? base.end };
}

export function buildFilterCall(node: FilterCallNode, context: BuildContext): FilterCall {
  const { start, end } = context.span(node);
  return {
    type: 'filter-call',
    disabled: node.children[1].length > 0,
    name: context.name(node.children[2]),
    arguments: node.children[3].map((argument) => buildFilterArgument(argument, context)),
    start,
    end,
  };
}

function buildFilterArgument(node: FilterArgumentNode, context: BuildContext): Expression {
  const value = buildArgument(node.children[1], context);
  const conditional = node.children[2][0];
  if (conditional === undefined) return value;
  return buildTernary(value, conditional, context);
}

function buildArgument(node: ArgumentNode, context: BuildContext): Expression {
  const left = buildArgumentUnary(node.children[0], context);
  const tails = node.children[1];
  if (tails.length === 0) return left;
  const steps = tails.map((tail): Step => {
    const [operator, skip, operand] = tail.children;
    return {
      operator: normalizeOperator(context.raw(operator)),
      skipsNull: skip.length > 0,
      operand: buildArgumentUnary(operand, context),
    };
  });
  return resolvePrecedence<Expression, Step>(left, steps, joinStep);
}

function buildArgumentUnary(node: ArgumentTailNode['children'][2], context: BuildContext): Expression {
  const operand = buildOperand(node.children[1], context);
  const prefixes = node.children[0];
  return prefixes.length === 0 ? operand : applyPrefixes(prefixes, operand, context);
}

// ── Operands ─────────────────────────────────────────────────────────────────────────────────────

export function buildOperand(node: OperandNode, context: BuildContext): Expression {
  let result = buildPrimary(node.children[0], context);
  for (const access of node.children[1]) result = buildAccess(result, access, context);
  return result;
}

function buildAccess(object: Expression, node: AccessNode, context: BuildContext): Expression {
  const access = node.children[0];
  const start = object.start;
  const end = context.span(access).end;
  switch (access.rule) {
    case 'access_member':
    case 'access_variable':
      return { type: 'member', object, property: context.name(access.children[1]), start, end };
    case 'access_index':
      return {
        type: 'index',
        object,
        index: buildValue(access.children[1].children[1], context),
        start,
        end,
      };
  }
}

function buildPrimary(node: PrimaryNode, context: BuildContext): Expression {
  const child = node.children[0];
  const { start, end } = context.span(child);
  switch (child.rule) {
    case 'string':
      return buildString(child, context);
    case 'number':
      return { type: 'number', value: Number(context.raw(child)), start, end };
    case 'timestamp':
      return { type: 'timestamp', raw: context.raw(child), start, end };
    case 'variable':
      return buildVariable(child, context);
    case 'path':
      return buildWord(context.name(child));
    case 'cast':
      return {
        type: 'cast',
        castType: context.name(child.children[1]),
        value: buildString(child.children[3], context),
        start,
        end,
      };
    case 'call':
      return {
        type: 'call',
        callee: context.name(child.children[0]),
        arguments: buildItems(child.children[2], context),
        start,
        end,
      };
    case 'paren': {
      const read = context.parts?.values.get(start);
      return {
        type: 'parenthesized',
        expression: read ?? buildValue(child.children[1], context),
        start,
        end,
      };
    }
    case 'array': {
      const read = context.parts?.items.get(start);
      return { type: 'array', items: read ?? buildItems(child.children[1], context), start, end };
    }
    case 'object':
      return buildObject(child, context);
    case 'template':
      return buildTemplate(child, context);
  }
}

function buildWord(name: Name): Expression {
  const { text, start, end } = name;
  return isWord(text) ? { type: 'word', word: text, start, end } : { type: 'identifier', text, start, end };
}

function isWord(text: string): text is WordLiteral['word'] {
  return WORDS.has(text);
}

function buildVariable(node: VariableNode, context: BuildContext): Variable {
  const { start, end } = context.span(node);
  return { type: 'variable', name: context.raw(node).slice(1), start, end };
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

function buildTemplate(node: TemplateNode, context: BuildContext): Expression {
  const [form] = node.children;
  const span = context.span(node);
  switch (form.rule) {
    case 'template_fenced':
    case 'template_quoted':
      return {
        type: 'template',
        fenced: form.rule === 'template_fenced',
        expression: buildValue(form.children[1], context),
        text: undefined,
        ...span,
      };
    case 'template_fencedText':
    case 'template_quotedText':
      return {
        type: 'template',
        fenced: form.rule === 'template_fencedText',
        expression: undefined,
        text:
          form.rule === 'template_fencedText'
            ? context.raw(node).slice(3, -3)
            : context.raw(node).slice(1, -1),
        ...span,
      };
  }
}

function buildItems(node: ItemsNode, context: BuildContext): readonly Expression[] {
  return node.children[0].map((item) => {
    const form = item.children[0];
    if (form.rule === 'item_value') return buildValue(form.children[0], context);
    const { start, end } = context.span(form.children[0]);
    return { type: 'number', value: Number(context.raw(form.children[0])), start, end };
  });
}

function buildObject(node: ObjectNode, context: BuildContext): ObjectLiteral {
  const { start, end } = context.span(node);
  const read = context.parts?.members.get(start);
  if (read !== undefined) return { type: 'object', ...read, start, end };
  const pairs: Pair[] = [];
  const fieldLists: FieldList[] = [];
  for (const member of node.children[1].children[0]) {
    const entry = member.children[0];
    if (entry.rule === 'Pair') pairs.push(buildPair(entry, context));
    else fieldLists.push(context.buildFieldList(entry));
  }
  return { type: 'object', pairs, fieldLists, start, end };
}

function buildPair(node: PairNode, context: BuildContext): Pair {
  const expression = buildValue(node.children[3], context);
  return {
    type: 'pair',
    disabled: node.children[0].length > 0,
    key: context.name(node.children[1]),
    value: expression,
    start: context.span(node).start,
    end: expression.end,
  };
}
