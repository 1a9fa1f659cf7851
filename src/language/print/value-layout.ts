import type { KeyStyle } from './print-key.ts';

/** How the value of an assignment is laid out when it is an object or an array. */
export interface ValueLayout {
  /** What decides between one line and many: the values as JSON, or the source of each value as a JSON text. */
  readonly measure: 'values' | 'sources';
  /** Whether what the server does not take apart, operators and objects inside, is kept as its author wrote it. */
  readonly keepsText: boolean;
  readonly keys: KeyStyle;
  /** Whether `input` inside it holds expressions. */
  readonly hasInputs?: boolean;
}

const EXPRESSIONS: ValueLayout = { measure: 'sources', keepsText: true, keys: 'kept' };
const PARTS: ValueLayout = { measure: 'sources', keepsText: false, keys: 'bare' };
const VALUES: ValueLayout = { measure: 'values', keepsText: false, keys: 'bare' };
const SORTING: ValueLayout = { ...VALUES, keys: 'dotted' };

/** By the name before `=`; what is not named here holds expressions. */
const LAYOUTS: ReadonlyMap<string, ValueLayout> = new Map([
  ['additional_where', PARTS],
  ['join', PARTS],
  ['return', PARTS],
  ['where', PARTS],
  ['acceptance', VALUES],
  ['actions', VALUES],
  ['addon', { ...VALUES, hasInputs: true }],
  ['cors', VALUES],
  ['datasources', VALUES],
  ['env', VALUES],
  ['events', VALUES],
  ['history', VALUES],
  ['index', VALUES],
  ['llm', VALUES],
  ['main', VALUES],
  ['middleware', VALUES],
  ['output', VALUES],
  ['override', VALUES],
  ['preferences', VALUES],
  ['schedule', VALUES],
  ['sort', SORTING],
  ['swagger', VALUES],
  ['tags', VALUES],
  ['tools', VALUES],
  ['values', VALUES],
  ['view', VALUES],
]);

export function resolveLayout(name: string): ValueLayout {
  return LAYOUTS.get(name) ?? EXPRESSIONS;
}

/** The layout of a value under a key: an addon's `input` holds expressions, a list's `sort` has names with dots. */
export function resolveNestedLayout(parent: ValueLayout, key: string): ValueLayout {
  if (key === 'sort' && !parent.keepsText) return SORTING;
  return key === 'input' && parent.measure === 'values' && parent.hasInputs === true ? EXPRESSIONS : parent;
}
