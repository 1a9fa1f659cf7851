// Names, sources and messages are hostile: each way out has its own escaping, and all of them are here.

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Characters that change the direction or the look of text around them. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text that a terminal shows as it is: escape sequences and marks of direction come out as their codes. */
export function escapeTerminal(text: string): string {
  return text.replace(CONTROL, showCode).replace(INVISIBLE, showCode);
}

/** One line of text for a terminal. */
export function escapeTerminalLine(text: string): string {
  return escapeTerminal(text.replace(/[\r\n]+/g, ' '));
}

function showCode(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}

/** The message of a workflow command, by the runner's own rules. */
export function escapeCommandMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a workflow command: `file=…`. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text inside markdown that is neither markup, HTML, a mention nor a link. */
export function escapeMarkdown(text: string): string {
  return escapeTerminalLine(text)
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}

/** Text as code inside markdown, table cells included. */
export function renderMarkdownCode(text: string): string {
  const line = escapeTerminalLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 || line === '' ? ' ' : '';
  return `${fence}${padding}${line.replaceAll('|', '\\|')}${padding}${fence}`;
}
