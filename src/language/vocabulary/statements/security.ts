import { type ArgumentRow, expected, optional, required, type StatementRow } from './statement-row.ts';

const format: ArgumentRow = { kind: 'text', required: true, values: ['object', 'base64'] };
const cipher: Readonly<Record<string, ArgumentRow>> = {
  data: required,
  algorithm: required,
  key: required,
  iv: required,
};

/** The language server takes any argument in most of these. */
export const SECURITY_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  // Who calls
  'security.create_auth_token': {
    operand: 'none',
    arguments: {
      table: { kind: 'text', required: true, refersTo: 'table' },
      extras: required,
      expiration: required,
      id: required,
    },
    openArguments: true,
    returns: true,
  },
  'security.check_password': {
    operand: 'none',
    arguments: { text_password: required, hash_password: required },
    openArguments: true,
    returns: true,
  },
  'security.create_password': {
    operand: 'none',
    arguments: {
      character_count: required,
      require_lowercase: expected,
      require_uppercase: expected,
      require_digit: expected,
      require_symbol: expected,
      symbol_whitelist: expected,
    },
    returns: true,
  },

  // Chance
  'security.create_uuid': { operand: 'none', arguments: {}, openArguments: true, returns: true },
  'security.random_number': {
    operand: 'none',
    arguments: { min: required, max: required },
    openArguments: true,
    returns: true,
  },
  'security.random_bytes': {
    operand: 'none',
    arguments: { length: required },
    openArguments: true,
    returns: true,
  },

  // Keys
  'security.create_curve_key': {
    operand: 'none',
    arguments: { curve: { kind: 'text', required: true, values: ['P-256', 'P-384', 'P-521'] }, format },
    returns: true,
  },
  'security.create_rsa_key': { operand: 'none', arguments: { bits: required, format }, returns: true },
  'security.create_secret_key': {
    operand: 'none',
    arguments: { bits: required, format },
    openArguments: true,
    returns: true,
  },

  // Secrets
  'security.encrypt': { operand: 'none', arguments: cipher, openArguments: true, returns: true },
  'security.decrypt': { operand: 'none', arguments: cipher, openArguments: true, returns: true },
  'security.jwe_encode': {
    operand: 'none',
    arguments: {
      headers: optional,
      claims: required,
      key: required,
      key_algorithm: required,
      content_algorithm: required,
      ttl: optional,
    },
    openArguments: true,
    returns: true,
  },
  'security.jwe_decode': {
    operand: 'none',
    arguments: {
      token: required,
      key: required,
      check_claims: optional,
      key_algorithm: required,
      content_algorithm: required,
      timeDrift: optional,
    },
    openArguments: true,
    returns: true,
  },
  // In exported files only.
  'security.jwe_encode_legacy': {
    operand: 'none',
    arguments: {
      payload: optional,
      audience: optional,
      key: optional,
      key_algorithm: optional,
      content_algorithm: optional,
    },
    openArguments: true,
    returns: true,
  },
  'security.jwe_decode_legacy': {
    operand: 'none',
    arguments: {
      token: optional,
      key: optional,
      audience: optional,
      key_algorithm: optional,
      content_algorithm: optional,
    },
    openArguments: true,
    returns: true,
  },
  'security.jws_encode': {
    operand: 'none',
    arguments: {
      headers: optional,
      claims: required,
      key: required,
      signature_algorithm: required,
      ttl: optional,
    },
    openArguments: true,
    returns: true,
  },
  'security.jws_decode': {
    operand: 'none',
    arguments: {
      token: required,
      key: required,
      check_claims: optional,
      signature_algorithm: required,
      timeDrift: optional,
    },
    openArguments: true,
    returns: true,
  },
};
