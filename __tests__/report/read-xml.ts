/** An element of a document that is well-formed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Anything that XML 1.0 allows. */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML as strictly as the standard asks, without what we never write: no comments, CDATA or doctype. @throws Error */
export function readXml(text: string): XmlElement {
  if (!CHARACTERS.test(text)) throw new Error('A character that XML cannot hold.');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(head)) throw new Error('No declaration.');
  const reader = { text: text.slice(head.length), at: 0 };
  const root = readElement(reader);
  if (reader.text.slice(reader.at).trim() !== '') throw new Error('Something follows the root.');
  return root;
}

interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray {
  const sticky = new RegExp(pattern.source, 'y');
  sticky.lastIndex = reader.at;
  const match = sticky.exec(reader.text);
  if (match === null) throw new Error(`Not well-formed at: ${reader.text.slice(reader.at, reader.at + 60)}`);
  reader.at = sticky.lastIndex;
  return match;
}

function readElement(reader: Reader): XmlElement {
  const [, name = ''] = take(reader, /<([a-z-]+)/);
  const attributes: Record<string, string> = {};
  while (!/^\s*\/?>/.test(reader.text.slice(reader.at, reader.at + 50))) {
    const [, key = '', value = ''] = take(reader, /\s+([a-z]+)="([^"<\n\t]*)"/);
    if (Object.hasOwn(attributes, key)) throw new Error(`Twice: ${key}`);
    attributes[key] = decode(value);
  }
  const [end] = take(reader, /\s*\/?>/);
  const children: XmlElement[] = [];
  if (end.trim() === '/>') return { name, attributes, children, text: '' };
  let content = '';
  for (;;) {
    content += decode(take(reader, /[^<]*/)[0]);
    if (reader.text.startsWith('</', reader.at)) break;
    children.push(readElement(reader));
  }
  take(reader, new RegExp(`</${name}>`));
  return { name, attributes, children, text: content };
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" in text.');
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const value = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (value === undefined || !all.endsWith(';')) throw new Error(`No entity: ${all}`);
    return value;
  });
}
