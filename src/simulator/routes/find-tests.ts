import type { Block, Document } from '../../language/ast.ts';
import { parseOne } from '../multidoc/edit-text.ts';
import { readValue } from '../multidoc/literal.ts';
import type { Branch, StoredDocument } from '../state/instance-state.ts';

export interface UnitTest {
  readonly id: string;
  readonly name: string;
  readonly obj_id: number;
  readonly obj_name: string;
  readonly obj_type: string;
  readonly description: string;
  readonly expect_count: number;
  readonly input_count: number;
}

/** Kinds that hold unit tests. */
const TESTED: ReadonlySet<string> = new Set(['function', 'query', 'middleware']);

/** Unit tests live inside what they test; their ids stay as long as they keep their place in it. */
export function findUnitTests(branch: Branch): readonly UnitTest[] {
  return branch.documents.filter((document) => TESTED.has(document.kind)).flatMap(findIn);
}

function findIn(stored: StoredDocument): readonly UnitTest[] {
  const document = parseOne(stored.text);
  const tests =
    document?.body.entries.filter((entry) => entry.type === 'statement' && entry.keyword.text === 'test') ??
    [];
  return tests.flatMap((test, index) => {
    if (test.type !== 'statement') return [];
    const [name] = test.header;
    const expects = test.body?.entries.filter((entry) => entry.type === 'statement') ?? [];
    return [
      {
        id: `${stored.id}-${index + 1}`,
        name: name?.type === 'string' ? name.value : name?.type === 'identifier' ? name.text : '',
        obj_id: stored.id,
        obj_name: stored.name,
        obj_type: stored.kind,
        description: '',
        expect_count: expects.length,
        input_count: countInputs(test.body),
      },
    ];
  });
}

function countInputs(body: Block | undefined): number {
  const input = body?.entries.find((entry) => entry.type === 'assignment' && entry.name.text === 'input');
  return input?.type === 'assignment' && input.value.type === 'object' ? input.value.pairs.length : 0;
}

export interface WorkflowTest {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly datasource: string;
  readonly tag: readonly string[];
  readonly branch: { readonly id: number; readonly name: string };
}

export function findWorkflowTests(branch: Branch): readonly WorkflowTest[] {
  return branch.documents
    .filter((document) => document.kind === 'workflow_test')
    .map((stored) => {
      const document = parseOne(stored.text);
      return {
        id: stored.id,
        name: stored.name,
        description: '',
        datasource: document === undefined ? '' : readText(document, 'datasource'),
        tag: document === undefined ? [] : readTags(document),
        branch: { id: branch.id, name: branch.label },
      };
    });
}

function readText(document: Document, name: string): string {
  const value = readValue(document, name);
  return typeof value === 'string' ? value : '';
}

function readTags(document: Document): readonly string[] {
  const tags = readValue(document, 'tags');
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
