import { readFileSync } from 'node:fs';
import { renderDeclarations } from './emit-declarations.ts';
import { renderParser } from './emit-parser.ts';
import { readGrammar } from './recipe.ts';

/** The one text from which the parser is made, relative to the repository's root. */
const GRAMMAR_FILE = 'src/language/xanoscript.ohm';

export function renderParserScript(): string {
  return renderParser(readGrammar(readFileSync(GRAMMAR_FILE, 'utf8')));
}

export function renderParserTypes(): string {
  return renderDeclarations(readGrammar(readFileSync(GRAMMAR_FILE, 'utf8')));
}
