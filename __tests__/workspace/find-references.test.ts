import { describe, expect, it } from '@jest/globals';
import { findReferenceSample, REFERENCE_SAMPLES } from '../../scripts/generators/reference-samples.ts';
import { REFERENCES, type ReferenceKind } from '../../src/language/vocabulary/references.ts';
import { findNames, findReferences } from '../../src/workspace/find-references.ts';
import type { Reference } from '../../src/workspace/reference.ts';
import { parseOne } from './parse-one.ts';

/** Nothing of the workspace answers these. */
const INTERNAL: readonly ReferenceKind[] = ['column', 'test'];

const inStack = (statement: string): string => `function f {\n  stack {\n    ${statement}\n  }\n}\n`;

const EXTERNAL = REFERENCES.filter((row) => !INTERNAL.includes(row.to));
const referencesOf = (text: string): readonly Reference[] => findReferences(parseOne(text));
const show = (text: string): readonly string[] =>
  referencesOf(text).map(({ to, name, via }) => `${via}: ${to} ${name}`);

describe('the table of references', () => {
  const rows = EXTERNAL.flatMap((row) => row.names.map((name) => [`${name} ${row.via}`, row, name] as const));

  it.each(rows)('%s is found, and underlines the name', (_, row, name) => {
    const text = findReferenceSample(row, name);
    if (text === undefined) throw new Error(`There is no sample for "${name} ${row.via}".`);
    const found = referencesOf(text).filter(
      (reference) => reference.to === row.to && reference.name === 'named',
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['named']);
    expect(found[0]?.soft).toBe(row.soft);
  });

  it('has no sample that no row asks for', () => {
    const asked = new Set<string>(REFERENCES.flatMap((row) => row.names.map((name) => `${name} ${row.via}`)));
    expect(Object.keys(REFERENCE_SAMPLES).filter((title) => !asked.has(title))).toEqual([]);
  });

  it.each(REFERENCES.filter((row) => INTERNAL.includes(row.to)).map((row) => [row.via, row] as const))(
    '%s names nothing of the workspace',
    (_, row) => {
      const text =
        row.to === 'column'
          ? 'table d {\n  index = [{type: "btree", field: [{name: "named"}]}]\n}\n'
          : inStack('var $a {\n value = 1\n mock = {named: 2}\n}');
      expect(referencesOf(text)).toEqual([]);
    },
  );
});

describe('names that are empty', () => {
  const emptyOf = (text: string): readonly string[] =>
    findNames(parseOne(text)).emptyNames.map(
      ({ to, via, start, end }) => `${via}: ${to} ${text.slice(start, end)}`,
    );

  it('are no references, and are told with their quotes', () => {
    const text = inStack('db.query "" {\n addon = [{name: ""}]\n join = {a: {table: ""}}\n}');
    expect(emptyOf(text)).toEqual(['db.query: table ""', 'db.query: table ""', 'db.query: addon ""']);
    expect(referencesOf(text)).toEqual([]);
  });

  it('are not told of what is switched off', () => {
    expect(emptyOf(inStack('!db.query ""'))).toEqual([]);
  });
});

describe('references', () => {
  it('of endpoints carry the verb and the group', () => {
    const [endpoint, group] = referencesOf(inStack('api.call "a/{id}" verb=GET {\n api_group = "g"\n}'));
    expect(endpoint).toMatchObject({ to: 'query', name: 'a/{id}', verb: 'GET', group: 'g' });
    expect(group).toMatchObject({ to: 'api_group', name: 'g' });
    expect(referencesOf(inStack('api.call a'))[0]).not.toHaveProperty('verb');
  });

  it('say of a path in a query that it may start with a column', () => {
    expect(referencesOf(inStack('db.query own {\n where = $db.other.a == 1\n}'))).toEqual([
      expect.objectContaining({ to: 'table', name: 'own' }),
      expect.objectContaining({ to: 'table', name: 'other', orColumnOf: 'own' }),
    ]);
  });

  it('are not made by the own table of a query, its aliases, or a name without a column', () => {
    const text = inStack(
      'db.query own {\n join = {j: {table: "t", where: $db.own.a == $db.j.b}}\n eval = {e: $db.j.c}\n where = $db.e.x == $db.y\n}',
    );
    expect(show(text)).toEqual(['db.query: table own', 'db.query: table t']);
  });

  it('in a table are the table itself and columns', () => {
    const text = 'table own {\n  view = {v: {search: $db.own.a == $db.other.b}}\n}\n';
    expect(referencesOf(text)).toEqual([expect.objectContaining({ name: 'other', orColumnOf: 'own' })]);
  });

  it('are not made by a variable that is called as the database', () => {
    expect(referencesOf(inStack('var $a {\n value = $db.t.b\n}'))).toEqual([]);
    expect(show(inStack('db.transaction {\n stack {\n var $a {\n value = $db.t.b\n}\n}\n}'))).toEqual([]);
  });

  it('are not made by what else an entry without a name says', () => {
    const text = 'agent d {\n  tools = [{auth: "t", active: true}]\n}\n';
    expect(show(text)).toEqual(['tools: table t']);
  });

  it('stand in every depth', () => {
    const text = inStack(
      'conditional {\n if (true) {\n foreach ($a) {\n each as $b {\n function.run "x/y z" as $c\n}\n}\n}\n}',
    );
    expect(show(text)).toEqual(['function.run: function x/y z']);
  });

  it('are not made by what is switched off, empty or computed', () => {
    expect(show(inStack('!function.run a\n !group {\n stack {\n db.get t\n}\n}'))).toEqual([]);
    expect(show(inStack('db.query "" {\n join = {!j: {table: "t"}, k: {!table: "t"}}\n}'))).toEqual([]);
    expect(show(inStack('function.run $name\n security.create_auth_token {\n table = $t\n}'))).toEqual([]);
    expect(show('function f {\n  middleware = {!pre: [{name: "m"}], post: [$m]}\n}\n')).toEqual([]);
  });
});
