import type { Document, Member } from '../../language/ast.ts';
import { type Ancestors, walk } from '../../language/visit.ts';
import { isDisabled } from '../../workspace/find-references.ts';
import { findFlow } from '../../workspace/flow/flow.ts';
import type { FileObject } from '../../workspace/object.ts';

interface Read {
  readonly member: Member;
  readonly asked: boolean;
}

/**
 * The first place where a document reads `$auth` and takes for granted that somebody is signed in.
 * @param text the whole text of its file
 * @returns undefined when it reads none, or asks at one place whether somebody is
 */
export function resolveAuthRead(object: FileObject, text: string): Member | undefined {
  if (!text.includes('$auth')) return undefined;
  const reads = findReads(object.document);
  if (reads.some(({ asked }) => asked)) return undefined;
  // A variable of that name is another mistake, and its reads are not about the caller.
  if (findFlow(object, text).definitions.some(({ name }) => name === 'auth')) return undefined;
  return reads[0]?.member;
}

function findReads(document: Document): readonly Read[] {
  const reads: Read[] = [];
  walk(document, [
    {
      member: (member, ancestors) => {
        const { object } = member;
        if (object.type !== 'variable' || object.name !== 'auth' || isDisabled(ancestors)) return;
        reads.push({ member, asked: isAsked(ancestors) });
      },
    },
  ]);
  return reads;
}

/** `$auth.id != null`, `$auth.id ?? 0`: written for callers who are not signed in as well. */
function isAsked(ancestors: Ancestors): boolean {
  return ancestors.some((node) => {
    if (node.type === 'ternary' || node.type === 'filtered') return true;
    if (node.type !== 'binary') return false;
    return (
      node.operator === '??' ||
      [node.left, node.right].some((side) => side.type === 'word' && side.word === 'null')
    );
  });
}
