import type { Comment, Node } from '../../language/ast.ts';
import { type Ancestors, traverse } from '../../language/visit.ts';
import type { FileObject } from '../../workspace/object.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { Dispatch, type Interest } from './dispatch.ts';

export interface ObjectResult {
  readonly findings: readonly { readonly check: Check; readonly finding: Finding }[];
  readonly crashes: readonly { readonly check: Check; readonly error: unknown }[];
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
    const findings: { readonly check: Check; readonly finding: Finding }[] = [];
    const crashes: { readonly check: Check; readonly error: unknown }[] = [];
    let current: Check | undefined;
    const context: CheckContext = {
      ...this.#about,
      ...turn,
      report: (finding) => {
        if (current !== undefined) findings.push({ check: current, finding });
      },
    };
    const crash = (check: Check, error: unknown): void => {
      this.#broken.add(check);
      crashes.push({ check, error });
    };
    const call = ({ check, visit }: Interest, node: Node, ancestors: Ancestors): void => {
      if (this.#broken.size > 0 && this.#broken.has(check)) return;
      current = check;
      try {
        visit(node, ancestors, context);
      } catch (error) {
        crash(check, error);
      }
    };
    const { shared, creating } = this.#prepare(checks);
    const own = new Dispatch();
    for (const check of creating) {
      if (check.create === undefined || this.#broken.has(check)) continue;
      current = check;
      try {
        own.add(check, check.create(context));
      } catch (error) {
        crash(check, error);
      }
    }
    traverse(turn.object.document, (node, ancestors) => {
      for (const interest of shared.find(node)) call(interest, node, ancestors);
      for (const interest of own.find(node)) call(interest, node, ancestors);
    });
    return { findings, crashes };
  }

  #prepare(checks: ReadonlyMap<Check, unknown>): Prepared {
    let prepared = this.#prepared.get(checks);
    if (prepared === undefined) {
      const shared = new Dispatch();
      for (const check of checks.keys()) {
        if (check.visit !== undefined) shared.add(check, check.visit);
      }
      prepared = { shared, creating: [...checks.keys()].filter(({ create }) => create !== undefined) };
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
