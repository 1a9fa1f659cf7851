import { escapeTerminalLine } from './escape.ts';

/** What was asked for and is not there, or is there more than once. */
export interface NotFound {
  readonly found: false;
  readonly several: boolean;
  /** In a form that can be asked for. */
  readonly names: readonly string[];
}

/** One line for a terminal. */
export function renderNotFound(asked: string, { several, names }: NotFound): string {
  const quoted = names.map((name) => `"${escapeTerminalLine(name)}"`);
  const name = escapeTerminalLine(asked);
  if (several) return `Several objects are called "${name}": ask for ${quoted.join(', ')}.`;
  const hint =
    names.length === 0
      ? 'Ask for it as "kind:name", or "VERB group/path" for an endpoint.'
      : `Did you mean ${quoted.join(' or ')}?`;
  return `There is no object "${name}". ${hint}`;
}
