import { readFileSync } from 'node:fs';
import { type Grammar, grammar as makeGrammar, type Node as OhmNode, type Semantics } from 'ohm-js';

/** A node as the compiled parser makes it: a number is the offset of a terminal, a list what may repeat or be missing. */
export interface Tree {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Child[];
}
export type Child = number | Tree | readonly Child[];

export const GRAMMAR_TEXT = readFileSync(
  new URL('../../../src/language/xanoscript.ohm', import.meta.url),
  'utf8',
);

/** Parses by ohm-js itself and tells the result in the shape of the compiled parser: what that one is held against. */
export class ReferenceParser {
  readonly grammar: Grammar;
  readonly #semantics: Semantics;

  readonly #space: RegExp;

  /** @param space the rule `space` of the grammar, repeated; sticky */
  constructor(text: string = GRAMMAR_TEXT, space = /(?:[ \t\r\n]|\/\/[^\n]*)*/y) {
    this.#space = space;
    this.grammar = makeGrammar(text);
    const toTree = (node: OhmNode): Child => this.#convert(node);
    this.#semantics = this.grammar.createSemantics().addOperation<Child>('tree', {
      _iter() {
        return toTree(this);
      },
      _nonterminal() {
        return toTree(this);
      },
      _terminal() {
        return toTree(this);
      },
    });
  }

  parse(input: string, rule?: string): Child | null {
    const match = this.grammar.match(input, rule);
    return match.succeeded() ? (this.#semantics(match)['tree']() as Child) : null;
  }

  #convert(node: OhmNode): Child {
    const { startIdx, endIdx, sourceString } = node.source;
    if (node.isTerminal()) return startIdx;
    const convert = (child: OhmNode): Child => this.#convert(child);
    if (node.isIteration()) return node.children.map(convert);
    const [only] = node.children;
    // The root of a match ends with the text; where its last part ends is what the compiled parser tells.
    const last = endIdx === sourceString.length ? node.children.at(-1) : undefined;
    // Only a detour to a rule that skips space.
    if (node.ctorName === 'applySyntactic' && only !== undefined) return convert(only);
    if (node.ctorName === 'spaces') return endIdx;
    if (!this.isOwn(node.ctorName)) return startIdx;
    // What `applySyntactic` starts begins before the blanks that it skips.
    const start = /^[A-Z]/.test(node.ctorName) ? this.#skip(sourceString, startIdx) : startIdx;
    const children = this.#isToken(node.ctorName) ? [] : node.children.map(convert);
    return (
      findOnlyPart(children) ?? {
        rule: node.ctorName,
        start,
        end: Math.max(start, last?.source.endIdx ?? endIdx),
        children,
      }
    );
  }

  #skip(text: string, at: number): number {
    this.#space.lastIndex = at;
    this.#space.test(text);
    return this.#space.lastIndex;
  }

  /** Is the rule written in the grammar, or built into Ohm? */
  isOwn(rule: string): boolean {
    return Object.hasOwn(this.grammar.rules, rule);
  }

  /** A lexical rule with a description is one leaf. */
  #isToken(rule: string): boolean {
    return /^[^A-Z]/.test(rule) && typeof this.grammar.rules[rule]?.description === 'string';
  }
}

/** A node of which only one part is there, itself a node, is not told: its part stands for it. */
function findOnlyPart(children: readonly Child[]): Tree | undefined {
  const [part, ...others] = children.filter((child) => !Array.isArray(child) || child.length > 0);
  return others.length === 0 && typeof part === 'object' && 'rule' in part ? part : undefined;
}
