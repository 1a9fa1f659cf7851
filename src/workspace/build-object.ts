import type { Document } from '../language/ast.ts';
import type { ParsedFile } from '../language/parse.ts';
import { buildContract } from './build-contract.ts';
import { findAttribute, readDocumentName, readText } from './clauses.ts';
import { findNames } from './find-references.ts';
import type { FileObject } from './object.ts';

export function buildFileObjects(file: ParsedFile): readonly FileObject[] {
  return [
    ...file.documents.map((document) => buildFileObject(file.file.path, document, true)),
    ...file.broken.map((document) => buildFileObject(file.file.path, document, false)),
  ];
}

function buildFileObject(file: string, document: Document, readable: boolean): FileObject {
  const placedName = readDocumentName(document);
  const verb = findAttribute(document.header, 'verb')?.text;
  const group = document.keyword.text === 'query' ? readText(document.body, 'api_group')?.text : undefined;
  const guid = readText(document.body, 'guid')?.text;
  return {
    origin: 'file',
    kind: document.keyword.text,
    name: placedName.text,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
    ...(guid === undefined ? {} : { guid }),
    contract: buildContract(document),
    file,
    document,
    placedName,
    ...findNames(document),
    readable,
  };
}
