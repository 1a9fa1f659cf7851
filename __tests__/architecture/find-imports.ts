import { parseSync } from 'oxc-parser';

export interface FoundImport {
  readonly line: number;
  /** What is written between the quotes; nothing if it is computed. */
  readonly specifier: string | undefined;
  /** `type` leaves no trace at run time; `query` is `import('…')` where a type is expected. */
  readonly kind: 'value' | 'type' | 'query';
}

/** Every import of a file: static, type-only, re-exported, dynamic, in a type. Throws if it cannot be parsed. */
export function findImports(file: string, text: string): FoundImport[] {
  const parsed = parseSync(file, text);
  const [error] = parsed.errors;
  // What is not parsed would read as a file without imports.
  if (error !== undefined) throw new Error(`${file} cannot be parsed: ${error.message}`);

  const found: FoundImport[] = [];
  const add = (start: number, specifier: string | undefined, kind: FoundImport['kind']): void => {
    found.push({ line: text.slice(0, start).split('\n').length, specifier, kind });
  };
  for (const { start, moduleRequest, entries } of parsed.module.staticImports) {
    add(start, moduleRequest.value, kindOf(entries));
  }
  for (const { start, entries } of parsed.module.staticExports) {
    const requests = entries.filter((entry) => entry.moduleRequest !== null);
    if (requests.length > 0) add(start, requests[0]?.moduleRequest?.value, kindOf(requests));
  }
  for (const { start, moduleRequest } of parsed.module.dynamicImports) {
    add(start, readLiteral(text.slice(moduleRequest.start, moduleRequest.end)), 'value');
  }
  // The parser lists no imports within types.
  for (const { start, source } of findTypeQueries(parsed.program)) add(start, source.value, 'query');
  return found.sort((a, b) => a.line - b.line);
}

/** `import './a.ts'` names nothing and runs the file. */
function kindOf(entries: readonly { isType: boolean }[]): 'value' | 'type' {
  return entries.length > 0 && entries.every((entry) => entry.isType) ? 'type' : 'value';
}

function readLiteral(source: string): string | undefined {
  return /^(['"])([^'"\\]*)\1$/.exec(source)?.[2];
}

interface TypeQuery {
  readonly type: 'TSImportType';
  readonly start: number;
  readonly source: { readonly value: string };
}

function findTypeQueries(node: unknown): TypeQuery[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(findTypeQueries);
  return isTypeQuery(node) ? [node, ...within] : within;
}

function isTypeQuery(node: object): node is TypeQuery {
  return 'type' in node && node.type === 'TSImportType';
}
