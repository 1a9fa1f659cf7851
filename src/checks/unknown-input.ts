import type { Expression } from '../language/ast.ts';
import { TRIGGER_INPUTS } from '../language/vocabulary/trigger-inputs.ts';
import { findNearest } from '../source/nearest.ts';
import { type PlacedName, placeName, readName } from '../workspace/clauses.ts';
import { findInputNames } from '../workspace/inputs.ts';
import { describeObject, type FileObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function double {
    input {
      int quantity
    }
    stack
    response = $input.qty * 2
  }
`;

export const unknownInput: Check = {
  id: 'unknown-input',
  category: 'reference',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'An input that the document does not declare.',
  why: 'Only declared inputs reach the stack: the value is missing or null whatever the caller sends.',
  bad: { sources: { 'function/double.xs': bad }, at: ['qty'] },
  good: { 'function/double.xs': bad.replace('qty', 'quantity') },
  create: ({ object, workspace, text, report }) => {
    const declared = declaresNothing(object) ? NOTHING : findInputNames(object.contract, workspace);
    // The platform hands these to a trigger, also where its file leaves them out.
    const names = declared && new Set([...declared, ...Object.keys(TRIGGER_INPUTS[object.kind] ?? {})]);
    const look = (of: Expression, input: PlacedName | undefined): void => {
      if (names === undefined || of.type !== 'variable' || of.name !== 'input' || input === undefined) return;
      if (input.text.startsWith('$') || names.has(input.text)) return;
      report({
        at: input,
        message: `Input "${input.text}" is not declared by ${describeObject(object)}.`,
        suggestions: findNearest(input.text, names),
        ...fixName(input, names, text),
      });
    };
    return {
      member: (member) => look(member.object, placeName(member.property)),
      index: (index) => look(index.object, index.index.type === 'string' ? readName(index.index) : undefined),
    };
  },
};

const NOTHING: ReadonlySet<string> = new Set();

/** Kinds that have the inputs of their `input` clause, and no others. */
const CLOSED: ReadonlySet<string> = new Set(['function', 'query', 'tool', 'addon', 'task']);

/** Without the clause as with an empty one; unless it may be what could not be read. */
function declaresNothing({ kind, document: { body } }: FileObject): boolean {
  if (!CLOSED.has(kind)) return false;
  return body.entries.every(
    (entry) => entry.type !== 'broken' && !(entry.type === 'field-list' && entry.keyword.text === 'input'),
  );
}
