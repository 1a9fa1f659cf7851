import type { Document } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { buildFileObjects } from '../../src/workspace/build-object.ts';
import type { FileObject } from '../../src/workspace/object.ts';
import { buildWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

/** The one document of a text, which has to be right. */
export function parseOne(text: string): Document {
  const { documents, problems } = parseFile({ path: 'probe.xs', text });
  const [document, ...others] = documents;
  if (document === undefined || others.length > 0 || problems.length > 0) {
    throw new Error(`Not one document: ${problems.map(({ message }) => message).join(' ')}\n${text}`);
  }
  return document;
}

/** All objects of a text, broken ones too. */
export function buildObjects(text: string, path = 'probe.xs'): readonly FileObject[] {
  return buildFileObjects(parseFile({ path, text }));
}

export function buildFrom(sources: Readonly<Record<string, string>>): Workspace {
  return buildWorkspace(
    Object.entries(sources).map(([path, text]) => parseFile({ path, text })),
    [],
  );
}
