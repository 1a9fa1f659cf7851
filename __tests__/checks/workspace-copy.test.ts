import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const table = (name: string): string => `table ${name} {\n  schema {\n    int id\n  }\n}\n`;
const endpoint = 'query notes verb=GET {\n  input\n  stack\n  response = 1\n}\n';
const find = (sources: Readonly<Record<string, string>>): readonly string[] =>
  findAll(sources).filter((line) => /^(workspace-copy|duplicate-)/.test(line));

describe('workspace-copy is silent', () => {
  it('on what stands twice in one workspace: that is another check', () => {
    expect(find({ 'shop/table/user.xs': table('user'), 'shop/table/old/user.xs': table('user') })).toEqual([
      'duplicate-object shop/table/user.xs:1 "user"',
    ]);
  });

  it('on endpoints whose group only the folder tells', () => {
    expect(find({ 'apis/one/1_notes_GET.xs': endpoint, 'apis/two/2_notes_GET.xs': endpoint })).toEqual([]);
    expect(find({ 'apis/one/1_notes_GET.xs': endpoint, 'apis/one/2_notes_GET.xs': endpoint })).toEqual([
      'duplicate-endpoint apis/one/2_notes_GET.xs:1 "notes"',
    ]);
  });
});

describe('workspace-copy reports', () => {
  it('each folder once, however much of it stands in another', () => {
    const sources = {
      'shop/table/a.xs': table('a'),
      'shop/table/b.xs': table('b'),
      'shop/table/c.xs': table('c'),
      'old/table/a.xs': table('a'),
      'old/table/b.xs': table('b'),
    };
    expect(find(sources)).toEqual(['workspace-copy shop/table/a.xs:1 "a"']);
    expect(diagnose(sources, { only: 'workspace-copy' })).toMatchObject([
      {
        message: 'Folder "shop" has table "a" and 1 more, and so has folder "old".',
        related: [{ file: 'old/table/a.xs', line: 1 }],
      },
    ]);
  });

  it('a file in no folder of a kind beside those that are', () => {
    expect(find({ 'multidoc/all.xs': table('a'), 'backend/table/a.xs': table('a') })).toEqual([
      'workspace-copy multidoc/all.xs:1 "a"',
    ]);
  });
});

describe('workspace-copy, at the edges', () => {
  it('tells what stands twice in the copy too', () => {
    const sources = { 'a/table/x.xs': table('x'), 'b/table/x.xs': table('x'), 'b/table/y.xs': table('x') };
    expect(find(sources)).toEqual([
      'workspace-copy b/table/x.xs:1 "x"',
      'duplicate-object b/table/y.xs:1 "x"',
    ]);
  });

  it('is a notice where the files are a part of a workspace', () => {
    const sources = { 'a/table/x.xs': table('x'), 'b/table/x.xs': table('x') };
    expect(diagnose(sources, { scope: 'partial' }).map(({ severity }) => severity)).toEqual(['notice']);
  });
});
