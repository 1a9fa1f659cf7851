import { readFileSync } from 'node:fs';

/**
 * Puts generated lines into a page that people write: between `<!-- name: … -->` and `<!-- /name -->`.
 * @throws Error when the page has no such place
 */
export function fillSection(file: string, name: string, lines: string): string {
  const page = readFileSync(file, 'utf8');
  const open = page.indexOf(`<!-- ${name}`);
  const from = page.indexOf('-->', open) + 3;
  const to = page.indexOf(`<!-- /${name} -->`);
  if (open === -1 || to < from) throw new Error(`${file} has no section "${name}".`);
  return `${page.slice(0, from)}\n\n${lines.trim()}\n\n${page.slice(to)}`;
}
