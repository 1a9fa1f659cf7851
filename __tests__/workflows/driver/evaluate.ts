import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** Gives the value of an expression, as plain data. */
export type Evaluate = (expression: string) => unknown;

/** How the job has gone so far. */
export type Status = 'success' | 'failure';

const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'] as const;

/** Evaluates by GitHub's own parser and evaluator; a context that is not given is a mistake. */
export function createEvaluate(contexts: Readonly<Record<string, unknown>>, status: Status): Evaluate {
  const values = {
    success: status === 'success',
    failure: status === 'failure',
    always: true,
    cancelled: false,
  };
  const functions = STATUS_FUNCTIONS.map(
    (name): FunctionDefinition => ({
      name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(values[name]),
    }),
  );
  const dictionary: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(dictionary instanceof data.Dictionary)) throw new Error('The contexts are no dictionary.');
  return (expression) => {
    refuseQuotes(expression);
    const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
    const result = new Evaluator(
      tree,
      dictionary,
      new Map(functions.map((one) => [one.name, one])),
    ).evaluate();
    return JSON.parse(JSON.stringify(result, data.replacer) ?? 'null');
  };
}

/** The lexer gives back only the first of several quotes in a text: what would be run is not what is written. */
function refuseQuotes(expression: string): void {
  for (const [text] of expression.matchAll(/'(?:[^']|'')*'/g))
    if (text.slice(1, -1).split("''").length > 2)
      throw new Error(`A text with expressions in it may hold one single quote, not several: ${text}`);
}
