import { findReached } from './reach.ts';
import type { Grammar, Rule } from './recipe.ts';
import { findChildShapes, findOnlyPart, nodeTypeName } from './shape.ts';

/** Prints the types of the generated parser: one interface a rule, so that the compiler checks every position. */
export function renderDeclarations(grammar: Grammar): string {
  const rules = findReached(grammar);
  const nodes = rules.map((rule) => renderNode(rule, grammar));
  return `// Made from xanoscript.ohm by \`npm run generate\`; do not edit.

/** Where a node stands: UTF-16 offsets in the parsed text, end exclusive. A child that is a number is the offset of a terminal. */
interface Place { readonly start: number; readonly end: number }

${nodes.join('\n')}

export interface NodeOf {
${rules.map((rule) => `  ${rule.name}: ${nodeTypeName(rule.name)};`).join('\n')}
}

/** @returns the tree, or null when the text is not of this rule or is nested too deep. Never throws. */
export function parse<Rule extends keyof NodeOf = '${grammar.start}'>(input: string, rule?: Rule): NodeOf[Rule] | null;

/** The same for the beginning of a text: the node's \`end\` says how far the rule goes. */
export function parsePrefix<Rule extends keyof NodeOf = '${grammar.start}'>(input: string, rule?: Rule): NodeOf[Rule] | null;

/**
 * What stopped the parse of a text: the furthest offset that was reached, and what could have stood there; or, with
 * \`tooDeep\`, where nesting passed what the parser follows.
 */
export function trace(input: string, rule?: keyof NodeOf): {
  readonly offset: number;
  readonly expected: readonly string[];
  readonly tooDeep: boolean;
};
`;
}

/** A node that may be its only part is a union: of that part's type, and of the whole where there is more. */
function renderNode(rule: Rule, grammar: Grammar): string {
  const type = nodeTypeName(rule.name);
  const children = rule.token ? [] : findChildShapes(rule.body, grammar);
  const only = findOnlyPart(rule, grammar);
  const part = only === undefined ? undefined : children[only];
  if (part !== undefined && children.length === 1) return `export type ${type} = ${part};`;
  const whole = part === undefined ? type : `Whole${type}`;
  const body = `export interface ${whole} extends Place { readonly rule: '${rule.name}'; readonly children: readonly [${children.join(', ')}] }`;
  return part === undefined ? body : `${body}\nexport type ${type} = ${whole} | ${part};`;
}
