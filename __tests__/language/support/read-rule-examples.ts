/** One text of a `//+` or `//-` line. */
export interface RuleExample {
  readonly rule: string;
  readonly accepted: boolean;
  readonly text: string;
}

const EXAMPLE = /^\s*\/\/([+-])(.*)$/;
const COMMENT_OR_BLANK = /^\s*(?:\/\/.*)?$/;
const RULE = /^\s*([A-Za-z]\w*)\s*(?:\([^)]*\))?\s*:?=/;

/**
 * Collects the examples above the rules of a grammar, as Ohm's own editor understands them: a list of JSON strings
 * after `//+` (the rule takes each) or `//-` (it takes none).
 * @throws Error when a line is no list of strings, or no rule follows it
 */
export function readRuleExamples(grammar: string): readonly RuleExample[] {
  const examples: RuleExample[] = [];
  let waiting: { line: number; accepted: boolean; texts: readonly string[] }[] = [];
  grammar.split('\n').forEach((line, index) => {
    const [, sign, list = ''] = EXAMPLE.exec(line) ?? [];
    const rule = RULE.exec(line)?.[1];
    if (sign !== undefined) {
      waiting.push({ line: index + 1, accepted: sign === '+', texts: readStrings(list, index + 1) });
    } else if (rule !== undefined) {
      for (const { accepted, texts } of waiting)
        for (const text of texts) examples.push({ rule, accepted, text });
      waiting = [];
    } else if (!COMMENT_OR_BLANK.test(line)) rejectOrphans(waiting);
  });
  rejectOrphans(waiting);
  return examples;
}

function rejectOrphans(waiting: readonly { readonly line: number }[]): void {
  const [first] = waiting;
  if (first !== undefined) throw new Error(`Line ${first.line}: no rule follows these examples.`);
}

function readStrings(list: string, line: number): readonly string[] {
  let texts: unknown;
  try {
    texts = JSON.parse(`[${list}]`);
  } catch (cause) {
    throw new Error(`Line ${line}: not a list of strings: ${list.trim()}`, { cause });
  }
  if (!Array.isArray(texts) || texts.length === 0 || !texts.every((text) => typeof text === 'string')) {
    throw new Error(`Line ${line}: not a list of strings: ${list.trim()}`);
  }
  return texts;
}
