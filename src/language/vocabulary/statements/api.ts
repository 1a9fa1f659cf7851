import { type ArgumentRow, expected, optional, required, type StatementRow } from './statement-row.ts';

const connection: Readonly<Record<string, ArgumentRow>> = {
  // What is sent: the query of a GET, the body of any other request.
  params: optional,
  headers: optional,
  timeout: optional,
  follow_location: optional,
  verify_host: optional,
  verify_peer: optional,
  ca_certificate: optional,
  certificate: optional,
  certificate_pass: optional,
  private_key: optional,
};

export const API_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'api.request': {
    operand: 'none',
    arguments: {
      url: required,
      method: required,
      ...connection,
      private_key_pass: optional,
      async: optional,
    },
    returns: true,
  },
  'webflow.request': {
    operand: 'none',
    arguments: { path: required, method: required, ...connection },
    returns: true,
  },
  'api.lambda': { operand: 'none', arguments: { code: required, timeout: expected }, returns: true },
  'api.stream': {
    operand: 'none',
    arguments: {
      value: optional,
      format: { kind: 'text', values: ['jsonl', 'csv', 'sse', 'raw'] },
      headers: optional,
      filename: optional,
    },
    returns: true,
  },
  'api.realtime_event': {
    operand: 'none',
    arguments: {
      channel: { kind: 'expression', required: true, refersTo: 'realtime_channel' },
      data: required,
      event: optional,
      auth_table: { kind: 'text', expected: true, refersTo: 'table' },
      auth_id: expected,
    },
  },
};
