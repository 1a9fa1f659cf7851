import type { Configuration } from '../../config/configuration.ts';
import { renderCount } from '../../report/wording.ts';
import type { Failure } from '../../source/failure.ts';
import { pull } from '../pull.ts';
import type { Connection } from './find-connection.ts';
import { findSourceFolder } from './find-source-folder.ts';
import type { InitPorts, InitRequest } from './init-request.ts';

/** Where the first files go, where nobody says. */
const FIRST_FOLDER = 'backend';

export interface BroughtSources {
  /** Folder of the XanoScript files. */
  readonly path: string;
  /** Files that came from the workspace. */
  readonly pulled: readonly string[];
  readonly notes: readonly string[];
  readonly failures: readonly Failure[];
}

/** The files that are there; without any, those of the workspace. */
export async function bringSources(
  { path: given, force }: InitRequest,
  configuration: Configuration,
  { source }: Connection,
  { files, git, ask }: InitPorts,
): Promise<BroughtSources> {
  const said = given ?? configuration.path;
  const nothing = { path: said ?? '.', pulled: [], notes: [] };
  if (said === undefined || (await files.hasFiles(said))) {
    const folder = said ?? '.';
    const read = await files.readSources({
      paths: [folder],
      ignores: configuration.ignores ?? [],
      ignoresFrom: folder,
    });
    if (read.failures.length > 0) return { ...nothing, failures: read.failures };
    const path = said ?? findSourceFolder(read.files.map((file) => file.path));
    const count = read.files.length + read.ignored;
    if (path !== undefined && count > 0)
      return {
        ...nothing,
        path,
        notes: [`${renderCount(count, 'XanoScript file')} in "${path}".`],
        failures: [],
      };
  }
  if (source === undefined) return { ...nothing, failures: [NO_FILES] };
  const asked =
    said ?? (await ask?.({ text: 'Folder for the files of the workspace', otherwise: FIRST_FOLDER }));
  const path = asked || FIRST_FOLDER;
  const { target, xano } = source;
  const { written, failures } = await pull({ target, folder: path, force }, { files, git, xano });
  const pulled = written.map((file) => (path === '.' ? file : `${path}/${file}`));
  const note = `${renderCount(pulled.length, 'file')} came from workspace ${target.workspace} into "${path}".`;
  return { path, pulled, notes: failures.length > 0 ? [] : [note], failures };
}

const NO_FILES: Failure = {
  step: 'find XanoScript files',
  message: 'There is no .xs file here, and no workspace to bring them from.',
  remedy:
    'Give --path with their folder; or set XANO_TOKEN and give --instance (and --workspace) to bring them from Xano.',
};
