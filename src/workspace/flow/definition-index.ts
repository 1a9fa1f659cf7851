import type { Statement } from '../../language/ast.ts';
import { REJECTED_VARIABLES } from '../../language/vocabulary/variables.ts';
import type { Span } from '../../source/span.ts';
import { findItemDefinition, findOwnDefinitions, isSwitchedOff } from './find-definitions.ts';
import { mention } from './read-expression.ts';
import type { Definition } from './variable.ts';

const UNSETTABLE: ReadonlySet<string> = new Set(REJECTED_VARIABLES);

/** What each statement of a document sets: the same statement always gives the same objects. */
export class DefinitionIndex {
  readonly #text: string;
  readonly #own = new Map<Statement, readonly Definition[]>();
  readonly #inside = new Map<Statement, readonly Definition[]>();

  /** @param text of the whole file */
  constructor(text: string) {
    this.#text = text;
  }

  /** What it sets itself, without the statements inside of it. */
  findOwn(statement: Statement): readonly Definition[] {
    let own = this.#own.get(statement);
    if (own === undefined) {
      own = findOwnDefinitions(statement);
      this.#own.set(statement, own);
    }
    return own;
  }

  /** What a loop hands to its `each`. */
  findItems(loop: Statement, each: Statement): readonly Definition[] {
    let items = this.#own.get(each);
    if (items === undefined) {
      items = findItemDefinition(loop, each);
      this.#own.set(each, items);
    }
    return items;
  }

  /** Everything that the statements inside may set. */
  findInside(statement: Statement): readonly Definition[] {
    let inside = this.#inside.get(statement);
    if (inside === undefined) {
      inside = (statement.body?.entries ?? []).flatMap((inner) => {
        if (inner.type === 'broken') return this.findUnreadable(inner);
        if (inner.type !== 'statement') return [];
        if (isSwitchedOff(inner)) return [];
        const own = inner.keyword.text === 'each' ? this.findItems(statement, inner) : this.findOwn(inner);
        return inner.keyword.text === 'expect.to_throw' ? own : [...own, ...this.findInside(inner)];
      });
      this.#inside.set(statement, inside);
    }
    return inside;
  }

  /** What a part that cannot be read may set: every variable that it names. */
  findUnreadable({ start, end }: Span): readonly Definition[] {
    const names = new Set<string>();
    mention(this.#text.slice(start, end), { mentioned: names });
    return [...names]
      .filter((name) => !UNSETTABLE.has(name))
      .map((name) => ({
        name,
        at: { start, end },
        kind: 'unknown',
        statement: undefined,
        value: undefined,
      }));
  }
}
