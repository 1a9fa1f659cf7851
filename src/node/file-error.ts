/** Whether a call of the file system failed because there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  const code = readProperty(error, 'code');
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Why a file could not be read or written, in one sentence without its path. */
export function describeFileError(error: unknown): string {
  switch (readProperty(error, 'code')) {
    // Of a strict TextDecoder.
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'It is not UTF-8 text.';
    case 'ENOENT':
      return 'It is a link to something that does not exist.';
    case 'ENOTDIR':
      return 'What should be a folder on its path is a file.';
    // Opening a socket.
    case 'ENXIO':
      return 'It is no ordinary file.';
    case 'EISDIR':
      return 'It is a folder.';
    case 'EACCES':
    case 'EPERM':
      return 'Its permissions do not allow it.';
    case 'ELOOP':
      return 'It is a link that leads back to itself.';
    default:
      return `${readProperty(error, 'message') ?? error}.`;
  }
}

/** By name, not by class: errors of the file system may come from another realm than ours. */
function readProperty(error: unknown, name: 'code' | 'message'): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
