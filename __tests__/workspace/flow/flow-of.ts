import { parseFile } from '../../../src/language/parse.ts';
import type { Flow } from '../../../src/workspace/flow/flow.ts';
import { findFlow } from '../../../src/workspace/flow/flow.ts';
import type { FileObject } from '../../../src/workspace/object.ts';
import { buildWorkspace } from '../../../src/workspace/workspace.ts';

/** The one document of a text, as an object. */
export function objectOf(text: string): FileObject {
  const [object] = buildWorkspace([parseFile({ path: 'probe.xs', text })], []).objects;
  if (object === undefined) throw new Error('The text holds no document.');
  return object;
}

/** One line for each use: `a: set`, `b: gap by try`, `c: unset`, with what it was when it may be something else. */
export function describeUses(text: string): readonly string[] {
  return describeFlow(findFlow(objectOf(text), text));
}

export function describeFlow({ uses }: Flow): readonly string[] {
  return uses.map(({ name, reaching, guarded }) => {
    const notes = `${reaching?.tested === true ? ' tested' : ''}${guarded ? ' guarded' : ''}`;
    if (reaching === undefined) return `${name}: unset${notes}`;
    const count = reaching.definitions.length;
    return `${name}: ${reaching.gap === undefined ? 'set' : `gap by ${reaching.gap.way}`} ×${count}${notes}`;
  });
}
