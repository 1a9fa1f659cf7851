import type { Expression, FilterCall, Filtered, Node, ObjectLiteral, Statement } from '../../language/ast.ts';
import { FILTER_TYPES } from '../../language/vocabulary/filter-types.ts';
import { resolveField } from '../field-names.ts';
import type { FileObject } from '../object.ts';
import type { Workspace } from '../workspace.ts';
import { readCallResult } from './call-result.ts';
import { buildFieldType } from './field-type.ts';
import { type Flow, findFlow } from './flow.ts';
import { readResultType } from './result-type.ts';
import {
  ANY_OBJECT,
  BOOL,
  IN_PLACE,
  INTEGER,
  listOf,
  NUMBER,
  TEXT,
  TIME,
  UNKNOWN,
  unite,
  type ValueType,
} from './value-type.ts';
import type { Definition } from './variable.ts';

const QUESTIONS: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=', '&&', '||']);

const readers = new WeakMap<Workspace, WeakMap<FileObject, TypeReader>>();

/** One for each object of a workspace, shared by all checks. */
export function findTypes(object: FileObject, text: string, workspace: Workspace): TypeReader {
  let ofWorkspace = readers.get(workspace);
  if (ofWorkspace === undefined) {
    ofWorkspace = new WeakMap();
    readers.set(workspace, ofWorkspace);
  }
  let reader = ofWorkspace.get(object);
  if (reader === undefined) {
    reader = new TypeReader(object, findFlow(object, text), workspace);
    ofWorkspace.set(object, reader);
  }
  return reader;
}

/** Says what is surely known of the value of an expression. Each expression is looked at once, when it is asked for. */
export class TypeReader {
  readonly #object: FileObject;
  readonly #flow: Flow;
  readonly #workspace: Workspace;
  readonly #followsCalls: boolean;
  readonly #known = new Map<Node, ValueType>();
  readonly #ofDefinition = new Map<Definition, ValueType>();

  /** @param followsCalls whether it looks into the functions that are called */
  constructor(object: FileObject, flow: Flow, workspace: Workspace, followsCalls = true) {
    this.#object = object;
    this.#flow = flow;
    this.#workspace = workspace;
    this.#followsCalls = followsCalls;
  }

  read(expression: Expression | undefined): ValueType {
    if (expression === undefined) return UNKNOWN;
    let type = this.#known.get(expression);
    if (type === undefined) {
      type = this.#compute(expression);
      this.#known.set(expression, type);
    }
    return type;
  }

  #compute(node: Expression): ValueType {
    const use = this.#flow.useOf.get(node);
    if (use !== undefined) {
      if (use.reaching === undefined || use.reaching.gap !== undefined) return UNKNOWN;
      return unite(use.reaching.definitions.map((definition) => this.readDefinition(definition)));
    }
    switch (node.type) {
      case 'string':
        return { kind: 'text', values: [node.value] };
      case 'number':
        return { kind: 'number', integer: Number.isInteger(node.value), literal: node.value };
      case 'word':
        return node.word === 'null' ? { kind: 'null' } : node.word === 'now' ? TIME : BOOL;
      case 'timestamp':
        return TIME;
      case 'member':
        return this.#readMember(node.object, node.property.text);
      case 'index':
        return node.index.type === 'string' ? this.#readMember(node.object, node.index.value) : UNKNOWN;
      case 'parenthesized':
      case 'template':
        return this.read(node.expression);
      case 'ternary':
        return node.whenFalse === undefined
          ? UNKNOWN
          : unite([this.read(node.whenTrue), this.read(node.whenFalse)]);
      case 'unary':
        return node.operator === '!' ? BOOL : NUMBER;
      case 'between':
        return BOOL;
      case 'binary':
        return this.#readBinary(node.operator, node.left, node.right);
      case 'filtered':
        return this.#readFiltered(node);
      case 'object':
        return this.#readObject(node);
      case 'array':
        return listOf(node.items.length === 0 ? UNKNOWN : unite(node.items.map((item) => this.read(item))));
      default:
        return UNKNOWN;
    }
  }

  readDefinition(definition: Definition): ValueType {
    let type = this.#ofDefinition.get(definition);
    if (type === undefined) {
      // A value made from itself, in a loop.
      this.#ofDefinition.set(definition, UNKNOWN);
      type = this.#computeDefinition(definition);
      this.#ofDefinition.set(definition, type);
    }
    return type;
  }

  #computeDefinition({ kind, statement, value }: Definition): ValueType {
    if (kind === 'value') return this.read(value);
    if (statement === undefined) return UNKNOWN;
    const { keyword, header } = statement;
    const [operand] = header;
    if (kind === 'result' && keyword.text === 'function.run') return this.#readCall(statement);
    if (kind === 'result')
      return readResultType(statement, () => this.#readOperand(statement), this.#workspace);
    if (kind === 'item') {
      if (keyword.text === 'for') return INTEGER;
      const list = operand === undefined || operand.type === 'attribute' ? UNKNOWN : this.read(operand);
      return list.kind === 'list' ? list.item : UNKNOWN;
    }
    // What is changed has been there before, and keeps its kind where only one is possible.
    if (operand?.type !== 'variable') return UNKNOWN;
    if (keyword.text.startsWith('math.')) return NUMBER;
    return keyword.text.startsWith('text.') ? TEXT : UNKNOWN;
  }

  #readMember(object: Expression, property: string): ValueType {
    if (object.type === 'variable' && object.name === 'input') {
      const shape = resolveField(this.#object.contract.inputs, property);
      return shape === undefined || this.#object.kind === 'middleware'
        ? UNKNOWN
        : buildFieldType(shape, 'input');
    }
    const owner = this.read(object);
    if (owner.kind !== 'object') return UNKNOWN;
    return owner.properties?.get(property) ?? UNKNOWN;
  }

  #readBinary(operator: string, left: Expression, right: Expression): ValueType {
    switch (operator) {
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return NUMBER;
      case '~':
        return TEXT;
      case '??':
        return unite([{ ...this.read(left), nullable: false }, this.read(right)]);
      case '..':
        return listOf(INTEGER);
      default:
        return QUESTIONS.has(operator) ? BOOL : UNKNOWN;
    }
  }

  #readFiltered({ base, filters }: Filtered): ValueType {
    const start = base === undefined ? UNKNOWN : this.read(base);
    return filters.reduce((type, filter) => this.applyFilter(type, filter), start);
  }

  /** What a filter makes of a value. */
  applyFilter(type: ValueType, filter: FilterCall): ValueType {
    if (filter.disabled) return type;
    const { gives, takes } = FILTER_TYPES[filter.name.text] ?? {};
    // What comes of a mistake is another one at best.
    if (takes !== undefined && type.kind !== 'unknown' && type.kind !== 'null' && !takes.includes(type.kind))
      return UNKNOWN;
    switch (gives) {
      case 'bool':
        return BOOL;
      case 'int':
        return INTEGER;
      case 'number':
        return NUMBER;
      case 'text':
        return TEXT;
      case 'list':
        return listOf(UNKNOWN);
      case 'item':
        return type.kind === 'list' ? { ...type.item, nullable: true } : UNKNOWN;
      case 'same list':
        return type.kind === 'list' ? { kind: 'list', item: type.item } : UNKNOWN;
      case 'fallback':
        return unite([{ ...type, nullable: false }, this.read(filter.arguments[0])]);
      case undefined:
        return UNKNOWN;
      default:
        return gives satisfies never;
    }
  }

  #readObject(literal: ObjectLiteral): ValueType {
    if (literal.broken !== undefined) return ANY_OBJECT;
    const properties = new Map<string, ValueType>();
    for (const pair of literal.pairs) {
      if (pair.disabled) continue;
      // `a.b` may reach inside.
      if (pair.key.text.includes('.')) return ANY_OBJECT;
      properties.set(pair.key.text, this.read(pair.value));
    }
    return { kind: 'object', properties, called: IN_PLACE };
  }

  #readCall(statement: Statement): ValueType {
    if (!this.#followsCalls) return UNKNOWN;
    return readCallResult(statement, this.#workspace, (object, flow) => {
      const reader = new TypeReader(object, flow, this.#workspace, false);
      return (expression) => reader.read(expression);
    });
  }

  /** The operand of a statement: the list that `array.find` asks. */
  #readOperand({ header }: Statement): ValueType {
    const [operand] = header;
    return operand === undefined || operand.type === 'attribute' ? UNKNOWN : this.read(operand);
  }
}
