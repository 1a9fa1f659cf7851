import type { Document, Statement } from '../../language/ast.ts';
import { walk } from '../../language/visit.ts';
import type { ReferenceKind } from '../../language/vocabulary/references.ts';
import { findNearest } from '../../source/nearest.ts';
import type { Span } from '../../source/span.ts';
import { findFieldNames } from '../../workspace/field-names.ts';
import { findMappedTables } from '../../workspace/find-mapped-tables.ts';
import { describeObject, type FileObject } from '../../workspace/object.ts';
import type { Reference } from '../../workspace/reference.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Check } from '../check.ts';
import { fixName } from './fix-name.ts';

interface UnknownCheck extends Pick<Check, 'id' | 'bad' | 'good' | 'why'> {
  readonly to: ReferenceKind;
  /** How messages call the kind: `table`, `api group`. */
  readonly word: string;
}

/** A check that reports every name of an object of one kind that is neither in the files nor in the snapshot. */
export function createUnknownCheck({ to, word, ...rest }: UnknownCheck): Check {
  return {
    ...rest,
    category: 'reference',
    severity: 'error',
    scope: 'workspace',
    severityOnPart: 'notice',
    basis: 'documented',
    summary: `The name of ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word} that does not exist.`,
    visit: {
      document: (_node, { object, workspace, text, report }) => {
        const told: Reference[] = [];
        for (const reference of object.references) {
          if (reference.to !== to || isKnown(reference, workspace)) continue;
          const elsewhere = findElsewhere(reference, workspace);
          const placed = { text: reference.name, start: reference.start, end: reference.end };
          const fix = elsewhere === undefined ? fixName(placed, workspace.namesFor(to), text) : {};
          // What can be corrected is told wherever it stands, all else once for the statement.
          if (fix.fix === undefined && told.some((other) => isRepeated(reference, other, object))) continue;
          told.push(reference);
          report({
            at: reference,
            message: `There is no ${word} ${describeName(reference)}.`,
            suggestions: findNearest(reference.name, workspace.namesFor(to)),
            ...(elsewhere === undefined ? fix : { help: elsewhere }),
          });
        }
      },
    },
  };
}

/** Whether one statement names the same twice: `$db.guest.town`, `$db.guest.name`. */
function isRepeated(reference: Reference, other: Reference, { document }: FileObject): boolean {
  if (reference.via !== '$db' || reference.name !== other.name) return false;
  return findInnermost(document, reference) === findInnermost(document, other);
}

function findInnermost(document: Document, { start, end }: Span): Statement | undefined {
  let innermost: Statement | undefined;
  walk(document, [
    {
      statement: (node) => {
        if (node.start <= start && end <= node.end) innermost = node;
      },
    },
  ]);
  return innermost;
}

function isKnown(reference: Reference, workspace: Workspace): boolean {
  if (reference.soft === true || workspace.resolve(reference) !== undefined) return true;
  if (reference.to === 'table' && findMappedTables(workspace).has(reference.name)) return true;
  if (reference.orColumnOf === undefined) return false;
  const table = workspace.resolve({ to: 'table', name: reference.orColumnOf });
  // Of an unknown table that name is reported already; what its columns are nobody knows.
  const columns = table?.contract.columns;
  return columns === undefined || findFieldNames(columns).has(reference.name);
}

function describeName({ name, verb, group }: Reference): string {
  const call = verb === undefined ? '' : ` with verb ${verb}`;
  const place = group === undefined ? '' : ` in group "${group}"`;
  return `"${name}"${call}${place}`;
}

/** The same name, but of something else: an endpoint with another verb, a tool instead of a function. */
function findElsewhere({ to, name, group }: Reference, workspace: Workspace): string | undefined {
  const endpoints = to === 'query' ? workspace.findNamed('query', name) : [];
  const sameName =
    endpoints.find((endpoint) => endpoint.group === group) ?? endpoints[0] ?? workspace.resolveByName(name);
  if (sameName === undefined) return undefined;
  if (to === 'query' && sameName.kind === 'query') return `There is ${describeObject(sameName)}.`;
  // Endpoints are often named as the tables whose rows they give.
  return sameName.kind === 'query' ? undefined : `"${name}" is the name of a ${sameName.kind}.`;
}
