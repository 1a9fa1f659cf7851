import { describe, expect, test } from '@jest/globals';
import { type Bundle, parseBundle } from '../../src/deploy/bundle.ts';
import { readLiveState } from '../../src/deploy/live-state.ts';
import { applyOverlay, buildOverlay } from '../../src/deploy/overlay.ts';
import { greet, main, note } from '../simulator/documents.ts';

function bundleOf(...texts: readonly string[]): Bundle {
  const result = parseBundle(texts.map((text, index) => ({ path: `${index}.xs`, text })));
  if (!result.ok) throw new Error('no bundle');
  return result.bundle;
}

const withGuid = (text: string, guid: string): string => text.replace(/\n\}$/, `\n\n  guid = "${guid}"\n}`);
const overlaid = (bundle: Bundle, live: string, switches = {}): readonly string[] =>
  applyOverlay(bundle, buildOverlay(bundle, readLiveState(live), switches)).map(({ text }) => text);

describe('the text to push', () => {
  test('is the file itself where the target calls the object the same', () => {
    const file = withGuid(greet, 'a-guid');
    expect(overlaid(bundleOf(file), file)).toEqual([file]);
  });

  test('has the guid and the address of the target, and every other letter of the file', () => {
    const text =
      '// What it is for\nfunction greet   {  // odd layout\n  stack { }\n    response = "guid = x" }';
    const live = withGuid(greet, 'target-guid');
    expect(overlaid(bundleOf(text), live)).toEqual([`${text.slice(0, -1)}\n  guid = "target-guid"\n}`]);
    expect(overlaid(bundleOf(main), main.replace('notes-main', 'of-target'))).toEqual([
      'api_group main {\n  canonical = "of-target"\n}',
    ]);
  });

  test('of a new object has no guid, and asks for the address of the file', () => {
    expect(overlaid(bundleOf(withGuid(main, 'of-file')), note)).toEqual([
      'api_group main {\n\n  canonical = "notes-main"\n}',
    ]);
  });

  test('of an object that was renamed has the guid under which the target has it', () => {
    const renamed = withGuid(greet, 'same').replace('function greet', 'function hail');
    expect(overlaid(bundleOf(renamed), withGuid(greet, 'same'))).toEqual([renamed]);
    // Unless that name is in the bundle as well: then it is a copy.
    const copied = overlaid(bundleOf(greet, renamed), withGuid(greet, 'same'));
    expect(copied[1]).not.toContain('guid');
  });

  test('has the switches that are given', () => {
    const task = 'task clean {\n  active = true\n  stack {\n  }\n}';
    const bundle = bundleOf(task);
    const key = bundle.documents[0]?.key ?? '';
    expect(overlaid(bundle, note, { [key]: { active: 'false' } })).toEqual([task.replace('true', 'false')]);
  });
});

test('the digest tells targets apart, and content not', () => {
  const digest = (text: string, live: string): string =>
    buildOverlay(bundleOf(text), readLiveState(live)).digest;
  expect(digest(greet, withGuid(greet, 'a'))).toBe(
    digest(greet.replace('Hello', 'Bye'), withGuid(greet, 'a')),
  );
  expect(digest(greet, withGuid(greet, 'a'))).not.toBe(digest(greet, withGuid(greet, 'b')));
});
