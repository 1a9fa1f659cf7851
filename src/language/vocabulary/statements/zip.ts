import { optional, required, type StatementRow } from './statement-row.ts';

const ARCHIVE: StatementRow['oneOf'] = [['zip', 'archive']];

/** Two vocabularies: the language server's `zip`, `file`, `filename`; the documentation's `archive`, `files`, `paths`. */
export const ZIP_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'zip.create_archive': {
    operand: 'none',
    arguments: { filename: required, password: optional, password_encryption: optional },
    returns: true,
  },
  'zip.add_to_archive': {
    operand: 'none',
    arguments: {
      zip: optional,
      file: optional,
      filename: optional,
      password: optional,
      password_encryption: optional,
      archive: optional,
      files: optional,
    },
    oneOf: [
      ['zip', 'archive'],
      ['file', 'files'],
    ],
    returns: true,
  },
  'zip.delete_from_archive': {
    operand: 'none',
    arguments: { zip: optional, filename: optional, password: optional, archive: optional, paths: optional },
    oneOf: ARCHIVE,
    returns: true,
  },
  'zip.extract': {
    operand: 'none',
    arguments: { zip: optional, password: optional, archive: optional, target_path: optional },
    oneOf: ARCHIVE,
    returns: true,
  },
  'zip.view_contents': {
    operand: 'none',
    arguments: { zip: optional, password: optional, archive: optional },
    oneOf: ARCHIVE,
    returns: true,
  },
};
