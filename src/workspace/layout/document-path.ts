import { posix } from 'node:path';
import snakeCase from 'lodash.snakecase';
import { wordTable } from '../../language/vocabulary/word-table.ts';
import type { ObjectIdentity } from '../object.ts';

/** Folders of kinds whose whole name becomes the file's name. All other kinds keep the slashes of their names as folders. */
const FLAT_FOLDERS = wordTable<string>({
  workspace: 'workspace',
  workspace_trigger: 'workspace/trigger',
  error_trigger: 'workspace/trigger',
  agent: 'ai/agent',
  mcp_server: 'ai/mcp_server',
  tool: 'ai/tool',
  agent_trigger: 'ai/agent/trigger',
  mcp_server_trigger: 'ai/mcp_server/trigger',
  table_trigger: 'table/trigger',
  realtime_channel: 'realtime/channel',
  realtime_trigger: 'realtime/trigger',
});

/** Where the official command line writes a document: a folder, and the file's name without its ending. */
export interface DocumentPath {
  readonly folder: string;
  readonly base: string;
}

/** @param groupFolder the folder's name of the endpoint's or group's own group */
export function findDocumentPath(object: ObjectIdentity, groupFolder: string | undefined): DocumentPath {
  const flat = FLAT_FOLDERS[object.kind];
  if (flat !== undefined) return { folder: flat, base: toFileName(object.name) };
  if (object.kind === 'api_group')
    return { folder: posix.join('api', groupFolder ?? ''), base: toFileName(object.name) };
  const parts = object.name.split('/');
  const folders = parts.slice(0, -1).map(toFileName);
  const verb = object.verb === undefined ? '' : `_${object.verb}`;
  const base = `${toFileName(parts.at(-1) ?? '')}${verb}`;
  const root =
    object.kind === 'query' && groupFolder !== undefined ? posix.join('api', groupFolder) : object.kind;
  return { folder: posix.join(root, ...folders), base };
}

/** The official command line names files so; letters and digits only, words by underscores. */
export function toFileName(name: string): string {
  return snakeCase(name.replaceAll('"', ''));
}
