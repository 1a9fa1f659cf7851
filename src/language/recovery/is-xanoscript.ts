import type { Span } from '../../source/span.ts';
import { DOCUMENT_KINDS } from '../vocabulary/document-kinds.ts';
import { STATEMENTS } from '../vocabulary/statements/all.ts';

const FIRST_WORD = /^([\p{L}_][\p{L}\d_]*(?:\.[\p{L}_][\p{L}\d_]*)*)(.?)/u;
/** A function of another language. */
const SIGNATURE = /^[\p{L}_]+[ \t]+[\p{L}\d_$]+[ \t]*\(/u;
/** Forms that no other language has. */
const OWN_FORM =
  /^!?(?:(?:stack|schema|input|conditional|try_catch)[ \t]*\{|response[ \t]*=|(?:var|each as)[ \t]+\$[\w.]*[ \t]*\{|precondition[ \t]*\()/;

/**
 * Whether a text that does not parse is XanoScript all the same: some line begins a document of a kind that exists, a
 * statement with a dot in its name, or a block that no other language has. An error in words, a page of Markdown or an
 * invented language has none, and nobody is helped by what is wrong in each of its lines.
 */
export function isXanoScript(text: string): boolean {
  let base: number | undefined;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '' || content.startsWith('//')) continue;
    const indent = line.length - line.trimStart().length;
    base ??= indent;
    const [, word, next] = FIRST_WORD.exec(content) ?? [];
    // `table:` is a key of something else.
    const isHead =
      indent <= base &&
      word !== undefined &&
      word in DOCUMENT_KINDS &&
      /^[ \t{"]?$/.test(next ?? '') &&
      !SIGNATURE.test(content);
    const isStatement = word?.includes('.') === true && word in STATEMENTS;
    if (isHead || isStatement || OWN_FORM.test(content)) return true;
  }
  return false;
}

/** The first line that holds anything but a comment. */
export function findFirstLine(text: string): Span {
  const skipped = /^(?:\s|\/\/[^\n]*)*/.exec(text)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(text.slice(skipped))?.[0].trimEnd() ?? '';
  return { start: skipped, end: skipped + line.length };
}
