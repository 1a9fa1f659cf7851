import { type ArgumentRow, optional, required, type StatementRow } from './statement-row.ts';

const addon: ArgumentRow = { kind: 'addons' };
const data: ArgumentRow = { kind: 'object-literal', required: true };
const output: ArgumentRow = { kind: 'text-list' };
const where: ArgumentRow = { kind: 'condition' };
// In newer exported files, before `data`.
const enforce_hidden_fields: ArgumentRow = { kind: 'bool' };
const row: Readonly<Record<string, ArgumentRow>> = { field_name: required, field_value: required };

const direct: Readonly<Record<string, ArgumentRow>> = {
  sql: required,
  response_type: { kind: 'text', values: ['list', 'single'] },
  parser: { kind: 'text', values: ['template_engine', 'prepared'] },
  // One for each placeholder of the SQL, or a list of all.
  arg: { kind: 'expression', many: true },
};
const external: Readonly<Record<string, ArgumentRow>> = {
  ...direct,
  response_type: { kind: 'text', required: true, values: ['list', 'single'] },
  connection_string: required,
};

export const DB_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  // Reading
  'db.get': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { field_name: optional, field_value: optional, where, lock: { kind: 'bool' }, output, addon },
    oneOf: [
      ['field_name', 'where'],
      ['field_value', 'where'],
    ],
    returns: true,
  },
  'db.has': { operand: 'reference', refersTo: 'table', arguments: row, returns: true },
  'db.query': {
    operand: 'reference',
    refersTo: 'table',
    arguments: {
      where,
      additional_where: optional,
      join: { kind: 'joins' },
      sort: { kind: 'sort' },
      override_sort: optional,
      eval: { kind: 'eval' },
      return: { kind: 'return' },
      output,
      addon,
      lock: { kind: 'bool' },
    },
    returns: true,
  },
  // The language server takes the table before the braces, the documentation inside them.
  'db.schema': {
    operand: 'optional-reference',
    refersTo: 'table',
    arguments: { path: optional, table: { kind: 'text', refersTo: 'table' } },
    returns: true,
  },

  // Writing
  'db.add': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { enforce_hidden_fields, data, output, addon },
    returns: true,
  },
  'db.edit': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { ...row, enforce_hidden_fields, data, output, addon },
    returns: true,
  },
  'db.add_or_edit': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { ...row, enforce_hidden_fields, data, output, addon },
    returns: true,
  },
  // The only one that takes data which is computed.
  'db.patch': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { ...row, enforce_hidden_fields, data: required, output, addon },
    returns: true,
  },
  'db.del': { operand: 'reference', refersTo: 'table', arguments: row },
  'db.truncate': { operand: 'reference', refersTo: 'table', arguments: { reset: optional } },

  // Many rows at once: the language server names `items`, the documentation `data` and `where`.
  'db.bulk.add': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { items: optional, data: optional, allow_id_field: { kind: 'bool' } },
    returns: true,
  },
  'db.bulk.update': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { items: optional, where, data: optional },
    returns: true,
  },
  'db.bulk.patch': {
    operand: 'reference',
    refersTo: 'table',
    arguments: { items: optional, where, data: optional },
    returns: true,
  },
  'db.bulk.delete': { operand: 'reference', refersTo: 'table', arguments: { where }, returns: true },

  // SQL
  'db.direct_query': { operand: 'none', arguments: direct, returns: true },
  'db.external.mssql.direct_query': { operand: 'none', arguments: external, returns: true },
  'db.external.mysql.direct_query': { operand: 'none', arguments: external, returns: true },
  'db.external.oracle.direct_query': { operand: 'none', arguments: external, returns: true },
  'db.external.postgres.direct_query': { operand: 'none', arguments: external, returns: true },
  'db.external.snowflake.direct_query': {
    operand: 'none',
    arguments: { ...direct, connection_string: required },
    returns: true,
  },

  // Around statements
  'db.set_datasource': {
    operand: 'none',
    arguments: { value: optional, name: optional },
    oneOf: [['value', 'name']],
  },
  'db.transaction': {
    operand: 'none',
    arguments: { isolation: { kind: 'text', values: ['serializable', 'repeatable_read', 'read_committed'] } },
    branches: { stack: 'one' },
  },
};
