import type {
  Alias,
  Assignment,
  Block,
  Document,
  Entry,
  Field,
  FieldFilter,
  FieldList,
  HeaderPart,
  Statement,
} from '../ast.ts';
import type {
  AliasNode,
  AssignmentNode,
  BlockNode,
  DocumentNode,
  EndingNode,
  EntryNode,
  FieldFiltersNode,
  FieldListNode,
  FieldNode,
  HeaderPartNode,
  InputFilterNode,
  SourceNode,
  StatementNode,
} from '../generated/parser.js';
import { BuildContext, type PatchedSource } from './build-context.ts';
import { buildExpression, buildFilterCall } from './build-expression.ts';

/**
 * @param text what was parsed
 * @param base offset of `text` in its file, in UTF-16 units
 * @param patched for a text that is no plain part of its file; then `base` does not count
 */
export function buildDocuments(
  source: SourceNode,
  text: string,
  base: number,
  patched?: PatchedSource,
): readonly Document[] {
  const context = new BuildContext(text, base, (list) => buildFieldList(list, context), patched);
  return source.children[0].map((document) => buildDocument(document, context));
}

function buildDocument(node: DocumentNode, context: BuildContext): Document {
  const { start, end } = context.span(node);
  return {
    type: 'document',
    keyword: context.name(node.children[0]),
    header: node.children[1].map((part) => buildHeaderPart(part, context)),
    body: buildBlock(node.children[3], context),
    start,
    end,
  };
}

function buildBlock(node: BlockNode, context: BuildContext): Block {
  const { start, end } = context.span(node);
  const read = context.parts?.entries.get(start);
  const entries = read ?? node.children[1].children[0].map((entry) => buildEntry(entry, context));
  return { type: 'block', entries, start, end };
}

function buildEntry(node: EntryNode, context: BuildContext): Entry {
  switch (node.rule) {
    case 'Assignment':
      return buildAssignment(node, context);
    case 'fieldList':
    case 'fieldListWord':
      return buildFieldList(node, context);
    case 'statement':
      return buildStatement(node, context);
    default:
      return node satisfies never;
  }
}

function buildAssignment(node: AssignmentNode, context: BuildContext): Assignment {
  const expression = buildExpression(node.children[2], context);
  return {
    type: 'assignment',
    name: context.name(node.children[0]),
    value: expression,
    start: context.span(node).start,
    end: expression.end,
  };
}

function buildStatement(node: StatementNode, context: BuildContext): Statement {
  const { block, aliasBefore, aliasAfter, leaves } = readEnding(node.children[3]);
  const body = block === undefined ? undefined : buildBlock(block, context);
  const aliasNode = aliasBefore ?? aliasAfter;
  const beforeBody = aliasBefore !== undefined && body !== undefined;
  const alias = aliasNode === undefined ? undefined : buildAlias(aliasNode, beforeBody, context);
  const { start, end } = context.span(node);
  return {
    type: 'statement',
    disabled: node.children[0].length > 0,
    keyword: context.name(node.children[1]),
    header: node.children[2].map((part) => buildHeaderPart(part, context)),
    body,
    alias,
    leaves,
    start,
    // The node of an alias takes the space behind it.
    end: alias === undefined || beforeBody ? end : alias.end,
  };
}

interface Ending {
  readonly block?: BlockNode | undefined;
  readonly aliasBefore?: AliasNode;
  readonly aliasAfter?: AliasNode | undefined;
  readonly leaves: boolean;
}

function readEnding(form: EndingNode): Ending {
  switch (form.rule) {
    case 'ending_named':
      return { block: form.children[3][0], aliasBefore: form.children[1], leaves: false };
    case 'ending_block': {
      const block = form.children[1];
      const after = form.children[3][0];
      return after?.rule === 'alias'
        ? { block, aliasAfter: after, leaves: false }
        : { block, leaves: after !== undefined };
    }
    case 'ending_bare':
      return { leaves: form.children[1].length > 0 };
    default:
      return form satisfies never;
  }
}

function buildHeaderPart(part: HeaderPartNode, context: BuildContext): HeaderPart {
  if (part.rule === 'headerPart_operand') return buildExpression(part.children[1], context);
  const { start, end } = context.span(part.children[1]);
  if (part.rule === 'headerPart_empty') return { type: 'parenthesized', expression: undefined, start, end };
  const attribute = part.children[1].children;
  return {
    type: 'attribute',
    name: context.name(attribute[0]),
    value: context.name(attribute[4]),
    start,
    end,
  };
}

function buildAlias(node: AliasNode, beforeBody: boolean, context: BuildContext): Alias {
  const aliased = node.children[1];
  const [targetNode, filterNodes] = aliased.rule === 'AliasTarget' ? aliased.children : [aliased, []];
  const target = buildExpression(targetNode, context);
  const filters = filterNodes.map((filter) => buildFilterCall(filter, context));
  const { start } = context.span(node);
  return { type: 'alias', target, filters, beforeBody, start, end: (filters.at(-1) ?? target).end };
}

// ── Fields ───────────────────────────────────────────────────────────────────────────────────────

function buildFieldList(node: FieldListNode, context: BuildContext): FieldList {
  const [keyword, , [block]] = node.rule === 'fieldList' ? node.children : [node, [], []];
  const fields = block === undefined ? [] : block.children[1].children[0];
  return {
    type: 'field-list',
    keyword: context.name(keyword),
    ...((block === undefined ? undefined : context.parts?.fields.get(context.span(block).start)) ?? {
      fields: fields.map((field) => buildField(field, context)),
    }),
    ...context.span(node),
  };
}

function buildField(node: FieldNode, context: BuildContext): Field {
  const [fieldType, [listSize], nullable, , [name], [defaultValue], , [filters], , [block]] =
    node.rule === 'field' ? node.children : ([node, [], [], [], [], [], [], [], [], []] as const);
  const [nullableBefore, plainName, optional] =
    name?.rule === 'fieldName' ? name.children : ([[], name, []] as const);
  return {
    type: 'field',
    fieldType: context.name(fieldType),
    listSize: listSize === undefined ? undefined : context.raw(listSize).slice(1, -1),
    nullable: nullable.length > 0 || nullableBefore.length > 0,
    name: plainName === undefined ? undefined : context.name(plainName),
    optional: optional.length > 0,
    defaultValue: defaultValue === undefined ? undefined : rawName(defaultValue.children[3], context),
    filters: filters === undefined ? [] : buildFieldFilters(filters, context),
    options: block === undefined ? undefined : buildBlock(block, context),
    ...context.span(node),
  };
}

function buildFieldFilters(node: FieldFiltersNode, context: BuildContext): readonly FieldFilter[] {
  const [, , first, , , , rest] = node.children;
  return [first, ...rest].map((filter) => buildFieldFilter(filter, context));
}

function buildFieldFilter(node: InputFilterNode, context: BuildContext): FieldFilter {
  const [off, name, args] = node.rule === 'inputFilter' ? node.children : ([[], node, []] as const);
  return {
    type: 'field-filter',
    disabled: off.length > 0,
    name: context.name(name),
    arguments: args.map((argument) => {
      // The token begins with the colon and the blanks after it.
      const raw = context.raw(argument);
      const skipped = 1 + (/^[ \t]*/.exec(raw.slice(1))?.[0].length ?? 0);
      return rawName({ start: argument.start + skipped, end: argument.end }, context);
    }),
    ...context.span(node),
  };
}

/** A text kept as it was written, quotes and all. */
function rawName(
  place: { readonly start: number; readonly end: number },
  context: BuildContext,
): { text: string; quoted: boolean; start: number; end: number } {
  return { text: context.raw(place), quoted: false, ...context.span(place) };
}
