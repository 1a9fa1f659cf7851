import type { Block, Expression, Statement } from '../../language/ast.ts';
import { STATEMENTS } from '../../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../language/vocabulary/statements/branches.ts';
import type { Span } from '../../source/span.ts';
import { DefinitionIndex } from './definition-index.ts';
import {
  afterTest,
  branchGap,
  define,
  type Environment,
  join,
  mayDefine,
  NOTHING_SET,
  type Running,
  type Way,
} from './environment.ts';
import { isSwitchedOff, listStatements } from './find-definitions.ts';
import { joinBranches, restoreTested } from './join-branches.ts';
import { type Place, type Reading, readExpression } from './read-expression.ts';
import type { Definition, Gap } from './variable.ts';

/** Statements after which their block does not go on. */
const ENDS: ReadonlySet<string> = new Set(['return', 'throw', 'break', 'continue', 'debug.stop']);

type Surroundings = Pick<Place, 'scope' | 'caught'>;

/** Follows the statements of a document in the order in which they run, and notes what each of them reads and sets. */
export class StackFollower {
  readonly reading: Reading;
  readonly definitions: Definition[] = [];
  readonly switchedOff: Statement[] = [];
  readonly #index: DefinitionIndex;
  /** Where the last statement ends that nobody knows and that holds others. */
  #suspected = 0;

  /** @param text of the whole file */
  constructor(text: string) {
    this.#index = new DefinitionIndex(text);
    this.reading = { text, uses: [], errors: [], mentioned: new Set(), readsAll: false };
  }

  /** For what stands behind a stack that always stops before its end. */
  everything(): Environment {
    const running: Running = new Map();
    for (const definition of this.definitions) define(running, definition);
    return running;
  }

  /** What the unreadable parts directly in a block may set. */
  suspectAll(block: Block): Environment {
    const running: Running = new Map();
    for (const entry of block.entries) {
      if (entry.type === 'broken') this.#suspect(entry, running);
    }
    return running;
  }

  /** @returns what is set behind the block; undefined when nothing gets there */
  follow(
    block: Block | undefined,
    start: Environment,
    around: Surroundings,
    items: readonly Definition[] = [],
  ): Way {
    let running: Running = new Map(start);
    for (const item of items) define(running, item);
    // What stands behind a `return` never runs, but is read all the same: as if the `return` were not there.
    let ended = false;
    for (const entry of block?.entries ?? []) {
      if (entry.type === 'broken') this.#suspect(entry, running);
      if (entry.type !== 'statement') continue;
      const next = this.#step(entry, running, around);
      if (next === undefined) ended = true;
      else running = next;
    }
    return ended ? undefined : running;
  }

  read(expression: Expression, environment: Environment, around: Surroundings): void {
    readExpression(expression, { environment, ...around }, this.reading);
  }

  /** @param start changed in place by what the statement sets */
  #step(statement: Statement, start: Running, around: Surroundings): Running | undefined {
    if (isSwitchedOff(statement)) {
      this.switchedOff.push(statement);
      return start;
    }
    const word = statement.keyword.text;
    const before = this.#suspectParts(statement, start);
    if (word === 'util.get_vars') this.reading.readsAll = true;
    // The condition of a `while` is asked again after each round.
    const known =
      word === 'while'
        ? mayDefine(before, this.#index.findInside(statement), { way: 'loop', statement })
        : before;
    this.#readHeader(statement, known, around);
    for (const entry of statement.body?.entries ?? []) {
      if (entry.type === 'assignment' && entry.name.text !== 'mock') this.read(entry.value, before, around);
    }
    if (ENDS.has(word)) return undefined;
    const after = this.#followBranches(statement, before, around);
    if (after === undefined) return undefined;
    const own = this.#index.findOwn(statement);
    this.definitions.push(...own);
    const passed = word === 'precondition' ? afterTest(after) : after;
    const running: Running = passed === before ? before : new Map(passed);
    for (const definition of own) define(running, definition);
    return running;
  }

  /** What a statement does that nobody knows, it does to what it names; it may also read what it sets. */
  #suspectParts(statement: Statement, before: Running): Running {
    const { header, body } = statement;
    const known = isKnown(statement);
    const parts = [...header, ...(body?.entries ?? [])];
    // In which order what it holds runs, and whether at all, nobody knows either. Of what is inside it that is said already.
    const isSuspect =
      !known && statement.start >= this.#suspected && parts.some((part) => part.type === 'statement');
    if (isSuspect) this.#suspected = statement.end;
    const suspects = isSuspect
      ? [statement]
      : parts.filter((part) => part.type === 'broken' || (!known && part.type === 'variable'));
    if (suspects.length === 0) return before;
    const running: Running = new Map(before);
    for (const part of suspects) this.#suspect(part, running);
    return running;
  }

  /** What cannot be read may set every variable that it names, and read it. */
  #suspect(entry: Span, running: Running): void {
    for (const definition of this.#index.findUnreadable(entry)) {
      this.definitions.push(definition);
      this.reading.mentioned.add(definition.name);
      define(running, definition);
    }
  }

  #readHeader(statement: Statement, before: Environment, around: Surroundings): void {
    const own = this.#index.findOwn(statement);
    for (const part of statement.header) {
      if (part.type === 'attribute') continue;
      const set = own.find(({ at }) => at.start === part.start);
      if (set === undefined) this.read(part, before, around);
      else this.#readPath(part, before, around);
    }
    for (const filter of statement.alias?.filters ?? []) {
      for (const argument of filter.arguments) this.read(argument, before, around);
    }
  }

  /** The keys of `$a[$key].b`, where `$a` is set. */
  #readPath(target: Expression, before: Environment, around: Surroundings): void {
    if (target.type === 'member') this.#readPath(target.object, before, around);
    if (target.type === 'index') {
      this.#readPath(target.object, before, around);
      this.read(target.index, before, around);
    }
  }

  #followBranches(statement: Statement, before: Environment, around: Surroundings): Way {
    const branches = listStatements(statement.body);
    if (branches.length === 0) return before;
    switch (statement.keyword.text) {
      case 'conditional':
        return this.#followConditional(statement, branches, before, around);
      case 'switch':
        return this.#followSwitch(statement, branches, before, around);
      case 'for':
      case 'foreach':
      case 'while':
        return this.#followLoop(statement, branches, before, around);
      case 'try_catch':
        return this.#followTry(statement, branches, before, around);
      case 'expect.to_throw':
        for (const branch of branches) this.follow(branch.body, NOTHING_SET, { ...around, scope: statement });
        return before;
      case 'util.post_process':
        // Runs when everything else has.
        for (const branch of branches) {
          const all = mayDefine(before, this.definitions, branchGap(statement));
          this.follow(branch.body, afterTest(all), around);
        }
        return before;
      default:
        // Of no known statement, or a branch that stands alone: that is told already, and what is inside taken to run.
        if (!(statement.keyword.text in STATEMENTS))
          return this.follow(statement.body, before, around) ?? before;
        return this.#followOthers(statement, branches, before, around);
    }
  }

  /** `group`, `db.transaction`; blocks of what nobody knows may run or not. */
  #followOthers(
    statement: Statement,
    branches: readonly Statement[],
    before: Environment,
    around: Surroundings,
  ): Way {
    let way: Way = before;
    for (const branch of branches) {
      const start: Environment = way ?? before;
      if (branch.keyword.text === 'stack') way = this.follow(branch.body, start, around);
      else way = join([start, this.#step(branch, new Map(start), around)], branchGap(statement));
    }
    return way;
  }

  #followConditional(
    statement: Statement,
    branches: readonly Statement[],
    before: Environment,
    around: Surroundings,
  ): Way {
    const ends: Way[] = [];
    const tested = afterTest(before);
    let otherwise = true;
    for (const branch of branches) {
      if (branch.disabled) continue;
      this.#readHeader(branch, ends.length === 0 ? before : tested, around);
      if (branch.keyword.text === 'else') otherwise = false;
      ends.push(this.follow(branch.body, tested, around));
    }
    const stops = ends.some((end) => end === undefined);
    const after = joinBranches(ends, otherwise ? tested : undefined, statement);
    return after === undefined ? undefined : restoreTested(stops ? afterTest(after) : after, before, stops);
  }

  #followSwitch(
    statement: Statement,
    branches: readonly Statement[],
    before: Environment,
    around: Surroundings,
  ): Way {
    const ends: Way[] = [];
    const tested = afterTest(before);
    let otherwise = true;
    let falling: Way;
    for (const branch of branches) {
      if (branch.disabled) continue;
      this.#readHeader(branch, before, around);
      if (branch.keyword.text === 'default') otherwise = false;
      const start = join([tested, falling], branchGap(statement)) ?? tested;
      const end = this.follow(branch.body, start, around);
      falling = branch.leaves ? undefined : end;
      // Without a body it shares that of the next.
      if (branch.body !== undefined || branch.leaves) ends.push(end);
    }
    return joinBranches(ends, otherwise ? tested : undefined, statement);
  }

  #followLoop(
    statement: Statement,
    branches: readonly Statement[],
    before: Environment,
    around: Surroundings,
  ): Way {
    const gap: Gap = { way: 'loop', statement };
    // The second time round, everything of the first may be there.
    const again = mayDefine(before, this.#index.findInside(statement), gap);
    for (const each of branches) {
      if (each.disabled) continue;
      const items = this.#index.findItems(statement, each);
      this.definitions.push(...items);
      this.follow(each.body, afterTest(again), around, items);
    }
    return again;
  }

  #followTry(
    statement: Statement,
    branches: readonly Statement[],
    before: Environment,
    around: Surroundings,
  ): Way {
    const gap: Gap = { way: 'try', statement };
    const [attempt, handler, last] = ['try', 'catch', 'finally'].map((word) =>
      branches.find((branch) => branch.keyword.text === word && !branch.disabled),
    );
    const done = attempt === undefined ? before : this.follow(attempt.body, before, around);
    const broken = attempt === undefined ? before : mayDefine(before, this.#index.findInside(attempt), gap);
    const caught =
      handler === undefined ? broken : this.follow(handler.body, broken, { ...around, caught: true });
    const after = join([done, caught], gap);
    if (last === undefined) return after;
    const end = this.follow(last.body, after ?? broken, { ...around, caught: true });
    return after === undefined ? undefined : end;
  }
}

function isKnown({ keyword }: Statement): boolean {
  return keyword.text in STATEMENTS || keyword.text in BRANCHES;
}
