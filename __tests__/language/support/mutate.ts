import { fc } from '../../support/properties.ts';

/** Signs that mean something somewhere in the language, and some that mean nothing anywhere. */
const SIGNS = [
  ...'{}[]()"\'`!?:|,=<>+-*/%~&@.$;#\\ \n\r\té𝒳0a_',
  '//',
  '"""',
  "'''",
  '```',
  '\n---\n',
  ' as ',
  ' break',
  '\ud83d',
];

type Mutation = (parts: string[]) => void;

const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom('delete', 'duplicate', 'swap', 'insert'),
    fc.constantFrom(...SIGNS),
  )
  .map(([first, second, kind, sign]) => (parts) => {
    const from = first % parts.length;
    const to = second % parts.length;
    const moved = parts[from] ?? '';
    if (kind === 'delete') parts.splice(from, 1);
    else if (kind === 'insert') parts.splice(from, 0, sign);
    else if (kind === 'duplicate') parts.splice(to, 0, moved);
    else [parts[from], parts[to]] = [parts[to] ?? '', moved];
  });

/** The text with a few characters or words deleted, inserted, repeated elsewhere or swapped. */
export function mutate(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.boolean(), fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([byCharacter, mutations]) => {
      const parts = byCharacter ? text.split('') : (text.match(/\w+|\s+|[\s\S]/g) ?? []);
      for (const change of mutations) if (parts.length > 0) change(parts);
      return parts.join('');
    });
}
