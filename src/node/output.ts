import pc from 'picocolors';

/** A stream of the process as a command sees it. */
export interface StreamOutput {
  write(text: string): void;
  readonly color: boolean;
}

/** @param stream `process.stdout` or `process.stderr` */
export function createOutput(stream: NodeJS.WriteStream): StreamOutput {
  // A reader that has seen enough (`… | head`) closes its end: no reason to complain.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    color: stream.isTTY === true && pc.isColorSupported,
  };
}
