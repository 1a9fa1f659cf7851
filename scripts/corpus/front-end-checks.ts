/**
 * Checks that ask only whether a text is XanoScript: its grammar, its words, and what these words take. On files that
 * Xano wrote each of their findings is a false alarm until somebody has looked.
 */
export const FRONT_END_CHECKS = [
  'deprecated-filter',
  'duplicate-argument',
  'duplicate-clause',
  'filter-argument-count',
  'misplaced-branch',
  'misplaced-statement',
  'missing-argument',
  'missing-branch',
  'missing-clause',
  'nested-too-deep',
  'syntax-error',
  'template-placeholder',
  'unclosed-text',
  'unknown-argument',
  'unknown-clause',
  'unknown-field-option',
  'unknown-filter',
  'unknown-input-filter',
  'unknown-kind',
  'unknown-statement',
  'unknown-type',
  'wrong-choice',
] as const;
