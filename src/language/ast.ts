import type { Span } from '../source/span.ts';

/**
 * The tree of XanoScript. Plain, immutable, discriminated by `type`; every node says where it stands.
 * No parser's type appears here: what reads the tree does not care how it was made.
 */
export type Node =
  | Document
  | Block
  | Entry
  | Field
  | FieldFilter
  | HeaderPart
  | Alias
  | Expression
  | Pair
  | FilterCall;

/** A word or quoted text that names something. `text` is without quotes. */
export interface Name extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

// ── Documents, blocks, statements ────────────────────────────────────────────────────────────────

/** `query "orders/{id}" verb=GET { … }` */
export interface Document extends Span {
  readonly type: 'document';
  /** What kind of thing it is: `query`, `table`, `run.job`. */
  readonly keyword: Name;
  /** What stands between the keyword and the brace. */
  readonly header: readonly HeaderPart[];
  readonly body: Block;
}

export interface Block extends Span {
  readonly type: 'block';
  readonly entries: readonly Entry[];
}

export type Entry = Assignment | FieldList | Statement | Broken;

export type NamedEntry = Exclude<Entry, Broken>;

/**
 * What could not be read, in a document with a syntax problem. It stands where the thing itself would stand, and may be
 * anything: nothing around it is missing or unknown because of it.
 */
export interface Broken extends Span {
  readonly type: 'broken';
}

/** `where = $db.note.id == 1`: a clause of a document, or an argument of a statement. */
export interface Assignment extends Span {
  readonly type: 'assignment';
  readonly name: Name;
  readonly value: Expression;
}

/** `input { … }`, `schema { … }`; without braces it has no fields. */
export interface FieldList extends Span {
  readonly type: 'field-list';
  readonly keyword: Name;
  readonly fields: readonly Field[];
  /** Fields of which not even the name could be read; missing when there are none. */
  readonly broken?: readonly Broken[];
}

/** `db.get user { … } as $user`; also branches (`else`, `case`) and blocks of statements (`stack`). */
export interface Statement extends Span {
  readonly type: 'statement';
  /** Switched off by a `!` before it. */
  readonly disabled: boolean;
  readonly keyword: Name;
  readonly header: readonly HeaderPart[];
  readonly body: Block | undefined;
  readonly alias: Alias | undefined;
  /** `} break` after the braces of a `case`. */
  readonly leaves: boolean;
}

/** What stands between a keyword and its brace: a name, a variable, a condition in parentheses, `verb=GET`. */
export type HeaderPart = Expression | Attribute;

export interface Attribute extends Span {
  readonly type: 'attribute';
  readonly name: Name;
  readonly value: Name;
}

/** `as $user`, `as $user.name|trim` */
export interface Alias extends Span {
  readonly type: 'alias';
  readonly target: Expression;
  readonly filters: readonly FilterCall[];
  /** `each as $row { … }`: stands before the braces. */
  readonly beforeBody: boolean;
}

// ── Fields ───────────────────────────────────────────────────────────────────────────────────────

/** `text[2:5]? name?="x" filters=trim|min:3 { … }` */
export interface Field extends Span {
  readonly type: 'field';
  readonly fieldType: Name;
  /** What the brackets after the type hold: empty for `[]`, undefined without brackets. */
  readonly listSize: string | undefined;
  readonly nullable: boolean;
  /** Missing for `dblink`. */
  readonly name: Name | undefined;
  readonly optional: boolean;
  /** As written, quotes included. */
  readonly defaultValue: Name | undefined;
  readonly filters: readonly FieldFilter[];
  readonly options: Block | undefined;
}

export interface FieldFilter extends Span {
  readonly type: 'field-filter';
  readonly disabled: boolean;
  readonly name: Name;
  /** As written, quotes included. */
  readonly arguments: readonly Name[];
}

// ── Expressions ──────────────────────────────────────────────────────────────────────────────────

export type Expression =
  | StringLiteral
  | NumberLiteral
  | WordLiteral
  | TimestampLiteral
  | Identifier
  | Variable
  | Member
  | Index
  | Filtered
  | Unary
  | Binary
  | Between
  | Ternary
  | Cast
  | Call
  | Parenthesized
  | Template
  | ObjectLiteral
  | ArrayLiteral
  | Broken;

export interface StringLiteral extends Span {
  readonly type: 'string';
  readonly value: string;
  readonly quote: '"' | "'" | '"""' | "'''";
}

export interface NumberLiteral extends Span {
  readonly type: 'number';
  readonly value: number;
}

/** The words that are values: `true`, `false`, `null`, `now`. */
export interface WordLiteral extends Span {
  readonly type: 'word';
  readonly word: 'true' | 'false' | 'null' | 'now';
}

export interface TimestampLiteral extends Span {
  readonly type: 'timestamp';
  readonly raw: string;
}

/** A bare word with its dots: the name of an object in a header, an unquoted filter argument. */
export interface Identifier extends Span {
  readonly type: 'identifier';
  readonly text: string;
}

/** `$name`; `name` is without the dollar sign, `$` for `$$`, empty for a lone `$`. */
export interface Variable extends Span {
  readonly type: 'variable';
  readonly name: string;
}

/** `object.property`; `property` starts with `$` in `$env.$remote_ip`. */
export interface Member extends Span {
  readonly type: 'member';
  readonly object: Expression;
  readonly property: Name;
}

/** `object["key"]`, `object.[$index]` */
export interface Index extends Span {
  readonly type: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

/** `base|first|get:"a"`. Without a base the chain starts from nothing: `(|uuid)`. */
export interface Filtered extends Span {
  readonly type: 'filtered';
  readonly base: Expression | undefined;
  readonly filters: readonly FilterCall[];
}

export interface FilterCall extends Span {
  readonly type: 'filter-call';
  readonly disabled: boolean;
  readonly name: Name;
  readonly arguments: readonly Expression[];
}

export interface Unary extends Span {
  readonly type: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}

export interface Binary extends Span {
  readonly type: 'binary';
  /** Blanks inside word operators are one space: `not in`. */
  readonly operator: string;
  /** `==?`: the comparison is skipped when its right side is null. */
  readonly skipsNull: boolean;
  readonly left: Expression;
  readonly right: Expression;
}

/** `$x between 1:5` */
export interface Between extends Span {
  readonly type: 'between';
  readonly negated: boolean;
  readonly skipsNull: boolean;
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
}

export interface Ternary extends Span {
  readonly type: 'ternary';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  /** Missing in `(1 > 2 ? "buyer")`: null. */
  readonly whenFalse: Expression | undefined;
}

/** `!int "1"` */
export interface Cast extends Span {
  readonly type: 'cast';
  readonly castType: Name;
  readonly value: StringLiteral;
}

/** `math.add(1, 2)`: seen in documentation only. */
export interface Call extends Span {
  readonly type: 'call';
  readonly callee: Name;
  readonly arguments: readonly Expression[];
}

export interface Parenthesized extends Span {
  readonly type: 'parenthesized';
  /** Missing in `precondition () { … }`, in headers only. */
  readonly expression: Expression | undefined;
}

/** An expression between backticks. `expression` is missing when the text between them is none. */
export interface Template extends Span {
  readonly type: 'template';
  readonly fenced: boolean;
  readonly expression: Expression | undefined;
  /** What stands between the backticks when it is no expression. */
  readonly text: string | undefined;
}

export interface ObjectLiteral extends Span {
  readonly type: 'object';
  readonly pairs: readonly Pair[];
  /** Lists of fields among the pairs, as in an agent's `llm`. */
  readonly fieldLists: readonly FieldList[];
  /** Pairs of which not even the key could be read; missing when there are none. */
  readonly broken?: readonly Broken[];
}

export interface Pair extends Span {
  readonly type: 'pair';
  readonly disabled: boolean;
  readonly key: Name;
  readonly value: Expression;
}

export interface ArrayLiteral extends Span {
  readonly type: 'array';
  readonly items: readonly Expression[];
}

/** One `//` line, with the slashes. */
export interface Comment extends Span {
  readonly text: string;
}
