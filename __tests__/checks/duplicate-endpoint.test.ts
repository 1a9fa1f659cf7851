import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const group = (name: string): string => `api_group ${name} {\n  canonical = "${name}"\n}\n`;
const groups = { 'api/admin.xs': group('admin'), 'api/shop.xs': group('shop') };
const endpoint = (name: string, verb: string, inGroup: string): string =>
  `query "${name}" verb=${verb} {\n  api_group = "${inGroup}"\n  input\n  stack\n  response = 1\n}\n`;

describe('duplicate-endpoint is silent', () => {
  it('on one path with two verbs, or in two groups', () => {
    expect(
      findAll({
        ...groups,
        'a.xs': endpoint('notes', 'GET', 'shop'),
        'b.xs': endpoint('notes', 'POST', 'shop'),
        'c.xs': endpoint('notes', 'GET', 'admin'),
        'd.xs': endpoint('notes/{id}', 'GET', 'shop'),
      }),
    ).toEqual([]);
  });

  it('on an endpoint that the snapshot has too: it is the same one', () => {
    const contract = {
      inputs: [],
      inputTables: [],
      columns: undefined,
      auth: undefined,
      canonical: undefined,
    };
    const identity = { kind: 'query', name: 'notes', verb: 'GET', group: 'shop' } as const;
    const known = { origin: 'snapshot', ...identity, digest: '', references: [], contract } as const;
    const sources = { ...groups, 'a.xs': endpoint('notes', 'GET', 'shop') };
    expect(findAll(sources, { snapshot: [known] })).toEqual([]);
  });

  it('beside a broken file, whose group nobody knows', () => {
    const text = endpoint('notes', 'GET', 'shop').replace('  api_group = "shop"\n', '');
    const broken = text.replace('= 1', '=');
    const only = { only: 'duplicate-endpoint' };
    expect(findAll({ 'a.xs': broken, 'b.xs': text }, only)).toEqual([]);
    expect(findAll({ 'a.xs': text, 'b.xs': broken }, only)).toEqual([]);
  });

  it('on two functions of one name: no endpoint is concerned', () => {
    const text = 'function f {\n  input\n  stack\n  response = 1\n}\n';
    expect(findAll({ 'a.xs': text, 'b.xs': text }, { only: 'duplicate-endpoint' })).toEqual([]);
  });
});

describe('duplicate-endpoint reports', () => {
  const sources = {
    ...groups,
    'z/first.xs': endpoint('notes', 'GET', 'shop'),
    'z/second.xs': `// Again\n${endpoint('notes', 'GET', 'shop')}`,
    'z/third.xs': endpoint('notes', 'GET', 'shop'),
  };

  it('all but the first, each with the place of the first', () => {
    expect(findAll(sources)).toEqual([
      'duplicate-endpoint z/second.xs:2 "notes"',
      'duplicate-endpoint z/third.xs:1 "notes"',
    ]);
    expect(diagnose(sources).map(({ message }) => message)).toEqual(
      Array(2).fill('There is another endpoint GET "notes" in group "shop".'),
    );
    expect(
      diagnose(sources).map(({ related }) => related?.map(({ file, line, column }) => [file, line, column])),
    ).toEqual(Array(2).fill([['z/first.xs', 1, 8]]));
  });

  it('the same ones in whatever order the files come', () => {
    const reversed = Object.fromEntries(Object.entries(sources).reverse());
    expect(diagnose(reversed)).toEqual(diagnose(sources));
  });
});

describe('duplicate-endpoint, at the edges', () => {
  it('finds two of them in one file', () => {
    const text = endpoint('notes', 'GET', 'shop');
    expect(findAll({ ...groups, 'a.xs': `${text}---\n${text}` })).toEqual([
      'duplicate-endpoint a.xs:8 "notes"',
    ]);
  });
});
