import { describe, expect, it } from '@jest/globals';
import { buildSnapshotObjects, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const workspace = 'workspace shop {\n  env = {MAIL_KEY: "", SHOP_URL: ""}\n}\n';
const only = { only: 'unknown-environment-variable' };
const find = (
  expression: string,
  more: Readonly<Record<string, string>> = { 'w.xs': workspace },
): readonly string[] => findAll({ ...more, 'probe.xs': inFunction('', `response = ${expression}`) }, only);

describe('unknown-environment-variable is silent', () => {
  it('on what is declared, in any form', () => {
    expect(find('[$env.MAIL_KEY, $env["SHOP_URL"], `$env.MAIL_KEY`]')).toEqual([]);
  });

  it('where nothing says which there are', () => {
    expect(find('$env.ANYTHING', {})).toEqual([]);
    expect(
      find('$env.ANYTHING', { 'w.xs': 'workspace shop {\n  acceptance = {ai_terms: true}\n}\n' }),
    ).toEqual([]);
  });

  it('on what Xano provides, and on headers', () => {
    expect(find('[$env.$remote_ip, $env.$http_headers.X-Name]')).toEqual([]);
  });

  it('on what only the snapshot declares: variables are set in Xano', () => {
    const snapshot = buildSnapshotObjects({ 'w.xs': workspace.replace('MAIL_KEY', 'OTHER') });
    const sources = { 'w.xs': workspace, 'probe.xs': inFunction('', 'response = $env.OTHER') };
    expect(findAll(sources, { ...only, snapshot })).toEqual([]);
  });

  it('on other variables, and on what is switched off', () => {
    expect(find('{a: $input.MAIL, !b: $env.NOBODY}')).toEqual([]);
  });
});

describe('unknown-environment-variable reports', () => {
  it('what nothing declares, with the nearest', () => {
    expect(find('$env.MAIL_KEYS ~ $env["SHOP"]')).toEqual([
      'unknown-environment-variable probe.xs:6 "MAIL_KEYS" → MAIL_KEY',
      'unknown-environment-variable probe.xs:6 "SHOP" → SHOP_URL',
    ]);
  });

  it('what Xano does not provide, whatever is declared', () => {
    expect(find('$env.$remote_ips', {})).toEqual([
      expect.stringMatching(/^unknown-environment-variable probe.xs:6 "\$remote_ips" → \$remote_ip\b/),
    ]);
  });

  it('everything when none are declared', () => {
    expect(find('$env.MAIL_KEY', { 'w.xs': 'workspace shop {\n  env = {}\n}\n' })).toEqual([
      'unknown-environment-variable probe.xs:6 "MAIL_KEY"',
    ]);
  });
});
