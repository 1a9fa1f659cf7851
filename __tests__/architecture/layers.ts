/**
 * Who may import whom: the one table from which the tree is judged. CONTRIBUTING.md says the same in prose.
 *
 * A place is a folder directly under `src/`, or a file there.
 */
export interface LayerRow {
  /** Nothing imports a higher layer. */
  readonly layer: number;
  /** Places of which everything may be imported. */
  readonly values: readonly string[];
  /** Places of which only types may be imported. */
  readonly types?: readonly string[];
  /** Single files of which everything may be imported. */
  readonly files?: readonly string[];
  /** Files that are not even reached through what is imported. */
  readonly neverReaches?: readonly string[];
  /** Whether Node's modules for files, network and processes may be imported. */
  readonly io?: true;
}

const upToWorkspace = ['source', 'language', 'config', 'workspace'];
const upToPlan = [...upToWorkspace, 'plan'];
const fourth = ['edits', 'lookup', 'review', 'deploy', 'drift', 'records', 'verdict'];
const engine = [...upToPlan, 'checks', ...fourth];
const edges = ['commands', 'github', 'node', 'simulator'];

export const layers: Readonly<Record<string, LayerRow>> = {
  source: { layer: 0, values: [] },

  language: { layer: 1, values: ['source'] },
  config: { layer: 1, values: ['source'] },
  xano: { layer: 1, values: ['source'], io: true },

  workspace: { layer: 2, values: ['source', 'language', 'config'] },

  // A diagnostic concerns one state, a change concerns two: neither builds on the other.
  checks: { layer: 3, values: upToWorkspace },
  plan: { layer: 3, values: upToWorkspace },

  // What these need of Xano or GitHub they declare as ports; adapters are handed to them.
  edits: { layer: 4, values: upToPlan },
  lookup: { layer: 4, values: upToPlan },
  review: { layer: 4, values: upToPlan },
  deploy: { layer: 4, values: upToPlan },
  drift: { layer: 4, values: upToPlan },
  records: { layer: 4, values: upToPlan },
  // What of the findings counts, by what was found before: checks know one state, and no finding is a change.
  verdict: { layer: 4, values: ['source', 'language', 'workspace'] },

  // Shows what others found; able to compute nothing itself.
  report: { layer: 5, values: ['source'], types: engine, files: ['checks/all.ts'] },

  commands: { layer: 6, values: [...engine, 'report', 'xano'] },

  github: { layer: 7, values: ['source'], types: [...engine, 'report', 'commands'], io: true },
  node: { layer: 7, values: ['source'], types: [...engine, 'report', 'commands'], io: true },
  // A fake that shares the code under test agrees with its bugs: it parses as we do, and prints on its own.
  simulator: {
    layer: 7,
    values: ['source', 'language'],
    types: ['xano'],
    neverReaches: ['language/print.ts'],
    io: true,
  },

  cli: { layer: 8, values: [...engine, 'report', 'xano', ...edges], io: true },
  // No entry imports the other: bundled, its own start line would then never fire.
  'bin.ts': { layer: 8, values: [...engine, 'report', 'xano', ...edges, 'cli'], io: true },
  'run-in-workflow.ts': { layer: 8, values: [...engine, 'report', 'xano', ...edges], io: true },
  'action.ts': {
    layer: 8,
    values: [...engine, 'report', 'xano', ...edges, 'run-in-workflow.ts'],
    io: true,
  },
};

/** Node's modules that only compute; every other one is I/O, a clock or the environment. */
export const pureBuiltins: readonly string[] = [
  'assert',
  'assert/strict',
  'buffer',
  'crypto',
  'path',
  'path/posix',
  'string_decoder',
  'url',
  'util',
  'zlib',
];

/** Packages that stay within some places: the whole name, or all of a scope. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  'ohm-js': ['language'],
  picomatch: ['node'],
  commander: ['cli', 'bin.ts'],
  '@actions/': ['github', 'run-in-workflow.ts'],
  '@octokit/': ['github'],
};

/** Names that say nothing about what a file holds. */
export const emptyNames: readonly string[] = ['utils', 'helpers', 'common', 'misc', 'types'];
