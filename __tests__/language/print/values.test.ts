import { describe, expect, test } from '@jest/globals';
import { join, reprint, reprintArguments } from './reprint.ts';

test('"break" before a statement that is switched off ends its own statement', () => {
  for (const text of ['f {e()break!u}', 'f {e``break!s[]}']) {
    const printed = reprint(text);
    expect(printed).toContain(' break\n');
    expect(reprint(printed)).toBe(printed);
  }
});

test('a list behind a sign is kept as it was written', () => {
  const printed = reprint(
    'f {\n  a = [{e: "", d:\n-[{e:""}]}, {e: "", d: [{e: ""}]}, {d: [{p: ""}], f: [{p: ""}]}]\n}',
  );
  expect(printed).toContain('-[{e:""}]');
  expect(reprint(printed)).toBe(printed);
});

test('a blank keeps a time from the colon behind it', () => {
  const source = 'f {a = $x|f:2026-02-03 04:05 :1 b = $x between 2026-02-03 04:05 :$y}';
  const printed = reprint(source);
  expect(printed).toContain('$x|f:2026-02-03 04:05 :1\n');
  expect(printed).toContain('$x between 2026-02-03 04:05 :$y\n');
  expect(reprint(printed)).toBe(printed);
});

describe('objects and arrays', () => {
  // {"a":"\"…\""} takes 12 bytes beside the text.
  test.each([
    ['63 bytes of JSON stay on one line', 'x'.repeat(63 - 12), false],
    ['64 bytes of JSON are wrapped', 'x'.repeat(64 - 12), true],
    ['a slash counts twice', `${'x'.repeat(62 - 12)}/`, true],
    ['a letter that is not ASCII counts six times', `${'x'.repeat(58 - 12)}é`, true],
  ])('an object of expressions: %s', (_, text, isWrapped) => {
    const expected = isWrapped ? `data = {\n  a: "${text}"\n}` : `data = {a: "${text}"}`;
    expect(reprintArguments(`data = {\na: "${text}" }`)).toBe(expected);
  });

  // ["…"] takes 4 bytes beside the text.
  test.each([
    ['63 bytes stay', 'x'.repeat(63 - 4), false],
    ['64 bytes are wrapped', 'x'.repeat(64 - 4), true],
  ])('plain values are counted as they are: %s', (_, text, isWrapped) => {
    const expected = isWrapped ? `tags = [\n  "${text}"\n]` : `tags = ["${text}"]`;
    expect(reprintArguments(`tags = ["${text}"]`)).toBe(expected);
  });

  test('wrapped: no commas, colons below each other, keys without quotes that they do not need', () => {
    expect(
      reprintArguments(
        'return = {type:"list",paging : {page: 1, per_page: $input.per_page, totals: true, metadata: true}}',
      ),
    ).toBe(
      join(
        'return = {',
        '  type  : "list"',
        '  paging: {',
        '    page    : 1',
        '    per_page: $input.per_page',
        '    totals  : true',
        '    metadata: true',
        '  }',
        '}',
      ),
    );
  });

  test('each entry of a wrapped array is decided anew', () => {
    const entry = '{type: "btree", field: [{name: "one", op: "asc"}]}';
    expect(
      reprint(
        `table t { index = [${entry}, {type: "btree|unique", field: [{name: "one", op: "asc"}, {name: "two", op: "asc"}]}] }`,
      ),
    ).toBe(
      join(
        'table t {',
        '  index = [',
        `    ${entry}`,
        '    {',
        '      type : "btree|unique"',
        '      field: [{name: "one", op: "asc"}, {name: "two", op: "asc"}]',
        '    }',
        '  ]',
        '}',
      ),
    );
  });

  test('empty ones have no line of their own', () => {
    expect(reprintArguments('a = {\n}', 'b = [ ]')).toBe('a = {}\nb = []');
  });

  test('keys with dots are bare in a sort and quoted elsewhere', () => {
    expect(reprintArguments('sort = {order.id: "asc"}', 'output = {a.b: 1}')).toBe(
      'sort = {order.id: "asc"}\noutput = {"a.b": 1}',
    );
  });

  test('a comma stays where the next item would go on with the one above', () => {
    const long = `"${'x'.repeat(60)}"`;
    expect(reprintArguments(`value = [${long}, -$a, |uuid, -2]`)).toBe(
      join('value = [', `  ${long},`, '  -$a,', '  |uuid,', '  -2', ']'),
    );
  });

  test.each([
    ['a number below anything but a number', ['$a,', '-6']],
    ['a number below a number', ['1', '-6']],
    ['a word that is an operator', ['$a,', 'in']],
    ['a word that only begins like one', ['$a', 'index']],
  ])('commas of %s', (_, items) => {
    const source = join(`value = [ // why`, items.join('\n').replaceAll(/(?<!,)\n/g, ',\n'), ']');
    const printed = join('value = [', '  // why', ...items.map((item) => `  ${item}`), ']');
    expect(reprintArguments(source)).toBe(printed);
    expect(reprintArguments(printed)).toBe(printed);
  });
});

describe('chains of filters', () => {
  test.each([
    ['two short filters stay', '$a|first|trim', '$a|first|trim'],
    ['three are broken', '$a|b|c|d', join('$a', '  |b', '  |c', '  |d')],
    [
      '33 bytes of filters stay',
      `$a_base_of_any_length|concat:"${'x'.repeat(23)}"`,
      `$a_base_of_any_length|concat:"${'x'.repeat(23)}"`,
    ],
    [
      '34 bytes of filters are broken',
      `$a|concat:"${'x'.repeat(24)}"`,
      join('$a', `  |concat:"${'x'.repeat(24)}"`),
    ],
    [
      '`{}` is broken like a plain base',
      '{}|set:"a":1|set:"b":2|set:"c":3',
      join('{}', '  |set:"a":1', '  |set:"b":2', '  |set:"c":3'),
    ],
    ['a base in parentheses is never broken', '($a + 1)|b|c|d', '($a + 1)|b|c|d'],
    ['a filled array is never broken, and kept as text', '[1,2]|b|c|d', '[1,2]|b|c|d'],
    ['a base in backticks is never broken', '`$a / $b`|b|c|d', '`$a / $b`|b|c|d'],
    ['blanks go', '$a | set : "k" : $b\n | first', '$a|set:"k":$b|first'],
    ['inside parentheses nothing is broken', '($a|b|c|d)', '($a|b|c|d)'],
  ])('%s', (_, value, expected) => {
    expect(reprintArguments(`value = ${value}`)).toBe(`value = ${expected}`);
  });

  test('a chain in an argument follows the same rule below a broken chain', () => {
    expect(
      reprintArguments(
        'value = []|push:({}|set:"first":"one"|set:"second":"two"|set:"n":3)|first:({}|set:"a":1)',
      ),
    ).toBe(
      join(
        'value = []',
        '  |push:({}',
        '    |set:"first":"one"',
        '    |set:"second":"two"',
        '    |set:"n":3',
        '  )',
        '  |first:({}|set:"a":1)',
      ),
    );
  });

  test('inside objects nothing is broken', () => {
    expect(reprintArguments('value = {a: $a|b|c|d}')).toBe('value = {a: $a|b|c|d}');
  });
});

describe('texts', () => {
  test.each([
    ['double quotes are usual', "'a'", '"a"'],
    ['single ones when double ones are inside', String.raw`"say \"a\""`, `'say "a"'`],
    ['both kinds are escaped', String.raw`'it\'s "a"'`, String.raw`"it's \"a\""`],
    ['escapes stay as they were written', String.raw`"\d\\d\n"`, String.raw`"\d\\d\n"`],
    ['triple quotes on one line are not needed', '"""a"""', '"a"'],
    ['a filter argument is escaped', '$a|split:"\n"', String.raw`$a|split:"\n"`],
  ])('%s', (_, value, expected) => {
    expect(reprintArguments(`value = ${value}`)).toBe(`value = ${expected}`);
  });

  test('text behind the opening triple quotes is not lost', () => {
    const text = '"""a\n  b\n"""';
    expect(reprint(`function f { stack { api.lambda { code = ${text} } } }`)).toContain(`code = ${text}\n`);
  });

  test('a value over several lines stands between triple quotes, two blanks deeper', () => {
    const expected = join('code = """', '  if (a) {', '    b()', '  ', '  }', '  """');
    expect(reprintArguments('code = """', 'if (a) {', '  b()', '', '}', '"""')).toBe(expected);
    expect(reprintArguments('code = "if (a) {', '  b()', '', '}"')).toBe(expected);
  });
});

describe('text of expressions', () => {
  test('operators keep the blanks of their author in a value', () => {
    expect(reprintArguments('value = $a -1', 'data = {b: ($c | trim)}')).toBe(
      'value = $a -1\ndata = {b: ($c | trim)}',
    );
  });

  test('over several lines they are joined', () => {
    expect(reprintArguments('value = $a\n  ~ "b"\n  ~ $c')).toBe('value = $a ~ "b" ~ $c');
  });

  test('an object inside an object keeps its lines, commas and colons', () => {
    expect(reprintArguments('value = {', 'inner: {', '    a: 1,', '    long: 2', '}', '}')).toBe(
      join('value = {', '  inner: {', '      a: 1,', '      long: 2', '  }', '}'),
    );
  });

  test('when its layout was lost it is laid out anew', () => {
    const text = `"${'x'.repeat(60)}"`;
    expect(reprintArguments('value = {', 'inner: {', 'a: 1,', `long: ${text}`, '}', '}')).toBe(
      join('value = {', '  inner: {', '    a   : 1', `    long: ${text}`, '  }', '}'),
    );
  });

  test('an object with a quoted key stays as it was written', () => {
    expect(reprintArguments('headers = {', '    "X-Key": $a,', '    b: 1', '}')).toBe(
      join('headers = {', '    "X-Key": $a,', '    b: 1', '}'),
    );
  });

  test('fences are moved, not laid out', () => {
    expect(reprintArguments('value = ```', '$a', '    |b', '```')).toBe(
      join('value = ```', '  $a', '      |b', '  ```'),
    );
    expect(reprintArguments('value = $a|push:```', '{', ' b : 1', '}', '```')).toBe(
      join('value = $a', '  |push:```', '    {', '     b : 1', '    }', '    ```'),
    );
  });
});

describe('backticks', () => {
  test('a text over several lines between single ones goes on one line, with its comment above', () => {
    expect(reprintArguments('value = `', '$a // why', '+ 1', '`')).toBe(join('// why', 'value = `$a + 1`'));
  });

  test.each([
    ['within backticks', 'value = `$a|push:`$b``'],
    ['within backticks, over several lines', join('value = `', '`}``')],
    ['with nothing between them', join('value = [``', '`x`]')],
    ['next to each other, without a comma', 'value = [_(`` ``````)]'],
  ])('%s all stay as they are', (_, text) => {
    expect(reprintArguments(text)).toBe(text);
  });

  test('those of a header and of an alias stay as they are too', () => {
    const text = join('function f {', '  stack {', '    a `y=//', '    ``````<` {', '    }', '  }', '}');
    expect(reprint(text)).toBe(text);
    const alias = join('function f {', '  stack {', '    a as `//', '    ```|m:`y`', '  }', '}');
    expect(reprint(alias)).toBe(alias);
  });

  test('slashes in a text between them begin no comment', () => {
    expect(reprintArguments('a = `no // comment`', 'b = 1 // why')).toBe(
      join('a = `no // comment`', '// why', 'b = 1'),
    );
  });
});

describe('texts in what is kept as it was written', () => {
  test.each([
    ['a field filter over a line end', "value = -{schema{t='\n'}}"],
    ['triple quotes that close on the line of the text', 'value = -{schema{a{b = """\n " """}}}'],
    ['a tab in triple quotes', 'value = -{schema{a{b = """\n\tc\n"""}}}'],
  ])('%s is not moved', (_, text) => {
    expect(reprint(`function f{stack{var $x{\n${text}\n}}}`)).toContain(text);
  });

  test('an escaped carriage return is no line end', () => {
    expect(reprintArguments(String.raw`value = 'a\r\nb'`)).toBe(String.raw`value = "a\r\nb"`);
  });

  test('carriage returns before a line end are a part of it', () => {
    expect(reprintArguments('value = ```/\r\r\n```')).toBe(join('value = ```', '  /', '  ```'));
  });
});
