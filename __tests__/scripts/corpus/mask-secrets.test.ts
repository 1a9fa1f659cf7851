import { describe, expect, it } from '@jest/globals';
import { maskSecrets } from '../../../scripts/corpus/mask-secrets.ts';

describe('keys and passwords are put out of sight:', () => {
  // Written in parts, so that nobody takes these for real ones.
  const letters = 'abcdefghijkl';
  it.each([
    [`  key = "${['sk', 'live', `${letters}123`].join('_')}"`, '  key = "***"'],
    [`  a = "Bearer ${['eyJ', letters, '.', letters].join('')}"`, '  a = "Bearer ***"'],
    [
      `connection_string = "postgres://me:${letters}@example.com/x"`,
      'connection_string = "postgres://me:***@example.com/x"',
    ],
    ['api_key = "open-sesame"', 'api_key = "***"'],
    ['password: "correct-horse"', 'password: "***"'],
    [`value = "${'a1'.repeat(16)}"`, 'value = "***"'],
  ])('%s', (line, masked) => {
    expect(maskSecrets(line)).toBe(masked);
  });
});

describe('what is no secret stays:', () => {
  it.each([
    'db.query very_long_table_name_without_digits as $rows',
    'function.run "security/require_service_token" {',
    'error = "The token has expired."',
    'value = $env.api_key',
    'headers = []|push:"Authorization: Bearer " ~ $env.key',
    'text password? filters=min:8',
  ])('%s', (line) => {
    expect(maskSecrets(line)).toBe(line);
  });
});
