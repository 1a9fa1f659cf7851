/** Folders below that of a workspace, as the official command line and the editor's extension name them. */
const KIND_FOLDERS: ReadonlySet<string> = new Set(
  [
    ...['addon', 'agent', 'api', 'function', 'mcp_server', 'middleware', 'table', 'task', 'tool', 'trigger'],
    ...['workflow_test', 'realtime_channel'],
  ]
    .flatMap((kind) => [kind, `${kind}s`])
    .concat('ai', 'branch', 'realtime', 'workspace'),
);

/**
 * The folder of the workspace to which a file belongs, by its path alone; empty for the folder that is looked at.
 * @param file with `/`: `shop/table/user.xs` gives `shop`; a file in no folder of a kind belongs to its own folder
 */
export function findWorkspaceFolder(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const kind = folders.findIndex((folder) => KIND_FOLDERS.has(folder));
  return (kind === -1 ? folders : folders.slice(0, kind)).join('/');
}
