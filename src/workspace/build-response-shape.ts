import type { Alias, Block, Document, Entry, Expression, FieldList, Statement } from '../language/ast.ts';
import { buildShape } from './build-shape.ts';
import { buildStatementShape } from './build-statement-shape.ts';
import { findAssignment, findFieldList, findStatements } from './clauses.ts';
import { isSameShape, type ResponseShape, UNKNOWN } from './response-shape.ts';

/** Statements whose block is run once, always, and in order. */
const SEQUENCES: ReadonlySet<string> = new Set(['group', 'db.transaction', 'stack']);

/**
 * Follows what a document responds with through its stack: the last statement that gave the variable its value.
 * What depends on a branch, a loop or a filter is unknown, unless every way gives the same.
 * @returns undefined when the document responds with nothing
 */
export function buildResponseShape(document: Document): ResponseShape | undefined {
  const { body } = document;
  const response = findAssignment(body, 'response')?.value;
  const isAddon = document.keyword.text === 'addon';
  if (response === undefined && !isAddon) return undefined;
  const stack = findStatements(body, 'stack')[0]?.body;
  const run = new StackRun(findFieldList(body, 'input'));
  run.runBlock(stack, run.top);
  const own = response === undefined ? run.last : buildShape(response, run.top.read);
  // Each `return` is another way out.
  return run.returned.every((shape) => isSameShape(shape, own)) ? own : UNKNOWN;
}

/** Variables of one block, over those of the blocks around it. */
class Variables {
  readonly changed = new Map<string, ResponseShape>();
  readonly #around: Variables | undefined;

  constructor(around: Variables | undefined) {
    this.#around = around;
  }

  readonly read = (name: string): ResponseShape => {
    let scope: Variables | undefined = this;
    for (; scope !== undefined; scope = scope.#around) {
      const shape = scope.changed.get(name);
      if (shape !== undefined) return shape;
    }
    return UNKNOWN;
  };

  /** Takes over what a block changed that may have been left out. */
  merge(branch: Variables): void {
    for (const [name, shape] of branch.changed)
      if (!isSameShape(this.read(name), shape)) this.changed.set(name, UNKNOWN);
  }
}

class StackRun {
  readonly top = new Variables(undefined);
  readonly returned: ResponseShape[] = [];
  /** What the last statement gave: an addon results in that of its only one. */
  last: ResponseShape = UNKNOWN;

  constructor(inputs: FieldList | undefined) {
    this.top.changed.set('input', buildInputShape(inputs));
  }

  runBlock(block: Block | undefined, variables: Variables): void {
    for (const entry of block?.entries ?? []) this.#runEntry(entry, variables);
  }

  #runEntry(entry: Entry, variables: Variables): void {
    if (entry.type !== 'statement' || entry.disabled) return;
    const { keyword, body } = entry;
    if (keyword.text === 'return') {
      const value = findAssignment(body, 'value')?.value;
      this.returned.push(value === undefined ? UNKNOWN : buildShape(value, variables.read));
      return;
    }
    const inner = (body?.entries ?? []).some((child) => child.type === 'statement');
    if (inner && SEQUENCES.has(keyword.text)) this.runBlock(body, variables);
    else if (inner) this.#runBranch(entry, variables);
    this.#assign(entry, variables);
  }

  /** What a block changes is unknown when it starts: it may be one round of a loop of many. */
  #runBranch({ body }: Statement, around: Variables): void {
    const variables = new Variables(around);
    for (const name of findAssigned(body)) variables.changed.set(name, UNKNOWN);
    this.runBlock(body, variables);
    around.merge(variables);
  }

  #assign(statement: Statement, variables: Variables): void {
    const shape = buildStatementShape(statement, variables.read);
    this.last = shape ?? UNKNOWN;
    for (const { name, whole } of findTargets(statement))
      variables.changed.set(name, whole ? (shape ?? UNKNOWN) : UNKNOWN);
  }
}

function buildInputShape(inputs: FieldList | undefined): ResponseShape {
  if (inputs === undefined) return UNKNOWN;
  return {
    type: 'object',
    fields: inputs.fields.flatMap(({ name, fieldType, listSize, nullable, options }) => {
      if (name === undefined) return [];
      const nested = findFieldList(options, 'schema');
      const one: ResponseShape =
        nested === undefined ? { type: 'value', of: fieldType.text } : buildInputShape(nested);
      const shape: ResponseShape = listSize === undefined ? one : { type: 'list', items: one };
      return [{ name: name.text, shape: nullable ? { type: 'maybe' as const, of: shape } : shape }];
    }),
  };
}

interface Target {
  readonly name: string;
  /** False for `$a.b`: a part of it changes, in a way that is not followed. */
  readonly whole: boolean;
}

/** Variables that a statement gives a value: behind `as`, and in the header of those that change one. */
function findTargets({ alias, header, keyword }: Statement): readonly Target[] {
  const targets: Target[] = [];
  if (alias !== undefined) targets.push(...readTarget(alias.target, isPlain(alias)));
  const [first] = header;
  // `foreach ($a)`, `conditional` and the like only read theirs.
  if (
    first !== undefined &&
    first.type !== 'attribute' &&
    /^(var|array|object|text|math)\b/.test(keyword.text)
  )
    targets.push(...readTarget(first, keyword.text === 'var' || keyword.text === 'var.update'));
  return targets;
}

function isPlain(alias: Alias): boolean {
  return alias.filters.length === 0 && !alias.beforeBody;
}

function readTarget(target: Expression, whole: boolean): readonly Target[] {
  if (target.type === 'variable') return [{ name: target.name, whole }];
  if (target.type === 'member' && target.object.type === 'variable' && target.object.name === 'var')
    return [{ name: target.property.text, whole }];
  if (target.type === 'member' || target.type === 'index') return readTarget(target.object, false);
  return [];
}

/** Every variable that a block gives a value, at any depth. */
function findAssigned(block: Block | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const open: Block[] = block === undefined ? [] : [block];
  for (let current = open.pop(); current !== undefined; current = open.pop())
    for (const entry of current.entries) {
      if (entry.type !== 'statement') continue;
      for (const { name } of findTargets(entry)) names.add(name);
      if (entry.body !== undefined) open.push(entry.body);
    }
  return names;
}
