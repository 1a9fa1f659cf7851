import { optional, required, type StatementRow } from './statement-row.ts';

export const UTIL_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  // Exported files give `xano` neither a `to` nor a `from`.
  'util.send_email': {
    operand: 'none',
    arguments: {
      service_provider: { kind: 'text', values: ['xano', 'resend'] },
      api_key: optional,
      subject: required,
      message: required,
      to: optional,
      from: optional,
      cc: optional,
      bcc: optional,
      reply_to: optional,
      scheduled_at: optional,
    },
    neededWith: { service_provider: { resend: ['api_key', 'to', 'from'] } },
    returns: true,
  },
  'util.template_engine': { operand: 'none', arguments: { value: required }, returns: true },
  // `duplicates` is "replace" or "add".
  'util.set_header': { operand: 'none', arguments: { value: required, duplicates: required } },
  'util.get_env': { operand: 'none', arguments: {}, returns: true },
  'util.get_all_input': { operand: 'none', arguments: {}, returns: true },
  'util.get_vars': { operand: 'none', arguments: {}, returns: true },
  'util.get_raw_input': {
    operand: 'none',
    arguments: {
      encoding: { kind: 'text', values: ['json', 'yaml', 'x-www-form-urlencoded', ''] },
      exclude_middleware: { kind: 'bool' },
    },
    returns: true,
  },
  // The documentation's name for `util.get_raw_input`.
  'util.get_input': { operand: 'none', arguments: { encoding: optional }, returns: true },
  'util.sleep': { operand: 'none', arguments: { value: required } },
  'util.ip_lookup': { operand: 'none', arguments: { value: required }, returns: true },
  'util.geo_distance': {
    operand: 'none',
    arguments: { latitude_1: required, longitude_1: required, latitude_2: required, longitude_2: required },
    returns: true,
  },
  'util.post_process': { operand: 'none', arguments: {}, branches: { stack: 'one' } },
};
