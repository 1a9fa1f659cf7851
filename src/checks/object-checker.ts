import type { Comment } from '../language/ast.ts';
import { type Visitor, walk } from '../language/visit.ts';
import type { FileObject } from '../workspace/object.ts';
import type { Check, CheckContext, Finding } from './check.ts';

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

/** Runs checks over documents, each in one walk. What a check sees is made once, not once for each document. */
export class ObjectChecker {
  readonly #about: Pick<CheckContext, 'workspace' | 'filesAreWhole'>;
  readonly #contexts = new Map<Check, CheckContext>();
  #turn: Turn | undefined;
  #findings: { readonly check: Check; readonly finding: Finding }[] = [];

  constructor(about: Pick<CheckContext, 'workspace' | 'filesAreWhole'>) {
    this.#about = about;
  }

  check(turn: Turn, checks: readonly Check[]): ObjectResult {
    this.#turn = turn;
    this.#findings = [];
    const crashes: { check: Check; error: unknown }[] = [];
    const checkOf = new Map<Visitor, Check>();
    for (const check of checks) {
      try {
        const visitor = check.create?.(this.#contextOf(check, turn));
        if (visitor !== undefined) checkOf.set(visitor, check);
      } catch (error) {
        crashes.push({ check, error });
      }
    }
    walk(turn.object.document, [...checkOf.keys()], (visitor, error) => {
      const check = checkOf.get(visitor);
      if (check !== undefined) crashes.push({ check, error });
    });
    return { findings: this.#findings, crashes };
  }

  #contextOf(check: Check, first: Turn): CheckContext {
    let context = this.#contexts.get(check);
    if (context === undefined) {
      const current = (): Turn => this.#turn ?? first;
      context = {
        ...this.#about,
        get object() {
          return current().object;
        },
        get text() {
          return current().text;
        },
        get comments() {
          return current().comments;
        },
        report: (finding) => this.#findings.push({ check, finding }),
      };
      this.#contexts.set(check, context);
    }
    return context;
  }
}
