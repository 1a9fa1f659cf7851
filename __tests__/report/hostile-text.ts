import { fc } from '../support/properties.ts';

const PIECES = [
  ...[
    '`',
    '``',
    '|',
    '\\',
    '\\|',
    '<b>',
    '</code>',
    '<!--',
    '-->',
    '<img src=x onerror=alert(1)>',
    '&lt;',
    '&#64;',
  ],
  ...[
    '@octocat',
    '@a/b',
    '#12',
    'GH-3',
    'https://evil.example',
    'www.evil.example',
    'a@b.example',
    'mailto:a@b.co',
  ],
  ...[
    '[a](https://b.example)',
    '![a](b)',
    '[^1]',
    '**',
    '__',
    '*',
    '_',
    '~~',
    '$x$',
    ':tada:',
    '# ',
    '- ',
    '1. ',
    '> ',
  ],
  ...['::error::', '::', '%', '%0A', '%25', ',', ':', '=', '"', "'", '\n', '\r', '\r\n', '\t', ' ', '\u0000'],
  ...[
    '\u001b[31m',
    '\u009b',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\u{e0041}',
    '\u{1f600}',
    '漢',
    'é',
    'x',
  ],
] as const;

/** Texts made of what means something to a terminal, to markdown or to the runner. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** What a terminal obeys instead of showing it, or shows as nothing. */
export const MOVING = ['\r', '\u001b', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff', '\u2028'] as const;
