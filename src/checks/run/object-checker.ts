import type { Comment, Node } from '../../language/ast.ts';
import { type Ancestors, traverse } from '../../language/visit.ts';
import type { FileObject } from '../../workspace/object.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { Dispatch, type Interest } from './dispatch.ts';
import { Switches } from './switches.ts';

export interface ObjectResult {
  readonly findings: readonly Found[];
  readonly crashes: readonly { readonly check: Check; readonly error: unknown }[];
}

interface Found {
  readonly check: Check;
  readonly finding: Finding;
}

/** What all checks look at: one document after the other. */
interface Turn {
  readonly object: FileObject;
  /** The whole text of its file. */
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** Runs checks over documents, each in one walk. A check that throws is not run again, and does not stop the others. */
export class ObjectChecker {
  readonly #about: Pick<CheckContext, 'workspace' | 'filesAreWhole'>;
  readonly #prepared = new Map<ReadonlyMap<Check, unknown>, Prepared>();
  readonly #broken = new Set<Check>();

  constructor(about: Pick<CheckContext, 'workspace' | 'filesAreWhole'>) {
    this.#about = about;
  }

  /** @param checks with anything about them; what is worked out for one map is kept */
  check(turn: Turn, checks: ReadonlyMap<Check, unknown>): ObjectResult {
    const beforeCrash: Found[] = [];
    const crashes: { readonly check: Check; readonly error: unknown }[] = [];
    // A check that throws ends the walk, and all others look again: to catch around each call costs more than that.
    for (;;) {
      const { findings, crash } = look(this.#about, turn, this.#prepare(checks));
      if (crash === undefined) return { findings: [...beforeCrash, ...findings], crashes };
      beforeCrash.push(...findings.filter(({ check }) => check === crash.check));
      crashes.push(crash);
      this.#broken.add(crash.check);
      this.#prepared.clear();
    }
  }

  #prepare(checks: ReadonlyMap<Check, unknown>): Prepared {
    let prepared = this.#prepared.get(checks);
    if (prepared === undefined) {
      const whole = [...checks.keys()].filter((check) => !this.#broken.has(check));
      const shared = new Dispatch();
      for (const check of whole) {
        if (check.visit !== undefined) shared.add(check, check.visit);
      }
      prepared = { shared, creating: whole.filter(({ create }) => create !== undefined) };
      this.#prepared.set(checks, prepared);
    }
    return prepared;
  }
}

/** What is the same for all documents. */
interface Prepared {
  readonly shared: Dispatch;
  /** Checks that are made anew for each document. */
  readonly creating: readonly Check[];
}

interface Look {
  readonly findings: readonly Found[];
  /** What ended it early. */
  readonly crash?: { readonly check: Check; readonly error: unknown };
}

function look(
  about: Pick<CheckContext, 'workspace' | 'filesAreWhole'>,
  turn: Turn,
  prepared: Prepared,
): Look {
  const findings: Found[] = [];
  let current: Check | undefined;
  const context: CheckContext = {
    ...about,
    ...turn,
    report: (finding) => {
      if (current !== undefined) findings.push({ check: current, finding });
    },
  };
  const call = (interests: readonly Interest[], node: Node, ancestors: Ancestors): void => {
    for (const { check, visit } of interests) {
      current = check;
      visit(node, context, ancestors);
    }
  };
  const { shared, creating } = prepared;
  try {
    const own = new Dispatch();
    for (const check of creating) {
      current = check;
      if (check.create !== undefined) own.add(check, check.create(context));
    }
    const switches = new Switches();
    traverse(turn.object.document, (node, ancestors) => {
      const isDisabled = switches.enter(node, ancestors.length);
      call(shared.find(node, isDisabled), node, ancestors);
      call(own.find(node, isDisabled), node, ancestors);
    });
  } catch (error) {
    if (current === undefined) throw error;
    return { findings, crash: { check: current, error } };
  }
  return { findings };
}
