/** A name as a part of a git ref or path. Names are anything, those are not; different names become different parts. */
export function encodeRefPart(name: string): string {
  return Array.from(Buffer.from(name, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    return /[a-zA-Z0-9_-]/.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}
