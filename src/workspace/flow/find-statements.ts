import type { Block, Statement } from '../../language/ast.ts';
import type { FileObject } from '../object.ts';
import { isSwitchedOff, listStatements } from './find-definitions.ts';

/** Every statement with this keyword that may run, at any depth. */
export function findStatementsOf(object: FileObject, keyword: string): readonly Statement[] {
  return find(object.document.body, keyword);
}

function find(block: Block | undefined, keyword: string): readonly Statement[] {
  return listStatements(block).flatMap((statement) => {
    if (isSwitchedOff(statement)) return [];
    const inside = find(statement.body, keyword);
    return statement.keyword.text === keyword ? [statement, ...inside] : inside;
  });
}
