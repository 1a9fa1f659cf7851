import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import {
  describeSnapshotError,
  readSnapshot,
  renderSnapshot,
  SNAPSHOT_VERSION,
} from '../../src/workspace/snapshot.ts';
import { buildFrom, buildObjects } from './parse-one.ts';

const head = { origin: 'workspace 7 on acme.xano.io', branch: 'v1', takenAt: '2026-01-02T03:04:05Z' };
const sources = {
  'workspace/acme.xs': xs`
    workspace acme {
      env = {KEY: "env-secret"}
    }
  `,
  'table/note.xs': xs`
    table note {
      auth = false
      schema {
        int id
        text title?="default-secret" filters=pattern:filter-secret
        int? user_id { table = "user" }
        object place {
          schema {
            text[] city
          }
        }
      }
      items = [{id: 1, title: "row-secret"}]
      guid = "guid-1"
    }
  `,
  'table/user.xs': 'table user {\n  auth = true\n  schema\n}\n',
  'api/g/g.xs': 'api_group g {\n  canonical = "g-1"\n  swagger = {token: "swagger-secret"}\n}\n',
  'api/g/a_GET.xs': xs`
    query "a/{id}" verb=GET {
      api_group = "g"
      auth = "user"
      input {
        enum kind { values = ["small", "large"] }
        dblink {
          table = "note"
          override = {title: {hidden: true}}
        }
      }
      stack {
        db.query note {
          where = $db.note.title == "statement-secret"
        } as $a
        db.query note as $b
      }
      response = "response-secret"
      test t {
        input = {kind: "test-secret"}
      }
    }
  `,
  'ai/agent/a.xs': xs`
    agent a {
      canonical = "a-1"
      llm = {type: "openai", api_key: "key-secret", system_prompt: "prompt-secret"}
    }
  `,
  'function/none.xs': '// comment-secret\nfunction none {\n  input\n  stack\n}\n',
};
const { objects } = buildFrom(sources);
const rendered = renderSnapshot(objects, head);

describe('a snapshot', () => {
  it('reads back as what was written', () => {
    const snapshot = readSnapshot(JSON.parse(rendered));
    expect(snapshot).toMatchObject({ workspace: 'acme', ...head });
    for (const object of objects) {
      const found = snapshot.objects.find(({ kind, name }) => kind === object.kind && name === object.name);
      expect(found).toMatchObject({ origin: 'snapshot', kind: object.kind, name: object.name });
      expect(found?.contract).toEqual(object.contract);
      expect([found?.verb, found?.group, found?.guid]).toEqual([object.verb, object.group, object.guid]);
    }
    expect(snapshot.objects).toHaveLength(objects.length);
  });

  it('names each thing that an object needs once', () => {
    const snapshot = readSnapshot(JSON.parse(rendered));
    expect(snapshot.objects.find(({ kind }) => kind === 'query')?.references).toEqual([
      { to: 'api_group', name: 'g' },
      { to: 'table', name: 'note' },
      { to: 'table', name: 'user' },
    ]);
  });

  it('is the same text in whatever order the files come, doubles among them', () => {
    const twice = { ...sources, 'function/z.xs': 'function none {\n  input {\n    int a\n  }\n  stack\n}\n' };
    const forward = Object.entries(twice).flatMap(([path, text]) => buildObjects(text, path));
    const backward = Object.entries(twice)
      .reverse()
      .flatMap(([path, text]) => buildObjects(text, path));
    expect(renderSnapshot(backward, head)).toBe(renderSnapshot(forward, head));
  });

  it('ends with a line end and leaves out what is false or empty', () => {
    expect(rendered.endsWith('}\n')).toBe(true);
    expect(rendered).not.toMatch(
      /"(?:optional|nullable|list)": false|"references": \[\]|"inputTables": \[\]/,
    );
  });

  it('holds no values, keys, texts or rows', () => {
    expect(rendered.match(/[a-z]+-secret/g)).toBeNull();
    expect(rendered).toContain('"small"');
  });

  it('keeps what tells a stack that is long enough, whatever its variables are called', () => {
    const build = (name: string, count: number): string =>
      `function ${name} {\n  stack {\n${`    var $${name} {\n      value = 1\n    }\n`.repeat(count)}  }\n}\n`;
    const text = [build('a', 10), build('b', 10), build('c', 11), build('d', 9)].join('---\n');
    const { objects: read } = readSnapshot(JSON.parse(renderSnapshot(buildObjects(text), head)));
    const [a, b, c, d] = read.map(({ stack }) => stack);
    expect(a).toMatch(/^[\da-f]{16}$/);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
    expect(d).toBeUndefined();
  });

  it('leaves out documents that cannot be read', () => {
    const broken = buildObjects('function a {\n  stack =\n}\n---\nfunction b {\n  stack\n}\n');
    expect(readSnapshot(JSON.parse(renderSnapshot(broken, head))).objects.map(({ name }) => name)).toEqual([
      'b',
    ]);
  });
});

describe('a file that is no snapshot', () => {
  const explain = (data: unknown): string => {
    try {
      readSnapshot(data);
      return 'It was read.';
    } catch (error) {
      return describeSnapshotError(error);
    }
  };
  const valid: object = JSON.parse(rendered);

  it.each([
    ['an older version', { ...valid, version: SNAPSHOT_VERSION - 1 }, '"version"'],
    ['a newer version', { ...valid, version: SNAPSHOT_VERSION + 1 }, '"version"'],
    ['a moment that is none', { ...valid, takenAt: 'yesterday' }, '"takenAt"'],
    ['an object without a name', { ...valid, objects: [{ kind: 'table', digest: '' }] }, '"objects.0.name"'],
    ['a key that is not known', { ...valid, secrets: {} }, 'secrets'],
    ['a list', [], 'no snapshot'],
    ['nothing', null, 'no snapshot'],
  ])('is refused for %s, in one sentence', (_, data, place) => {
    expect(explain(data)).toMatch(/^It is no snapshot of version 1: .*\.$/);
    expect(explain(data)).toContain(place);
  });

  it('is told from other trouble', () => {
    expect(describeSnapshotError(new SyntaxError('Unexpected end'))).toBe('Unexpected end');
  });
});
