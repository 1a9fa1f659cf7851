import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findViolations, type Tree } from './find-violations.ts';
import { layers } from './layers.ts';

describe('the source tree', () => {
  test('keeps to the table of layers', () => {
    const tree = readTree(fileURLToPath(new URL('../../src', import.meta.url)));
    expect(Object.keys(tree)).not.toEqual([]);
    expect(findViolations(tree)).toEqual([]);
  });
});

describe('the table of layers', () => {
  const places = Object.entries(layers);

  test('allows lower layers only, and to an entry what it starts', () => {
    const upward = places.flatMap(([place, row]) =>
      [...row.values, ...(row.types ?? [])]
        .filter((other) => (layers[other]?.layer ?? Number.POSITIVE_INFINITY) >= row.layer)
        .map((other) => `${place} → ${other}`),
    );
    expect(upward).toEqual(['bin.ts → cli', 'action.ts → run-in-workflow.ts']);
  });

  test('is enforced for every import of a higher layer, of values and of types', () => {
    const pairs = places.flatMap(([low, { layer }]) =>
      places.filter(([, row]) => row.layer > layer).map(([high]) => [fileIn(low), fileIn(high)] as const),
    );
    expect(pairs.length).toBeGreaterThan(100);
    const missed = pairs.filter(([low, high]) => {
      const from = low.includes('/') ? '../' : './';
      return ['import', 'import type'].some(
        (word) => findViolations({ [low]: `${word} { x } from '${from}${high}';` }).length !== 1,
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('finds nothing in', () => {
  const silent: Record<string, Tree> = {
    'a lower layer, the same folder, a package, a module that only computes': {
      'language/parse.ts':
        "import { join } from 'node:path';\nimport { Span } from '../source/span.ts';\nimport './scan.ts';",
      'language/scan.ts': "import ohm from 'ohm-js';",
      'source/span.ts': 'export class Span {}',
    },
    'types for the report, and the table of checks': {
      'report/json.ts':
        "import { checks } from '../checks/all.ts';\nimport type { Change } from '../plan/change.ts';\nimport { type Span } from '../source/span.ts';\nexport type { Edit } from '../edits/edit.ts';",
    },
    'an entry and what it starts': {
      'bin.ts': "import process from 'node:process';\nawait import('./cli/main.ts');",
      'cli/main.ts':
        "import { Command } from 'commander';\nimport { start } from '../simulator/server.ts';\nimport { files } from '../node/files.ts';",
      'node/files.ts': "import fs from 'node:fs/promises';",
      'simulator/server.ts': "import http from 'node:http';\nimport { parse } from '../language/parse.ts';",
    },
    'a printer beside the parser, and its types': {
      'simulator/store.ts':
        "import { parse } from '../language/parse.ts';\nimport type { Style } from '../language/print.ts';",
      'language/parse.ts': "import type { Style } from './print.ts';",
      'language/print.ts': '',
    },
    'words that only look like imports': {
      'source/text.ts':
        "// import { x } from '../plan/diff.ts'\nexport const text = \"import('../plan/diff.ts')\";",
    },
  };

  test.each(Object.entries(silent))('%s', (_name, tree) => {
    expect(findViolations(tree)).toEqual([]);
  });
});

describe('catches', () => {
  const caught: Record<string, [tree: Tree, violations: string[]]> = {
    'a static import': [
      { 'source/span.ts': "\nimport { parse } from '../language/parse.ts';" },
      ['source/span.ts:2 imports "language/parse.ts": "source" may not import "language"'],
    ],
    'an import that only runs the file': [
      { 'plan/diff.ts': "import '../deploy/push.ts';" },
      ['plan/diff.ts:1 imports "deploy/push.ts": "plan" may not import "deploy"'],
    ],
    'checks and plan importing each other': [
      {
        'checks/all.ts': "import type { Change } from '../plan/change.ts';",
        'plan/change.ts': "import { type Check } from '../checks/check.ts';",
      },
      [
        'checks/all.ts:1 imports "plan/change.ts": "checks" may not import "plan"',
        'plan/change.ts:1 imports "checks/check.ts": "plan" may not import "checks"',
      ],
    ],
    're-exports': [
      {
        'workspace/all.ts':
          "export * from '../checks/a.ts';\nexport { b } from '../checks/b.ts';\nexport type { C } from '../checks/c.ts';",
      },
      [
        'workspace/all.ts:1 imports "checks/a.ts": "workspace" may not import "checks"',
        'workspace/all.ts:2 imports "checks/b.ts": "workspace" may not import "checks"',
        'workspace/all.ts:3 imports "checks/c.ts": "workspace" may not import "checks"',
      ],
    ],
    'a dynamic import, also of a name that is computed': [
      {
        'config/read.ts':
          "await import('../node/files.ts');\nconst name = 'x';\nawait import(`../${name}.ts`);",
      },
      [
        'config/read.ts:1 imports "node/files.ts": "config" may not import "node"',
        'config/read.ts:3 imports a computed name',
      ],
    ],
    'an import within a type': [
      { 'source/span.ts': "export type X = import('./x.ts').X;" },
      ['source/span.ts:1 writes import("./x.ts") in a type: import the type by name'],
    ],
    'values where only types are allowed': [
      {
        'report/json.ts':
          "import { diff } from '../plan/diff.ts';\nimport { type A, b } from '../workspace/a.ts';\nexport * from '../checks/check.ts';",
        'simulator/api.ts': "import { client } from '../xano/client.ts';",
      },
      [
        'report/json.ts:1 imports "plan/diff.ts": "report" may import only types of "plan"',
        'report/json.ts:2 imports "workspace/a.ts": "report" may import only types of "workspace"',
        'report/json.ts:3 imports "checks/check.ts": "report" may import only types of "checks"',
        'simulator/api.ts:1 imports "xano/client.ts": "simulator" may import only types of "xano"',
      ],
    ],
    'the simulator on the code it tests, also through the parser': [
      {
        'simulator/store.ts':
          "import { parse } from '../language/parse.ts';\nimport type { Plan } from '../plan/plan.ts';",
        'language/parse.ts': "import './ast.ts';",
        'language/ast.ts': "export * from './print.ts';",
        'language/print.ts': "import './parse.ts';",
      },
      [
        'simulator/store.ts:2 imports "plan/plan.ts": "simulator" may not import "plan"',
        'simulator/store.ts: reaches "language/print.ts"',
      ],
    ],
    'I/O in the middle, with and without the prefix': [
      {
        'plan/diff.ts':
          "import { readFileSync } from 'node:fs';\nimport http from 'http';\nimport { env } from 'node:process';\nimport type { Stats } from 'fs';",
        'commands/run.ts': "import { spawn } from 'node:child_process';",
      },
      [
        'plan/diff.ts:1 imports "node:fs": "plan" does no I/O',
        'plan/diff.ts:2 imports "http": "plan" does no I/O',
        'plan/diff.ts:3 imports "node:process": "plan" does no I/O',
        'plan/diff.ts:4 imports "fs": "plan" does no I/O',
        'commands/run.ts:1 imports "node:child_process": "commands" does no I/O',
      ],
    ],
    'packages outside of their place': [
      {
        'workspace/load.ts': "import type { Grammar } from 'ohm-js';\nimport ohm from 'ohm-js/extras';",
        'commands/post.ts': "await import('@octokit/rest');",
      },
      [
        'workspace/load.ts:1 imports "ohm-js", which stays in language',
        'workspace/load.ts:2 imports "ohm-js/extras", which stays in language',
        'commands/post.ts:1 imports "@octokit/rest", which stays in github',
      ],
    ],
    'one entry importing the other': [
      { 'action.ts': "import './bin.ts';", 'bin.ts': "import './action.ts';" },
      [
        'action.ts:1 imports "bin.ts": "action.ts" may not import "bin.ts"',
        'bin.ts:1 imports "action.ts": "bin.ts" may not import "action.ts"',
      ],
    ],
    'what leaves the source tree': [
      { 'cli/version.ts': "import manifest from '../../package.json' with { type: 'json' };" },
      ['cli/version.ts:1 imports "../../package.json", which is outside of src/'],
    ],
    'a folder or file without a row': [
      { 'engine/run.ts': '', 'version.ts': '' },
      [
        'engine/run.ts: "engine" has no row in the table of layers',
        'version.ts: "version.ts" has no row in the table of layers',
      ],
    ],
    'names that say nothing': [
      {
        'source/utils.ts': '',
        'plan/common/diff.ts': '',
        'config/types.d.ts': '',
        'xano/http-helpers.ts': '',
      },
      [
        'source/utils.ts: "utils" says nothing about what it holds',
        'plan/common/diff.ts: "common" says nothing about what it holds',
        'config/types.d.ts: "types" says nothing about what it holds',
        'xano/http-helpers.ts: "http-helpers" says nothing about what it holds',
      ],
    ],
  };

  test.each(Object.entries(caught))('%s', (_name, [tree, violations]) => {
    expect(findViolations(tree)).toEqual(violations);
  });

  test('a file that cannot be parsed, rather than reading it as one without imports', () => {
    expect(() => findViolations({ 'source/span.ts': 'export const = ;' })).toThrow(
      'source/span.ts cannot be parsed',
    );
  });
});

function fileIn(place: string): string {
  return place.endsWith('.ts') ? place : `${place}/file.ts`;
}

function readTree(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
}
