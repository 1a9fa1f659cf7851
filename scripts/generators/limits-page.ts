import { LIMITS } from '../../src/source/limits.ts';

/** The text of `docs/limits.md`: every limit with its reason. */
export function renderLimitsPage(): string {
  const rows = Object.values(LIMITS).map(
    ({ most, what, why, beyond }) => `| ${most.toLocaleString('en-US')} | ${what} | ${why} | ${beyond} |`,
  );
  return [
    '<!-- Made from src/source/limits.ts by `npm run generate`: change the table there instead. -->',
    '# Limits',
    '',
    'Where reading and checking ends, so that no file makes a run slow or large. What passes a limit is always said; nothing that was not looked at counts as right.',
    '',
    '| At most | Of what | Why | Beyond it |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'A file that is too large for these is left out with `ignores` in `xano-ci.yml`, or split: one document a file is what Xano writes.',
    '',
  ].join('\n');
}
