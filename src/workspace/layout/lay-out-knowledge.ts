import { posix } from 'node:path';
import { Scalar, stringify } from 'yaml';
import { toFileName } from './document-path.ts';
import { keepInside, type LaidOutFile } from './lay-out-documents.ts';
import { UniqueNames } from './unique-names.ts';

/** A text for agents that lives in a workspace beside its documents. */
export interface KnowledgeItem {
  readonly name: string;
  readonly knowledge_type: string;
  /** Markdown, without front matter. */
  readonly content: string;
  readonly description?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly mode?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
  readonly guid?: string | null | undefined;
  readonly files?: readonly { readonly name: string; readonly content: string }[] | null | undefined;
}

/** What the interface calls `mode` stands in files under other words. */
const INCLUSION: Readonly<Record<string, string>> = {
  always: 'always',
  auto: 'on demand',
  referenced: 'manual',
};

/** The files of knowledge, as the official command line writes them. */
export function layOutKnowledge(items: readonly KnowledgeItem[]): readonly LaidOutFile[] {
  const names = new UniqueNames();
  return items.flatMap((item) => {
    const text = renderItem(item);
    const name = toFileName(item.name) || 'untitled';
    if (item.knowledge_type === 'agents.md') return [{ path: `${names.take('knowledge/agents')}.md`, text }];
    if (item.knowledge_type !== 'skill')
      return [{ path: `${names.take(`knowledge/docs/${name}`)}.md`, text }];
    const folder = names.take(`knowledge/skills/${name}`);
    const references = (item.files ?? []).map((file) => {
      const inside = keepInside(file.name) || 'untitled';
      const { dir, name: base, ext } = posix.parse(posix.join(folder, 'references', inside));
      return { path: `${names.take(posix.join(dir, base))}${ext}`, text: file.content };
    });
    return [{ path: `${folder}/SKILL.md`, text }, ...references];
  });
}

function renderItem({
  name,
  description,
  knowledge_type,
  scope,
  mode,
  enabled,
  guid,
  content,
}: KnowledgeItem): string {
  const inclusion = mode == null ? undefined : (INCLUSION[mode] ?? mode);
  const matter = { name, description, knowledge_type, scope, inclusion, enabled, guid };
  const present = Object.entries(matter).filter(([, value]) => value != null);
  const front = stringify(Object.fromEntries(present.map(([key, value]) => [key, quote(value)])), YAML);
  return `---\n${front}---\n${content}`;
}

/** As the official one writes it: what older readers of YAML take for "yes" or "no" has quotes, too. */
const YAML = { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1' } as const;

/** Quotes are single wherever they can be, also round a text with an apostrophe. */
function quote(value: unknown): unknown {
  if (typeof value !== 'string' || /\p{C}/u.test(value) || !stringify(value, YAML).startsWith('"'))
    return value;
  const scalar = new Scalar(value);
  scalar.type = 'QUOTE_SINGLE';
  return scalar;
}
