import { describe, expect, test } from '@jest/globals';
import { formatFiles, formatSource } from '../../src/commands/format.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

const loose = 'task "nightly" {\n  stack {}\n\n\n  active = true\n}\n';
const canonical = 'task nightly {\n  stack {\n  }\n\n  active = true\n}';
const broken = 'task {\n  stack {\n}\n';

const format = (text: string) => formatSource({ path: 'a.xs', text });

describe('one source', () => {
  test('is brought into form, and then stays as it is', () => {
    expect(format(loose)).toEqual({ ok: true, text: canonical });
    expect(format(canonical)).toEqual({ ok: true, text: canonical });
  });

  test('loses its carriage returns, wherever they stand', () => {
    const inText = `${canonical.slice(0, -1)}  description = """\n    one\n      two\n    """\n}`;
    for (const text of [loose, canonical, inText]) {
      expect(format(text.replaceAll('\n', '\r\n'))).toEqual(format(text));
    }
  });

  test('keeps its documents in their order, each with its comments', () => {
    const other = 'function a { input\nstack { }\nresponse=1 }';
    const text = `// first\n${loose}---\n\n// second\n${other}\n---\n${loose}`;
    expect(format(text)).toEqual({
      ok: true,
      text: `// first\n${canonical}\n---\n// second\nfunction a {\n  input {\n  }\n\n  stack {\n  }\n\n  response = 1\n}\n---\n${canonical}`,
    });
  });

  test.each(['', '\n\n', '// a note\n'])('without a document stays as it is: %j', (text) => {
    expect(format(text)).toEqual({ ok: true, text });
  });

  test('with a syntax error is no text, but a reason with its place', () => {
    expect(format(`${loose}---\n${broken}`)).toMatchObject({
      ok: false,
      failure: {
        step: 'format a.xs',
        message: expect.stringMatching(/^a\.xs:\d+:\d+: .* The file is left as it is\.$/),
      },
    });
  });
});

describe('files', () => {
  const sources = () => ({ 'a.xs': loose, 'b.xs': canonical, 'c.xs': broken, 'd.xs': loose });

  test('are only looked at without "write"', async () => {
    const texts = sources();
    const result = await formatFiles({ write: false }, { files: createMemoryFiles(texts), clock });
    expect(result).toMatchObject({ changed: ['a.xs', 'd.xs'], unchanged: 1, exitCode: 2 });
    expect(result.failures.map(({ step }) => step)).toEqual(['format c.xs']);
    expect(texts).toEqual(sources());
  });

  test('are changed with it, those alone that are not in form', async () => {
    const texts = sources();
    const written: string[] = [];
    const memory = createMemoryFiles(texts);
    const result = await formatFiles(
      { write: true },
      {
        clock,
        files: {
          ...memory,
          writeText: (path, text) => {
            written.push(path);
            return memory.writeText(path, text);
          },
        },
      },
    );
    expect(result).toMatchObject({ changed: ['a.xs', 'd.xs'], unchanged: 1, exitCode: 2 });
    expect(written).toEqual(['a.xs', 'd.xs']);
    expect(texts).toEqual({ 'a.xs': canonical, 'b.xs': canonical, 'c.xs': broken, 'd.xs': canonical });
  });

  test('that cannot be written are told, and the others are changed', async () => {
    const texts = sources();
    const memory = createMemoryFiles(texts);
    const result = await formatFiles(
      { write: true },
      {
        clock,
        files: {
          ...memory,
          async writeText(path, text) {
            if (path === 'a.xs') throw new Error('Its permissions do not allow it.');
            await memory.writeText(path, text);
          },
        },
      },
    );
    expect(result).toMatchObject({ changed: ['d.xs'], exitCode: 2 });
    expect(result.failures.map(({ step }) => step)).toEqual(['write a.xs', 'format c.xs']);
    expect(texts['d.xs']).toBe(canonical);
  });

  test.each([
    ['all in form', { 'a.xs': canonical }, false, 0],
    ['not in form', { 'a.xs': loose }, false, 1],
    ['brought into form', { 'a.xs': loose }, true, 0],
    ['none at all', {}, false, 2],
    ['with a syntax error', { 'a.xs': broken }, true, 2],
  ])('%s give their exit code', async (_, texts, write, exitCode) => {
    expect((await formatFiles({ write }, { files: createMemoryFiles(texts), clock })).exitCode).toBe(
      exitCode,
    );
  });
});
