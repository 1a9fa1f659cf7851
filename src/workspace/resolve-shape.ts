import type { FieldShape } from './contract.ts';
import { type ResponseShape, type ShapeField, UNKNOWN } from './response-shape.ts';
import type { Workspace } from './workspace.ts';

/** Functions within functions are followed so far; a function that calls itself would have no end. */
const DEEPEST = 6;

/** Looks tables and functions up, so that only objects, lists, values and what is unknown are left. */
export function resolveShape(shape: ResponseShape, workspace: Workspace, depth = 0): ResponseShape {
  const inner = (part: ResponseShape): ResponseShape => resolveShape(part, workspace, depth);
  switch (shape.type) {
    case 'unknown':
    case 'value':
      return shape;
    case 'object':
      return {
        type: 'object',
        fields: shape.fields.map(({ name, shape: of }) => ({ name, shape: inner(of) })),
      };
    case 'list':
    case 'page':
      return { type: shape.type, items: inner(shape.items) };
    case 'maybe':
      return { type: 'maybe', of: inner(shape.of) };
    case 'row':
      return resolveRow(shape, workspace);
    case 'result': {
      const called = workspace.resolveUnique({ to: 'function', name: shape.function })?.contract.response;
      return called === undefined || depth >= DEEPEST ? UNKNOWN : resolveShape(called, workspace, depth + 1);
    }
    case 'member':
      return readMember(inner(shape.of), shape.name);
    default:
      return shape satisfies never;
  }
}

function readMember(shape: ResponseShape, name: string): ResponseShape {
  if (shape.type === 'maybe') return readMember(shape.of, name);
  if (shape.type === 'page' && name === 'items') return { type: 'list', items: shape.items };
  if (shape.type !== 'object') return UNKNOWN;
  return shape.fields.findLast((field) => field.name === name)?.shape ?? UNKNOWN;
}

function resolveRow(
  { table, only, more = [] }: Extract<ResponseShape, { type: 'row' }>,
  workspace: Workspace,
): ResponseShape {
  const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
  if (columns === undefined) return UNKNOWN;
  // Passwords come back only when they are asked for by name.
  const own = columns.filter(({ type }) => only !== undefined || type !== 'password').map(buildField);
  const added = more.map(({ name, shape }) => ({ name, shape: resolveShape(shape, workspace) }));
  const names = new Set(added.map(({ name }) => name));
  const all = [...own.filter(({ name }) => !names.has(name)), ...added];
  return {
    type: 'object',
    fields: only === undefined ? all : all.filter(({ name }) => only.includes(name) || names.has(name)),
  };
}

function buildField({ name, type, list, nullable, fields }: FieldShape): ShapeField {
  const one: ResponseShape =
    fields === undefined ? { type: 'value', of: type } : { type: 'object', fields: fields.map(buildField) };
  const shape: ResponseShape = list ? { type: 'list', items: one } : one;
  return { name, shape: nullable ? { type: 'maybe', of: shape } : shape };
}
