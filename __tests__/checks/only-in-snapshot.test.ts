import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import { runChecks } from '../../src/checks/run/run-checks.ts';
import { parseFile } from '../../src/language/parse.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';
import { buildSnapshotObjects, diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const table = 'table note {\n  schema {\n    int id\n    json meta\n  }\n}\n';
const snapshot = buildSnapshotObjects({ 'note.xs': table, 'meta.xs': table.replace('note', 'meta') });
const use = inFunction('db.query note {\n where = $db.meta.colour == "red"\n} as $rows', 'response = $rows');
const workspace = 'workspace shop {\n}\n';
const only = { only: 'only-in-snapshot', snapshot };

describe('only-in-snapshot is silent', () => {
  it('when nothing but a snapshot says that everything is there', () => {
    expect(findAll({ 'probe.xs': use }, only)).toEqual([]);
  });

  it('on what is in the files', () => {
    expect(findAll({ 'probe.xs': use, 'w.xs': workspace, 'note.xs': table }, only)).toEqual([]);
  });

  it('on a part', () => {
    expect(findAll({ 'probe.xs': use, 'w.xs': workspace }, { ...only, scope: 'partial' })).toEqual([]);
  });
});

describe('only-in-snapshot reports', () => {
  it('what only the snapshot has, when the files hold the workspace document', () => {
    const sources = { 'probe.xs': use, 'w.xs': workspace };
    expect(findAll(sources, { snapshot })).toEqual(['only-in-snapshot probe.xs:4 "note"']);
    expect(diagnose(sources, { snapshot })[0]).toMatchObject({
      severity: 'warning',
      message: 'table "note" is in the workspace but not in git.',
    });
  });

  it('or when the user says that the files are the whole', () => {
    const files = [parseFile({ path: 'probe.xs', text: use })];
    const run = { files, workspace: buildWorkspace(files, snapshot), checks: CHECKS, severities: {} };
    const { diagnostics } = runChecks({ ...run, scope: 'whole', filesAreWhole: true });
    expect(diagnostics.map(({ check }) => check)).toEqual(['only-in-snapshot']);
  });
});
