import type { Check } from '../checks/check.ts';
import { type CheckResult, type CheckRun, runChecks } from '../checks/run/run-checks.ts';
import type { Configuration } from '../config/configuration.ts';
import { type ParsedFile, parseFile } from '../language/parse.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { buildWorkspace, decideScope, type Scope, type Workspace } from '../workspace/workspace.ts';

export interface CheckedSources extends CheckResult {
  readonly parsed: readonly ParsedFile[];
  readonly workspace: Workspace;
  readonly scope: Scope;
}

export type SourceCheck = (files: readonly SourceFile[]) => CheckedSources;

/** Reads texts; of one that is given again, the tree is kept. */
export type SourceParser = (file: SourceFile) => ParsedFile;

export function createSourceParser(): SourceParser {
  const trees = new WeakMap<SourceFile, ParsedFile>();
  return (file) => {
    const tree = trees.get(file) ?? parseFile(file);
    trees.set(file, tree);
    return tree;
  };
}

interface Settings {
  readonly parse: SourceParser;
  readonly checks: readonly Check[];
  readonly snapshot: Snapshot | undefined;
  readonly scope: Scope | undefined;
  readonly severities: NonNullable<Configuration['severity']>;
  readonly severitiesOf?: CheckRun['severitiesOf'];
  readonly today?: string;
  readonly isAgreed?: CheckRun['isAgreed'];
}

/** Reads and checks texts in one way, however often. */
export function createSourceCheck({ parse, snapshot, scope: given, ...settings }: Settings): SourceCheck {
  return (files) => {
    const parsed = files.map(parse);
    const workspace = buildWorkspace(parsed, snapshot?.objects ?? []);
    const scope = decideScope(given, workspace, snapshot !== undefined);
    const checked = runChecks({
      files: parsed,
      workspace,
      scope,
      ...(given === undefined ? {} : { filesAreWhole: given === 'whole' }),
      ...settings,
    });
    return { parsed, workspace, scope, ...checked };
  };
}
