/** The query of a push or preview, read. */
export interface PushOptions {
  readonly branch: string;
  readonly partial: boolean;
  readonly delete: boolean;
  readonly env: boolean;
  readonly records: boolean;
  readonly transaction: boolean;
  readonly truncate: boolean;
  readonly asDraft: boolean;
  readonly protectedGuids: ReadonlySet<string>;
  readonly sourceWorkspace: string;
}

/** Names that are not known are ignored, as newer clients send some. */
export function readPushOptions(query: URLSearchParams): PushOptions {
  const flag = (name: string, initial: boolean) => (query.has(name) ? query.get(name) === 'true' : initial);
  return {
    branch: query.get('branch') ?? '',
    partial: flag('partial', true),
    delete: flag('delete', false),
    env: flag('env', false),
    records: flag('records', false),
    transaction: flag('transaction', true),
    truncate: flag('truncate', false),
    asDraft: flag('as_draft', false),
    protectedGuids: new Set((query.get('protect_guids') ?? '').split(',').filter((guid) => guid !== '')),
    sourceWorkspace: query.get('source_workspace_id') ?? '',
  };
}
