import { renderParser } from '../../../../../scripts/generators/parser/emit-parser.ts';
import { readGrammar } from '../../../../../scripts/generators/parser/recipe.ts';
import type { Child } from '../../../../language/support/reference-parser.ts';

export interface CompiledParser {
  readonly parse: (input: string, rule?: string) => Child | null;
  readonly trace: (
    input: string,
    rule?: string,
  ) => { readonly offset: number; readonly expected: readonly string[]; readonly tooDeep: boolean };
}

/** Generates the parser of a grammar and loads it. */
export async function compileGrammar(text: string): Promise<CompiledParser> {
  const script = renderParser(readGrammar(text));
  const { parse, trace }: CompiledParser = await import(
    `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
  );
  return { parse, trace };
}
