import { expect, test } from '@jest/globals';
import { findCauses } from '../../src/edits/find-causes.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { finding, repeatFinding } from '../report/sample-report.ts';

/** `severity message: lines` of every cause. */
const list = (diagnostics: readonly Diagnostic[]) =>
  findCauses(diagnostics).map(
    ({ diagnostic, places }) =>
      `${diagnostic.severity} ${diagnostic.message}: ${places.map(({ file, line }) => `${file}:${line}`).join(' ')}`,
  );

test('findings that say the same are one cause, in whatever file they are', () => {
  const twelve = [...repeatFinding(11), { ...finding, file: 'function/b.xs' }];
  expect(findCauses(twelve).map(({ places }) => places)).toEqual([twelve]);
});

test('the worst comes first, then what shows in most places, then the first in the files', () => {
  const other = { ...finding, message: 'There is no table "b".' };
  const notice = { ...finding, severity: 'notice' as const, message: 'A notice.' };
  expect(list([notice, { ...finding, message: 'First.' }, other, finding, { ...finding, line: 3 }])).toEqual([
    'error There is no table "usres".: function/a.xs:2 function/a.xs:3',
    'error First.: function/a.xs:2',
    'error There is no table "b".: function/a.xs:2',
    'notice A notice.: function/a.xs:2',
  ]);
});

test('two mistakes of syntax are two causes, though the words are the same', () => {
  const wrong = { ...finding, category: 'syntax' as const, message: 'Expected "}".' };
  expect(list([wrong, { ...wrong, line: 9 }])).toHaveLength(2);
});

test('a cause has a patch where there is something certain', () => {
  const other = { ...finding, message: 'There is no table "b".' };
  const causes = findCauses([finding, other], ([first]) => (first === other ? '--- a' : undefined));
  expect(causes.map(({ patch }) => patch)).toEqual([undefined, '--- a']);
});

test('where other names are right, it is another cause', () => {
  const near = (name: string) => ({ ...finding, suggestions: [name] });
  expect(list([near('user'), near('users'), near('user')])).toHaveLength(2);
});
