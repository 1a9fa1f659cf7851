import { xs } from '../../src/checks/parts/xs.ts';

/** A function with some lines of a stack, the first at line 7. */
export function inGreet(...lines: readonly string[]): { readonly 'function/greet.xs': string } {
  const stack = lines.map((line) => `    ${line}\n`).join('');
  const head = xs`
    function greet {
      input {
        text who
      }

      stack {
  `;
  return { 'function/greet.xs': `${head}${stack}  }\n\n  response = $input.who\n}\n` };
}
