// Names, sources and messages are hostile: each way out has its own escaping, and all of them are here.

/** All but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
/** Characters that change the direction or the look of text around them, or carry text that nobody sees. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text that a terminal shows as it is: escape sequences and marks of direction come out as their codes. */
export function escapeTerminal(text: string): string {
  return text.replace(CONTROL, showCode).replace(INVISIBLE, showCode);
}

/** One line of text for a terminal. */
export function escapeTerminalLine(text: string): string {
  return escapeTerminal(text.replace(/[\r\n]+/g, ' '));
}

function showCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The message of a workflow command, by the runner's own rules. It is shown in the log too, which is a terminal. */
export function escapeCommandMessage(text: string): string {
  return escapeCommandData(escapeTerminal(text));
}

/** The value of a property of a workflow command, `file=…`: as it is, or the runner would not find the file. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Shows nothing, and keeps what GitHub looks for in the text that is shown from being found. */
const NOTHING = '&#8203;';

/** Markup, and the marks by which addresses, mentions and numbers of issues are known. */
const MARKS = /[&<>\\`*_[\]#!|~@$]|(?<=www)\.|(?<=\bgh)-|:(?=\/\/)|(?<=mailto|xmpp):/gi;

/** Text inside of a line of markdown, table cells included, that is neither markup, HTML, a mention nor a link. */
export function escapeMarkdown(text: string): string {
  // By number: a backslash would mean something else before a pipe of a table.
  return escapeTerminalLine(text).replace(
    MARKS,
    (mark) => `&#${mark.charCodeAt(0)};${/[#@.:-]/.test(mark) ? NOTHING : ''}`,
  );
}

/** Text as code inside of a line of markdown, table cells included. */
export function renderMarkdownCode(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

const XML_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text inside of an element or an attribute of XML; what XML 1.0 cannot hold comes out as its code. */
export function escapeXml(text: string): string {
  return escapeTerminal(text)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, showCode)
    .replace(/[&<>"'\n\t]/g, (mark) => XML_MARKS[mark] ?? mark);
}

/** A path as a relative reference of a URI; one from the root of the file system as a `file:` URI. */
export function escapeUriPath(path: string): string {
  const slashed = /^[A-Za-z]:[\\/]/.test(path) ? `/${path.replaceAll('\\', '/')}` : path;
  const encoded = slashed
    // Half a character is none, and cannot be encoded.
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Text of a SARIF message: a plain text in which no viewer finds a link that somebody wrote into a name. */
export function escapeSarifText(text: string): string {
  return escapeTerminalLine(text).replaceAll('](', '] (');
}
