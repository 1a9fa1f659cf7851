import { posix } from 'node:path';
import { stringify } from 'yaml';
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
const INCLUSION: Readonly<Record<string, string>> = { always: 'always', auto: 'on demand', referenced: 'manual' };

/** The files of knowledge, as the official command line writes them. */
export function layOutKnowledge(items: readonly KnowledgeItem[]): readonly LaidOutFile[] {
  const docs = new UniqueNames();
  const skills = new UniqueNames();
  return items.flatMap((item) => {
    const text = renderItem(item);
    const name = toFileName(item.name) || 'untitled';
    if (item.knowledge_type === 'agents.md') return [{ path: 'knowledge/agents.md', text }];
    if (item.knowledge_type !== 'skill') return [{ path: `knowledge/docs/${docs.take(name)}.md`, text }];
    const folder = `knowledge/skills/${skills.take(name)}`;
    const references = (item.files ?? []).map((file) => ({
      path: keepInside(posix.join(folder, 'references', keepInside(file.name))),
      text: file.content,
    }));
    return [{ path: `${folder}/SKILL.md`, text }, ...references];
  });
}

function renderItem({ name, description, knowledge_type, scope, mode, enabled, guid, content }: KnowledgeItem): string {
  const inclusion = mode == null ? undefined : (INCLUSION[mode] ?? mode);
  const matter = { name, description, knowledge_type, scope, inclusion, enabled, guid };
  const present = Object.fromEntries(Object.entries(matter).filter(([, value]) => value != null));
  return `---\n${stringify(present, { lineWidth: 0 })}---\n${content}`;
}
