/** As `commands/init` has it. */
interface Question {
  readonly text: string;
  readonly otherwise: string;
}

/** Asks at the terminal. Questions go to standard error: standard output holds the result only. */
export async function ask({ text, otherwise }: Question): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${text} [${otherwise}]: `)).trim();
  } finally {
    terminal.close();
  }
}

/** Whether somebody is there to answer. */
export function isAnswering(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
