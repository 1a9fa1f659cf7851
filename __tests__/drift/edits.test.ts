import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { plan } from '../../src/commands/plan.ts';
import { fileSystem } from '../../src/node/file-system.ts';
import { git } from '../../src/node/git.ts';
import { type Layout, reflow } from '../examples/reflow.ts';
import { reorder } from '../plan/support/reorder.ts';
import { readExample } from '../simulator/read-example.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { DeployedShop, sample } from './support/edited-shop.ts';

jest.setTimeout(120_000);

let shop: DeployedShop;
beforeAll(async () => {
  shop = await DeployedShop.read(readExample('shop'));
});

const LAYOUTS: readonly Layout[] = [
  { indent: '\t', lineEnd: '\n', entries: 'mixed', seed: 1 },
  { indent: '    ', lineEnd: '\r\n', entries: 'open', seed: 2 },
  { indent: '', lineEnd: '\n', entries: 'closed', seed: 3 },
];

describe('the shop in another layout and order', () => {
  const variants = [
    ...LAYOUTS.map((layout) => (path: string, text: string) => reflow(path, text, layout)),
    (_: string, text: string) => reorder(text),
    (path: string, text: string) => reorder(reflow(path, text, LAYOUTS[0] ?? ({ ...LAYOUTS[1] } as Layout))),
  ];

  test.each(variants.map((write, index) => [index, write] as const))(
    'neither plans nor drifts: variant %i',
    async (_, write) => {
      const files = shop.files.map(({ path, text }) => ({ path, text: write(path, text) })).reverse();
      expect(files.some(({ text }) => shop.files.some((file) => file.text === text))).toBe(false);
      const { report, exitCode } = await shop.drift(undefined, files);
      expect({ exitCode, ...report }).toMatchObject({
        exitCode: 0,
        verdict: 'none',
        objects: [],
        changes: [],
      });

      const folder = new TempFolder(
        Object.fromEntries(files.map(({ path, text }) => [path.replaceAll('/', '_'), text])),
      );
      try {
        const result = await plan(
          { from: 'examples/shop', to: folder.path, folder: '.', configuration: {} },
          { files: fileSystem, git, environment: {}, connect: () => Promise.reject(new Error()) },
        );
        expect(result.report.plan?.changes).toEqual([]);
        expect(result.exitCode).toBe(0);
      } finally {
        folder.remove();
      }
    },
  );
});

describe('one edit to what is live', () => {
  // "npm run edits" makes 300 of them.
  test('is one change to a plan, and is named by drift', async () => {
    const edits = shop.findEdits();
    expect(edits.length).toBeGreaterThan(300);
    for (const edit of sample(edits, 12)) {
      const { what, at, file } = edit;
      expect({ what, at, file, wrong: await shop.judgeEdit(edit) }).toEqual({ what, at, file, wrong: [] });
    }
  });
});
