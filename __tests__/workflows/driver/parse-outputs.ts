/** `name<<delimiter`, the value, `delimiter`: the form of the file that outputs are written to. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(/^(.+?)<<(.+)\n(?:(.*?)\n)?\2$/gms);
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name ?? '', value ?? '']));
}
