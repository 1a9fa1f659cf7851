import { DOCUMENT_KINDS } from '../../language/vocabulary/document-kinds.ts';

/** Folders of the layout that hold several kinds. */
const LAYOUT_FOLDERS: readonly string[] = ['api', 'ai', 'realtime'];

/**
 * The folder that the layout of a workspace begins in: the deepest that holds all files and is none of the layout itself.
 * @param paths of XanoScript files, from the working folder, with `/`
 * @returns `.` for the working folder; undefined without files
 */
export function findSourceFolder(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths.map((path) => path.split('/').slice(0, -1));
  if (first === undefined) return undefined;
  const common = others.reduce((folders, path) => {
    const end = folders.findIndex((folder, index) => folder !== path[index]);
    return end === -1 ? folders : folders.slice(0, end);
  }, first);
  const end = common.findIndex(
    (name) => Object.hasOwn(DOCUMENT_KINDS, name) || LAYOUT_FOLDERS.includes(name),
  );
  return (end === -1 ? common : common.slice(0, end)).join('/') || '.';
}
