import type { Configuration } from '../../config/configuration.ts';
import { takeLiveSnapshot } from '../snapshot.ts';
import { writeFile } from '../write-reports.ts';
import type { Connection } from './find-connection.ts';
import { type FirstFile, NOT_WRITTEN } from './first-file.ts';
import type { InitPorts, InitRequest } from './init-request.ts';

const SNAPSHOT_FILE = 'xano-snapshot.json';

/** The first one only: what it says changes each day, and writing it anew is for "xano-ci snapshot". */
export async function writeFirstSnapshot(
  { wantsSnapshot }: InitRequest,
  configuration: Configuration,
  isFirst: boolean,
  { source }: Connection,
  { files, clock }: InitPorts,
): Promise<FirstFile> {
  const path = configuration.snapshot ?? (isFirst ? SNAPSHOT_FILE : undefined);
  if (path === undefined) return NOT_WRITTEN;
  const file = { path, about: 'the schema of the workspace', diff: '' };
  if ((await files.readText(path)) !== undefined)
    return { ...NOT_WRITTEN, path, files: [{ ...file, status: 'unchanged' }] };
  if (!wantsSnapshot) return NOT_WRITTEN;
  if (source === undefined) {
    const note = 'No snapshot: no workspace could be read. Names are looked up in the files alone.';
    return { ...NOT_WRITTEN, notes: [note] };
  }
  const { text, failures } = await takeLiveSnapshot(source.target, { clock, xano: source.xano });
  if (text === undefined) return { ...NOT_WRITTEN, failures };
  const failure = await writeFile(path, text, files);
  if (failure !== undefined) return { ...NOT_WRITTEN, failures: [failure] };
  return { ...NOT_WRITTEN, path, files: [{ ...file, status: 'written' }] };
}
