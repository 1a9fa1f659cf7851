import { parseFile } from '../../../src/language/parse.ts';
import { printFile } from '../../../src/language/print.ts';

export function reprint(text: string): string {
  return printFile(parseFile({ path: 'example.xs', text }));
}

/** Prints what stands in a block of arguments, without the indent it has there. */
export function reprintArguments(...lines: readonly string[]): string {
  const printed = reprint(`function f {\nstack {\nvar $x {\n${lines.join('\n')}\n}\n}\n}`);
  return printed
    .split('\n')
    .slice(3, -3)
    .map((line) => line.slice(6))
    .join('\n');
}

/** Prints fields of an `input`, without the indent they have there. */
export function reprintFields(...lines: readonly string[]): string {
  const printed = reprint(`function f {\ninput {\n${lines.join('\n')}\n}\n}`);
  return printed
    .split('\n')
    .slice(2, -2)
    .map((line) => line.slice(4))
    .join('\n');
}

export function join(...lines: readonly string[]): string {
  return lines.join('\n');
}
