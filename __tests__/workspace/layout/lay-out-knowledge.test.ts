import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type KnowledgeItem, layOutKnowledge } from '../../../src/workspace/layout/lay-out-knowledge.ts';

const doc: KnowledgeItem = { name: 'Pricing', knowledge_type: 'doc', content: 'Text.\n' };
const skill: KnowledgeItem = { name: 'Refund Helper', knowledge_type: 'skill', content: 'Do it.' };

const paths = (...items: readonly KnowledgeItem[]) => layOutKnowledge(items).map(({ path }) => path);
const textOf = (item: KnowledgeItem) => layOutKnowledge([item])[0]?.text;

describe('paths', () => {
  test('of each type', () => {
    const files = [{ name: 'a/b.md', content: 'More.' }];
    expect(paths({ ...doc, knowledge_type: 'agents.md' }, doc, { ...skill, files })).toEqual([
      'knowledge/agents.md',
      'knowledge/docs/pricing.md',
      'knowledge/skills/refund_helper/SKILL.md',
      'knowledge/skills/refund_helper/references/a/b.md',
    ]);
  });

  test('of an unknown type are those of a doc', () => {
    expect(paths({ ...doc, knowledge_type: 'brand-new' })).toEqual(['knowledge/docs/pricing.md']);
  });

  test('of names without letters', () => {
    expect(paths({ ...doc, name: '' }, { ...doc, name: '--' }, { ...skill, name: '_' })).toEqual([
      'knowledge/docs/untitled.md',
      'knowledge/docs/untitled_2.md',
      'knowledge/skills/untitled/SKILL.md',
    ]);
  });

  test('never meet', () => {
    const same = ['pricing', 'Pricing', 'pricing_2'].map((name) => ({ ...doc, name }));
    expect(paths(...same)).toEqual([
      'knowledge/docs/pricing.md',
      'knowledge/docs/pricing_2.md',
      'knowledge/docs/pricing_2_2.md',
    ]);
    const agents = { ...doc, knowledge_type: 'agents.md' };
    expect(paths(agents, agents)).toEqual(['knowledge/agents.md', 'knowledge/agents_2.md']);
    const files = ['a.md', './a.md', '../a.md'].map((name) => ({ name, content: '' }));
    expect(paths({ ...skill, files }).slice(1)).toEqual([
      'knowledge/skills/refund_helper/references/a.md',
      'knowledge/skills/refund_helper/references/a_2.md',
      'knowledge/skills/refund_helper/references/a_3.md',
    ]);
  });

  test.each([
    ['../../../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['../SKILL.md', 'SKILL.md'],
    ['a/../../../b', 'b'],
    ['C:\\windows\\x', 'C__windows_x'],
    ['', 'untitled'],
    ['..', 'untitled'],
    ['a\u0000\nb', 'a__b'],
  ])('the file %j of a skill stays among its references', (name, inside) => {
    expect(paths({ ...skill, files: [{ name, content: '' }] })[1]).toBe(
      `knowledge/skills/refund_helper/references/${inside}`,
    );
  });
});

describe('front matter', () => {
  test('holds what is there, in the order of the official client', () => {
    const item = { ...doc, guid: 'g', enabled: true, mode: 'auto', scope: 'workspace', description: 'How.' };
    expect(textOf(item)).toBe(
      '---\nname: Pricing\ndescription: How.\nknowledge_type: doc\nscope: workspace\ninclusion: on demand\nenabled: true\nguid: g\n---\nText.\n',
    );
    expect(textOf({ ...doc, description: null })).toBe(
      '---\nname: Pricing\nknowledge_type: doc\n---\nText.\n',
    );
  });

  test.each([
    ['always', 'always'],
    ['auto', 'on demand'],
    ['referenced', 'manual'],
    ['brand-new', 'brand-new'],
  ])('says of the mode %s: %s', (mode, inclusion) => {
    expect(textOf({ ...doc, mode })).toContain(`\ninclusion: ${inclusion}\n`);
  });

  test.each([
    ['', "''"],
    ['yes', "'yes'"],
    ['12', "'12'"],
    ['null', "'null'"],
    ['~', "'~'"],
    ['# no comment', "'# no comment'"],
    ['- dash', "'- dash'"],
    ['a: b', "'a: b'"],
    ["it's", "it's"],
    ["it's: so", "'it''s: so'"],
    ['2026-01-01', "'2026-01-01'"],
    ['two\nlines\n', '|\n  two\n  lines'],
    [`${'long '.repeat(60)}end`, `${'long '.repeat(60)}end`],
  ])('writes the description %j as the official client does', (description, written) => {
    expect(textOf({ ...doc, description })).toContain(`\ndescription: ${written}\n`);
  });

  test.each(['---', '\ttab', 'a\u0000b', '{x}', '"q"', '\nlead', 'trail ', '...', '--- a\n---\nb'])(
    'can be read again, whatever the name: %j',
    (name) => {
      const text = textOf({ ...doc, name }) ?? '';
      const end = text.indexOf('\n---\nText.\n');
      expect(parse(text.slice(4, end + 1))).toMatchObject({ name, knowledge_type: 'doc' });
    },
  );

  test('does not touch the content', () => {
    const content = '\n---\nnot: front matter\n---\n\r\nend  ';
    expect(textOf({ ...doc, content })?.endsWith(`---\n${content}`)).toBe(true);
  });
});
