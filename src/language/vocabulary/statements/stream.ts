import { expected, optional, required, type StatementRow } from './statement-row.ts';

export const STREAM_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'stream.from_csv': {
    operand: 'none',
    arguments: {
      value: required,
      separator: expected,
      enclosure: expected,
      escape_char: expected,
      headers: { kind: 'bool' },
    },
    returns: true,
  },
  'stream.from_jsonl': { operand: 'none', arguments: { value: required }, returns: true },
  // For the language server the answer to a request that is sent; for the documentation the body that was received.
  'stream.from_request': {
    operand: 'none',
    arguments: {
      url: optional,
      method: optional,
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
      private_key_pass: optional,
      format: { kind: 'text', values: ['jsonl', 'csv', 'raw'] },
      separator: optional,
      chunk_size: optional,
    },
    oneOf: [['url', 'format']],
    returns: true,
  },
};
