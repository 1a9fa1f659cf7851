import type { Span } from '../../source/span.ts';
import type { Broken, Document, Expression, FieldList, Node, ObjectLiteral } from '../ast.ts';
import type { ReadParts } from '../build/build-context.ts';
import { findFirstLines, findSign } from './find-first-lines.ts';
import { findRoles, type Role } from './find-roles.ts';
import { holdsPairs, holdsStatements } from './holds-statements.ts';
import { type BracketPair, GOES_ON, type Layout } from './layout.ts';
import { LIST_FORMS, type ListForm } from './list-forms.ts';
import { PatchedText } from './patched-text.ts';
import { findStop, type ListKind, measure, readValue } from './read-as.ts';
import { skipBlanks } from './skip-blanks.ts';
import type { Stop } from './stop.ts';

export interface ReaderPorts {
  readonly text: PatchedText;
  readonly layout: Layout;
  /** Offsets in the mended text from which on it is a guess, sorted. */
  readonly guesses: readonly number[];
  readonly tell: (stop: Stop) => void;
  /** Told of a block of statements that stands where a value belongs. */
  readonly tellBlock: (sign: Span) => void;
  /** Told of the brace of an object that nothing joins to its name. */
  readonly tellNoSign: (brace: Span) => void;
  /** Told of each thing that is not whole, whether anything is said about it or not. */
  readonly mark: (place: Span) => void;
  /** Whether enough was told, so that what fails now is left unread. */
  readonly isDone: () => boolean;
}

interface Read<Item> extends Span {
  readonly nodes: readonly Item[];
}

type Parts = {
  readonly [Kind in keyof ReadParts]: Map<
    number,
    ReadParts[Kind] extends ReadonlyMap<number, infer Value> ? Value : never
  >;
};

const NO_PARTS: ReadParts = {
  entries: new Map(),
  fields: new Map(),
  members: new Map(),
  items: new Map(),
  values: new Map(),
};

/**
 * Reads a mended text piece by piece: what can be read whole is; of what cannot, the part that is wrong is cut down to
 * the smallest thing of its kind, and the rest stays. Each level is read once without what its brackets hold, and each
 * bracket apart, so the time is that of the text times the depth to which something is wrong.
 */
export class Reader {
  readonly #ports: ReaderPorts;
  /** Where the list that is being read begins. */
  #owner = 0;

  constructor(ports: ReaderPorts) {
    this.#ports = ports;
  }

  readDocuments(): readonly Document[] {
    const { layout } = this.#ports;
    return layout.pieces.flatMap(({ start, end }) => this.#readList(LIST_FORMS.document, start, end));
  }

  // ── Lists ──────────────────────────────────────────────────────────────────────────────────────

  #readList<Item extends Node>(form: ListForm<Item>, from: number, to: number): readonly Item[] {
    const { text } = this.#ports.text;
    const read: Read<Item>[] = [];
    const outer = this.#owner;
    let at = this.#skip(from, to);
    while (at < to) {
      this.#owner = from;
      if (form.commas && text.charAt(at) === ',') {
        at = this.#skip(at + 1, to);
        continue;
      }
      const next = this.#readWhole(form, at, to) ?? this.#readBroken(form, read, at, to);
      read.push(next);
      at = this.#skip(Math.max(next.end, at + 1), to);
    }
    this.#owner = outer;
    return read.flatMap(({ nodes }) => nodes);
  }

  #readWhole<Item extends Node>(form: ListForm<Item>, at: number, to: number): Read<Item> | undefined {
    const { text } = this.#ports.text;
    const length = measure(form.kind, text.slice(at, to));
    if (length === undefined || this.#isGuess(at, at + length)) return undefined;
    // Some rules take the blanks behind them.
    const end = at + text.slice(at, at + length).trimEnd().length;
    const next = this.#skip(end, to);
    if (next < to && GOES_ON.test(text.charAt(next)) && text.charAt(next) !== ',') return undefined;
    const nodes = form.read(text.slice(at, end), {
      place: (span) => this.#place({ start: span.start + at, end: span.end + at }),
      parts: NO_PARTS,
    });
    return nodes === undefined ? undefined : { nodes, start: at, end };
  }

  #readBroken<Item extends Node>(
    form: ListForm<Item>,
    before: Read<Item>[],
    at: number,
    to: number,
  ): Read<Item> {
    const { text } = this.#ports.text;
    let start = at;
    const last = before.at(-1);
    // What stands before it on the line may be no whole thing, but the beginning of this one.
    const joined = last !== undefined && !/[\n,}]/.test(text.slice(last.end - 1, at));
    if (joined) {
      before.pop();
      start = last.start;
    }
    const find = (from: number): number =>
      this.#ports.layout.findEnd(from, to, form.commas, form.kind === 'item');
    const ownEnd = find(start);
    const end = Math.max(ownEnd > at ? ownEnd : find(at), at + 1);
    return {
      nodes: this.#readUnit(form, start, trimEnd(text, start, end), joined ? at : undefined),
      start,
      end,
    };
  }

  // ── One thing ──────────────────────────────────────────────────────────────────────────────────

  /** @param rest where on its line something stands behind what would be whole */
  #readUnit<Item extends Node>(
    form: ListForm<Item>,
    start: number,
    end: number,
    rest?: number,
  ): readonly Item[] {
    const whole = this.#place({ start, end });
    if (this.#ports.isDone()) {
      this.#ports.mark(whole);
      this.#ports.tell({
        at: whole.start,
        unit: whole,
        expected: [],
        tooDeep: false,
        owner: undefined,
        rest: undefined,
      });
      return form.salvage({
        shell: '',
        place: () => whole,
        whole,
        readBody: () => [],
        readValue: () => undefined,
      });
    }
    const { shell, plain, pairs, parts, isGuess } = this.#open(form, start, end);
    const place = (span: Span): Span => this.#place(shell.place(span));
    if (plain !== undefined) {
      const nodes =
        pairs.length === 0
          ? plain
          : form.read(shell.text, { place, parts: this.#readParts(parts, form.kind) });
      if (nodes !== undefined) return nodes;
    }
    if (!isGuess) this.#tell(form.kind, shell, whole, rest);
    this.#ports.mark(whole);
    const findPair = (open: number): BracketPair | undefined => {
      const at = shell.toSource(open);
      return pairs.find((one) => one.open === at);
    };
    return form.salvage({
      shell: shell.text,
      place,
      whole,
      readBody: (open) => {
        const pair = findPair(open);
        return pair === undefined ? [] : this.#readList(LIST_FORMS.entry, pair.open + 1, pair.close);
      },
      readValue: (open) => {
        const pair = findPair(open);
        return pair !== undefined && this.#skip(pair.close + 1, end) === end
          ? this.#readBracketed(pair)
          : undefined;
      },
    });
  }

  /** Takes out what stands between brackets that go over lines, where that can be read apart. */
  #open<Item extends Node>(form: ListForm<Item>, start: number, end: number): Opened<Item> {
    const { text } = this.#ports.text;
    const all = this.#ports.layout.findPairs(start, end);
    const attempt = (pairs: readonly BracketPair[]): Opened<Item> => {
      const shell = new PatchedText(
        text,
        start,
        end,
        pairs.map(({ open, close }) => ({
          at: open + 1,
          remove: close - open - 1,
          insert: FILLERS[text.charAt(open)] ?? '',
        })),
      );
      const isGuess = this.#isGuess(start, end, pairs);
      const place = (span: Span): Span => this.#place(shell.place(span));
      const plain = isGuess ? undefined : form.read(shell.text, { place, parts: NO_PARTS });
      const roles = plain === undefined ? undefined : findRoles(plain);
      const parts = pairs.map((pair) => ({
        pair,
        role:
          roles?.byStart.get(this.#place({ start: pair.open, end: pair.open + 1 }).start) ??
          (roles?.fieldEnds.has(this.#place({ start: pair.close, end: pair.close + 1 }).end) === true
            ? 'fields'
            : undefined),
      }));
      return { shell, plain, pairs, parts, isGuess };
    };
    const opened = attempt(all);
    const known = opened.parts.filter(({ role }) => role !== undefined).map(({ pair }) => pair);
    return opened.plain === undefined || known.length === all.length ? opened : attempt(known);
  }

  #tell(kind: ListKind | 'value', shell: PatchedText, unit: Span, rest?: number): void {
    const stop = findStop(kind, shell.text.slice(0, MAX_TRACED));
    const at = this.#ports.text.toSource(shell.toSource(stop.offset));
    this.#ports.tell({
      at: stop.offset >= shell.text.length ? unit.end : at,
      unit,
      expected: stop.expected,
      tooDeep: stop.tooDeep,
      owner: this.#owner === 0 ? undefined : this.#ports.text.toSource(this.#owner - 1),
      rest: rest === undefined ? undefined : this.#ports.text.toSource(rest),
    });
  }

  /** Reads what the brackets of a thing hold, each as what it is there. */
  #readParts(opened: readonly Part[], kind: ListKind): ReadParts {
    const parts: Parts = {
      entries: new Map(),
      fields: new Map(),
      members: new Map(),
      items: new Map(),
      values: new Map(),
    };
    for (const { pair, role } of opened) {
      const at = this.#place({ start: pair.open, end: pair.open + 1 }).start;
      const from = pair.open + 1;
      if (role === 'block') parts.entries.set(at, this.#readList(LIST_FORMS.entry, from, pair.close));
      else if (role === 'fields') parts.fields.set(at, this.#readFields(from, pair.close, kind === 'member'));
      else if (role === 'object') parts.members.set(at, this.#readMembers(from, pair.close));
      else if (role === 'array') parts.items.set(at, this.#readList(LIST_FORMS.item, from, pair.close));
      else if (role === 'parenthesized') parts.values.set(at, this.#readValue(from, pair.close));
    }
    return parts;
  }

  #readFields(from: number, to: number, isMember: boolean): Pick<FieldList, 'fields' | 'broken'> {
    if (isMember && holdsPairs(findFirstLines(this.#ports, from, to))) {
      const brace = this.#place({ start: from - 1, end: from });
      const whole = this.#place({ start: from - 1, end: to + 1 });
      this.#ports.tellNoSign(brace);
      this.#ports.mark(whole);
      this.#readMembers(from, to);
      return { fields: [], broken: [{ type: 'broken', ...whole }] };
    }
    const nodes = this.#readList(LIST_FORMS.field, from, to);
    return {
      fields: nodes.filter((node) => node.type === 'field'),
      ...keepBroken(nodes),
    };
  }

  /** An object or a list whose brackets go over lines. */
  #readBracketed({ open, close }: BracketPair): Expression | undefined {
    const span = this.#place({ start: open, end: close + 1 });
    switch (this.#ports.text.text.charAt(open)) {
      case '{':
        return { type: 'object', ...this.#readMembers(open + 1, close), ...span };
      case '[':
        return { type: 'array', items: this.#readList(LIST_FORMS.item, open + 1, close), ...span };
      default:
        return undefined;
    }
  }

  #readMembers(from: number, to: number): Pick<ObjectLiteral, 'pairs' | 'fieldLists' | 'broken'> {
    const sign = findSign(this.#ports.text.text, from - 1);
    if (sign !== -1 && holdsStatements(findFirstLines(this.#ports, from, to))) {
      this.#ports.tellBlock(this.#place({ start: sign, end: sign + 1 }));
      const whole = this.#place({ start: from - 1, end: to + 1 });
      this.#ports.mark(whole);
      this.#readList(LIST_FORMS.entry, from, to);
      return { pairs: [], fieldLists: [], broken: [{ type: 'broken', ...whole }] };
    }
    const nodes = this.#readList(LIST_FORMS.member, from, to);
    return {
      pairs: nodes.filter((node) => node.type === 'pair'),
      fieldLists: nodes.filter((node) => node.type === 'field-list'),
      ...keepBroken(nodes),
    };
  }

  #readValue(from: number, to: number): Expression {
    const { text } = this.#ports.text;
    const isGuess = this.#isGuess(from, to);
    const value = isGuess
      ? undefined
      : readValue(text.slice(from, to), {
          place: (span) => this.#place({ start: span.start + from, end: span.end + from }),
          parts: NO_PARTS,
        });
    if (value !== undefined) return value;
    const start = this.#skip(from, to);
    const end = trimEnd(text, start, to);
    const whole = this.#place({ start, end });
    if (!isGuess) this.#tell('value', new PatchedText(text, start, end, []), whole);
    this.#ports.mark(whole);
    return { type: 'broken', ...whole };
  }

  // ── Places ─────────────────────────────────────────────────────────────────────────────────────

  #place(span: Span): Span {
    return this.#ports.text.place(span);
  }

  #skip(at: number, to: number): number {
    return skipBlanks(this.#ports.text.text, at, to);
  }

  /** Whether something between two offsets is a guess, what brackets hold aside. */
  #isGuess(from: number, to: number, aside: readonly BracketPair[] = []): boolean {
    const { guesses } = this.#ports;
    let low = 0;
    let high = guesses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((guesses[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < guesses.length; index += 1) {
      const at = guesses[index];
      if (at === undefined || at >= to) return false;
      if (!aside.some(({ open, close }) => at > open && at <= close)) return true;
    }
    return false;
  }
}

/** No more of a thing is looked at to say what is wrong with it. */
const MAX_TRACED = 65_536;
/** What may stand between brackets in place of what they held. */
const FILLERS: Readonly<Record<string, string>> = { '(': 'null', '[': '0' };

interface Part {
  readonly pair: BracketPair;
  readonly role: Role | undefined;
}

interface Opened<Item> {
  readonly shell: PatchedText;
  /** What the shell is; undefined when it cannot be read, or is a guess. */
  readonly plain: readonly Item[] | undefined;
  readonly pairs: readonly BracketPair[];
  readonly parts: readonly Part[];
  readonly isGuess: boolean;
}

function keepBroken(nodes: readonly Node[]): { readonly broken?: readonly Broken[] } {
  const broken = nodes.filter((node) => node.type === 'broken');
  return broken.length === 0 ? {} : { broken };
}

/** The end of what stands between two offsets, blanks and a last comma left out. */
function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,]/.test(text.charAt(last - 1))) last -= 1;
  return Math.max(last, Math.min(start + 1, end));
}
