import { type DriftResult, findDrift } from '../../../src/commands/drift/drift.ts';
import { readLiveState } from '../../../src/deploy/live-state.ts';
import type { DeployedState } from '../../../src/deploy/records-port.ts';
import { parseFile } from '../../../src/language/parse.ts';
import { planWorkspaces } from '../../../src/plan/plan-workspaces.ts';
import { startSimulator } from '../../../src/simulator/start-simulator.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { buildWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';
import { createXanoClient } from '../../../src/xano/client.ts';
import { findEdits, type SemanticEdit } from '../../plan/support/edits.ts';

const TARGET = { name: 'production', instance: '', workspace: 1, branch: null, token: '' };
const SETTINGS = /^(?:\/\/.*\n|\s)*(?:workspace|branch) /;
const SEPARATOR = '\n---\n';

/** The shop as it was deployed: its files, and what a workspace that holds them answers to a pull. */
export class DeployedShop {
  readonly files: readonly SourceFile[];
  readonly #documents: readonly string[];
  readonly #deployed: DeployedState;
  readonly #live: Workspace;

  private constructor(files: readonly SourceFile[], pulled: string) {
    this.files = files;
    this.#documents = pulled.split(SEPARATOR);
    this.#live = parse(this.#documents);
    const objects = [...readLiveState(pulled).objects.values()].filter(({ kind }) => kind !== 'workspace');
    this.#deployed = {
      version: 1,
      target: TARGET.name,
      workspace: { id: TARGET.workspace, name: TARGET.name },
      branch: TARGET.branch,
      bundleDigest: '',
      commit: '',
      deployment: '',
      at: '2026-01-01T00:00:00.000Z',
      objects: Object.fromEntries(objects.map(({ key, whole }) => [key, whole])),
    };
  }

  static async read(files: readonly SourceFile[]): Promise<DeployedShop> {
    const xano = await startSimulator({ workspaces: [{ id: TARGET.workspace, name: TARGET.name, files }] });
    try {
      const client = createXanoClient({ instance: xano.url, token: xano.token });
      return new DeployedShop(files, await client.pullMultidoc(TARGET.workspace, { branch: null }));
    } finally {
      await xano.close();
    }
  }

  /**
   * Every edit of some kinds that somebody could make to what is live; the number of the document is its file. Which guid
   * and address an object has is the target's own affair.
   */
  findEdits(): readonly SemanticEdit[] {
    const sources = this.#documents.map((text, index) => [String(index), text] as const);
    const edits = findEdits(Object.fromEntries(sources.filter(([, text]) => !SETTINGS.test(text))));
    return edits.filter(({ at }) => at !== 'guid' && at !== 'canonical');
  }

  /** @param documents what is live now; without it, what was deployed */
  async drift(documents = this.#documents, files = this.files): Promise<DriftResult> {
    const text = documents.join(SEPARATOR);
    return findDrift(
      { target: TARGET, files, configuration: {} },
      {
        clock: { now: () => 0 },
        xano: { pullMultidoc: async () => text },
        records: { readDeployed: async () => this.#deployed },
      },
    );
  }

  /** Makes one edit to what is live. @returns what a plan and a drift say wrong about it, a sentence each */
  async judgeEdit({ file, text, at }: SemanticEdit): Promise<readonly string[]> {
    const edited = this.#documents.map((document, index) => (String(index) === file ? text : document));
    const { changes, failures } = planWorkspaces(this.#live, parse(edited));
    const [change] = changes;
    const { report } = await this.drift(edited);
    const names = new Set(report.objects.map(({ kind, name }) => `${kind} ${name}`));
    return [
      ...failures.map(({ message }) => message),
      ...(changes.length === 1 ? [] : [`The plan has ${changes.length} changes.`]),
      ...(change?.path.startsWith(at) === false ? [`The plan has it at "${change.path}".`] : []),
      ...(report.verdict === 'drift' ? [] : [`The drift is "${report.verdict}".`]),
      ...(names.size === 1 && names.has(`${change?.object.kind} ${change?.object.name}`)
        ? []
        : [`The drift names ${[...names].join(', ') || 'nothing'}.`]),
      // Another verb or group makes another endpoint of it, which nobody deployed.
      ...(report.objects.every(({ state }) => state === 'edited' || at === 'verb' || at === '')
        ? []
        : [`The states are ${report.objects.map(({ state }) => state).join(', ')}.`]),
      ...(report.changes.length === 1 ? [] : [`The drift has ${report.changes.length} changes.`]),
    ];
  }
}

function parse(documents: readonly string[]): Workspace {
  return buildWorkspace(
    documents.map((text, index) => parseFile({ path: `${index}.xs`, text })),
    [],
  );
}

/** So many of them, evenly spread. */
export function sample<T>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => {
    const item = items[Math.floor((index * items.length) / count)];
    return item === undefined ? [] : [item];
  }).flat();
}
