/** A stream of the process as a command sees it. */
export interface StreamOutput {
  write(text: string): void;
  readonly color: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param stream `process.stdout` or `process.stderr`
 * @param env of the process: NO_COLOR, FORCE_COLOR and TERM say whether colours are wanted
 */
export function createOutput(stream: NodeJS.WriteStream, env: Environment): StreamOutput {
  // A reader that has seen enough (`… | head`) closes its end: no reason to complain.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), color: wantsColor(stream.isTTY === true, env) };
}

/** NO_COLOR wins over FORCE_COLOR (no-color.org); without either, only a terminal gets colours. */
export function wantsColor(isTerminal: boolean, env: Environment): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: terminal } = env;
  if (no !== '' || force === '0' || force === 'false') return false;
  return force !== '' || (isTerminal && terminal !== 'dumb');
}
