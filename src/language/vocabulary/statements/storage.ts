import { type ArgumentRow, optional, required, type StatementRow } from './statement-row.ts';

const values = ['public', 'private'];
const access: ArgumentRow = { kind: 'text', required: true, values };
const stored: Readonly<Record<string, ArgumentRow>> = {
  value: required,
  access: { kind: 'text', values },
  filename: optional,
};

export const STORAGE_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'storage.create_attachment': {
    operand: 'none',
    arguments: { value: required, access, filename: required },
    returns: true,
  },
  // Exported files show it without a `filename`.
  'storage.create_image': {
    operand: 'none',
    arguments: { value: required, access, filename: optional },
    returns: true,
  },
  'storage.create_audio': { operand: 'none', arguments: stored, returns: true },
  'storage.create_video': { operand: 'none', arguments: stored, returns: true },
  'storage.create_file_resource': {
    operand: 'none',
    arguments: { filename: required, filedata: required },
    returns: true,
  },
  'storage.read_file_resource': { operand: 'none', arguments: { value: required }, returns: true },
  'storage.delete_file': { operand: 'none', arguments: { pathname: required } },
  'storage.sign_private_url': {
    operand: 'none',
    arguments: { pathname: required, ttl: required },
    returns: true,
  },
  // Seen in one sample of the documentation.
  'storage.append_file': { operand: 'none', arguments: { pathname: required, data: required } },
};
