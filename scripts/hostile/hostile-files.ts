const MB = 1024 * 1024;
const repeat = (text: string, count: number): string => text.repeat(count);
const inStack = (source: string): string =>
  `function a {\n  input\n  stack {\n${source}\n  }\n  response = 1\n}\n`;
const asValue = (source: string): string => `function a {\n  input\n  stack\n  response = ${source}\n}\n`;
const asInput = (source: string): string =>
  `function a {\n  input {\n    ${source}\n  }\n  stack\n  response = 1\n}\n`;

/** So much of one thing that whoever reads it carelessly never ends; one entry each, the text made when it is wanted. */
export const HOSTILE_FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  empty: () => '',
  line10: () => asValue(`"${repeat('a', 10 * MB - 100)}"`),
  line9: () => asValue(`"${repeat('a', 9 * MB)}"`),
  line9code: () => asValue(`[${repeat('1, ', 3 * MB)}1]`),
  line2code: () => asValue(`[${repeat('1, ', 600000)}1]`),
  word9: () => repeat('a', 9 * MB),
  words2: () => repeat('a ', MB),
  words9: () => repeat('a ', 4.5 * MB),
  unclosed1: () => asValue(`"${repeat('a', MB)}`),
  unclosed9: () => asValue(`"${repeat('a', 9 * MB)}`),
  unclosed1lines: () => asValue(`"${repeat('abc\n', MB / 4)}`),
  quotes90k: () => inStack(repeat('"a\n', 90000)),
  quotesx: () => inStack(repeat('  var $x { value = "a\n  }\n', 90000)),
  squotes: () => inStack(repeat("  var $x { value = 'a\n  }\n", 90000)),
  manyquotes: () => inStack(repeat('"\'`', 100000)),
  triples: () => inStack(repeat('"""\'\'\'```', 100000)),
  squares: () => asValue(repeat('[', 100000)),
  squaresC: () => asValue(repeat('[', 100000) + repeat(']', 100000)),
  parens: () => asValue(repeat('(', 100000)),
  parensC: () => asValue(`${repeat('(', 100000)}1${repeat(')', 100000)}`),
  objects: () => asValue(repeat('{a:', 100000)),
  objectsC: () => asValue(`${repeat('{a:', 100000)}1${repeat('}', 100000)}`),
  braces: () => inStack(repeat('{', 100000)),
  closers: () => repeat('}', 100000),
  closers2: () => repeat('})]', 100000),
  ifs: () => inStack(repeat('if (true) {\n', 100000) + repeat('}\n', 100000)),
  ifsOpen: () => inStack(repeat('if (true) {\n', 100000)),
  cond: () => inStack(repeat('conditional {\nif (true) {\n', 100000) + repeat('}\n}\n', 100000)),
  unaryN: () => asValue(`${repeat('!', 100000)}$a`),
  unaryM: () => asValue(`${repeat('-', 100000)}$a`),
  unaryS: () => asValue(`${repeat('- ', 100000)}$a`),
  filters: () => asValue(`$a${repeat('|a', 100000)}`),
  filters1: () => asValue(`$a${repeat('|a:1', 40000)}`),
  filters100: () => asValue(`$a${repeat('|a:1', 100000)}`),
  filtersK: () => asValue(`$a${repeat('|trim', 100000)}`),
  filtersA: () => asValue(`$a|b${repeat(':1', 100000)}`),
  filtersNest: () => asValue(repeat('($a|first:', 100000)),
  filtersT: () => asValue(`$a${repeat('|b:1?2:3', 30000)}`),
  members: () => asValue(`$a${repeat('.a', 100000)}`),
  members9: () => asValue(`$a${repeat('.a', 4 * MB)}`),
  indexes: () => asValue(`$a${repeat('[0]', 100000)}`),
  indexN: () => asValue(repeat('$a[', 100000)),
  sums: () => asValue(`1${repeat('+1', 100000)}`),
  sums900: () => asValue(`1${repeat('+1', 900)}`),
  ands: () => inStack(`if $x${repeat(' and $x', 300000)}`),
  ands2: () => asValue(`$x${repeat(' && $x', 400000)}`),
  ternary: () => asValue(`${repeat('$a?$b:', 100000)}1`),
  ternary2: () => asValue(repeat('$a?', 100000)),
  between: () => asValue(repeat('$a between (', 100000)),
  calls: () => asValue(repeat('a(', 100000)),
  templ: () => asValue(repeat('`[', 100000)),
  templ2: () => asValue(repeat('`', 100001)),
  templ3: () => asValue(repeat('```[', 100000)),
  docs: () => repeat('a{}\n---\n', 100000),
  docs2: () => repeat('function a {\n  input\n  stack\n  response = 1\n}\n---\n', 50000),
  dashes: () => repeat('---\n', 100000),
  dashes9: () => repeat('---\n', 2 * MB),
  docsNames: () =>
    Array.from({ length: 50000 }, (_, i) => `function f${i} {\n  input\n  stack\n  response = 1\n}\n`).join(
      '---\n',
    ),
  docsSame: () =>
    repeat('query a verb=GET {\n api_group="x"\n input\n stack\n response = 1\n}\n---\n', 30000),
  docsBroken: () => repeat('a{ ? }\n---\n', 100000),
  docsBroken2: () => repeat('a { "\n---\n', 100000),
  docsBroken3: () => repeat('a { ] \n', 100000),
  docsNoSep: () => repeat('a{}', 100000),
  nul: () => repeat('\0', MB),
  nulIn: () => `${asValue('"\0\0"')}\0`,
  nul2: () => inStack(repeat(' var\0$x\n', 50000)),
  lone: () => Buffer.from([0x66, 0x20, 0xed, 0xa0, 0x80, 0x7b, 0x7d]),
  loneEsc: () => asValue('"\\ud800"'),
  bad: () => Buffer.from([0xff, 0xfe, 0x66, 0, 0x7b, 0]),
  bad2: () => Buffer.alloc(MB, 0x80),
  rand: () => {
    const b = Buffer.alloc(MB);
    let s = 1;
    for (let i = 0; i < b.length; i++) {
      s = (s * 1103515245 + 12345) & 0x7fffffff;
      b[i] = 32 + ((s >> 16) % 95);
    }
    return b;
  },
  randnl: () => {
    const b = Buffer.alloc(MB);
    let s = 7;
    for (let i = 0; i < b.length; i++) {
      s = (s * 1103515245 + 12345) & 0x7fffffff;
      const v = (s >> 16) % 96;
      b[i] = v === 95 ? 10 : 32 + v;
    }
    return b;
  },
  fstmts: () => inStack(repeat('  nothing.here $x { value = 1 }\n', 100000)),
  fstmtsU: () =>
    inStack(Array.from({ length: 100000 }, (_, i) => `  nothing.x${i} $x { value = 1 }\n`).join('')),
  ffilters: () =>
    inStack(Array.from({ length: 30000 }, (_, i) => `  var $x { value = 1|zz${i} }\n`).join('')),
  refs8k: () =>
    Array.from(
      { length: 8000 },
      (_, i) => `function f${i} {\n input\n stack {\n function.run "g${i}"\n }\n response = 1\n}\n`,
    ).join('---\n'),
  refs8k1: () =>
    inStack(
      Array.from({ length: 8000 }, (_, i) => `db.get t${i} {\n field_name="id"\n field_value=1\n }\n`).join(
        '',
      ),
    ),
  fields8k: () =>
    `table t {\n schema {\n int id\n${Array.from({ length: 8000 }, (_, i) => `text c${i}\n`).join('')} }\n}\n---\n${inStack(`db.query t {\n where = ${Array.from({ length: 400 }, (_, i) => `$db.t.d${i} == 1`).join(' && ')}\n }`)}${inStack(Array.from({ length: 8000 }, (_, i) => `db.query t {\n where = $db.t.e${i} == 1\n }\n`).join('')).replace('function a', 'function b')}`,
  inputs8k: () =>
    `function a {\n input {\n${Array.from({ length: 8000 }, (_, i) => `text c${i}\n`).join('')} }\n stack {\n${Array.from({ length: 8000 }, (_, i) => `var $x { value = $input.d${i} }\n`).join('')} }\n response = 1\n}\n`,
  types: () => asInput(Array.from({ length: 50000 }, (_, i) => `typ${i} f${i}`).join('\n')),
  dupf: () => asInput(repeat('text a\n', 100000)),
  dupa: () => inStack(`var $x {\n${repeat('value = 1\n', 100000)}}`),
  dupc: () => `function a {\n${repeat('response = 1\n', 100000)}}\n`,
  args: () => inStack(`db.query t {\n${Array.from({ length: 50000 }, (_, i) => `a${i} = 1\n`).join('')}}`),
  elseifs: () => inStack(`conditional {\nif (1) { }${repeat('\nelseif (1) { }', 50000)}\n}`),
  elses: () => inStack(`conditional {\nif (1) { }${repeat('\nelse { }', 50000)}\n}`),
  cases: () => inStack(`switch (1) {\n${repeat('case (1) { } break\n', 50000)}}`),
  dbwide: () =>
    inStack(
      `db.query t {\n where = ${repeat('$db.x.y == 1 && (', 200)}1${repeat(')', 200)}\n eval = {${Array.from({ length: 20000 }, (_, i) => `e${i}: 1`).join(', ')}}\n }`,
    ),
  dbwide2: () =>
    inStack(
      `db.query t {\n where = [${repeat('$db.x.y\n', 20000)}]\n eval = {${Array.from({ length: 20000 }, (_, i) => `e${i}: 1`).join(', ')}}\n }`,
    ),
  objwide: () => asValue(`{${Array.from({ length: 200000 }, (_, i) => `k${i}: 1`).join(', ')}}`),
  findcalls: () => inStack(repeat('function.run "a" { input = {x: 1} }\n', 30000)),
  ff: () => asInput(`text a filters=x:${repeat('[', 200000)}`),
  ff2: () => asInput(`text a filters=x:${repeat('(', 200000)}`),
  ff3: () => asInput(`text a filters=x:${repeat('{', 200000)}`),
  ff4: () => asInput(`text a filters=a${repeat('|a:1', 100000)}`),
  ff5: () => asInput(`text a filters=x:${repeat('[(', 100000)}`),
  ff6: () => asInput(`text a filters=x:/${repeat('a', 500000)}`),
  ff7: () => asInput(`text a filters=x${repeat(':/', 200000)}`),
  tmpl: () => repeat('{{', 500000),
  tmpl2: () => repeat('{%', 500000),
  tmpl3: () => repeat('{{\n', 300000),
  tmplDocs: () => repeat('{{\n---\n', 100000),
  comments: () => repeat('// a\n', MB),
  blanks: () => repeat(' ', 5 * MB),
  newlines: () => repeat('\n', 5 * MB),
  cr: () => repeat('\r', 2 * MB),
  crlf: () => repeat('\r\n', 2 * MB),
  tabs: () => asValue(repeat('\t', 2 * MB)),
  blanksIn: () => asValue(repeat(' ', 2 * MB)),
  blanksCode: () => inStack(`${repeat(' ', MB)}?`),
  dashesLine: () => repeat('-', MB),
  dashesBlank: () => repeat(`---${repeat(' ', 1000)}x\n`, 2000),
  hashes: () => inStack(repeat('# a\n', 100000)),
  semis: () => inStack(repeat('var $x { value = 1 };\n', 100000)),
  forp: () => inStack(`for (x${repeat('for(', 100000)};`),
  andor: () => inStack(`${repeat('x and ', 100000)}+`),
  andor2: () => inStack(`if (1 ${repeat(' and or', 100000)}+ +`),
  numbers: () => asValue(`1${repeat('0', MB)}`),
  number2: () => asValue(repeat('1.', 100000)),
  dots: () => asValue(`$a${repeat('.', 100000)}`),
  arrow: () => asValue(repeat('(', 1000) + repeat('=', 100000)),
  arrow2: () => inStack(`(${repeat('(a', 100000)}`),
  words: () => asValue(repeat('1a', 200000)),
  asas: () => inStack(repeat('as $x\n', 50000)),
  asw: () => inStack(repeat('as ', 100000)),
  long10k: () =>
    inStack(
      `${repeat('x', 10000)} $${repeat('y', 10000)} {\n ${repeat('z', 10000)} = $x|${repeat('f', 10000)}\n }`,
    ),
  long10kMany: () =>
    inStack(Array.from({ length: 400 }, (_, i) => `function.run "${repeat('x', 10000)}${i}"\n`).join('')),
  long10kNames: () =>
    Array.from(
      { length: 200 },
      (_, i) =>
        `function "${repeat('x', 10000)}${i}" {\n input\n stack {\n function.run "${repeat('y', 10000)}${i}"\n }\n response = 1\n}\n`,
    ).join('---\n'),
  unk1m: () => inStack(`${repeat('x', MB)} {}`),
  heads: () => `${repeat('a "', 200000)}\n{`,
  heads2: () => repeat('a "{\n', 100000),
  heads3: () => repeat('a b {\n ?\n', 50000),
  headparts: () => inStack(`a${repeat(' $b', 300000)}`),
  headAttr: () => inStack(`a${repeat(' b=c', 200000)}`),
  trip: () => asValue(`"""${repeat('\n  ', 500000)}"""`),
  fence: () => asValue(`\`\`\`${repeat('a\n', 500000)}\`\`\``),
  fence2: () => inStack(repeat('```\n', 200000)),
  escapes: () => asValue(`"${repeat('\\', MB + 1)}"`),
  bom: () => repeat('\ufeff', 100000),
  unicode: () => repeat('é', MB),
  emoji: () => inStack(repeat('😀', 100000)),
  aliasTwice: () => inStack(repeat('a as $x as $y\n', 50000)),
  enums: () => asInput(`enum a {\n values = [${repeat('"a"\n', 200000)}]\n }`),
  keyq: () => asValue(`{${repeat('"a": ', 100000)}`),
  keyq2: () => asValue(`{"${repeat('a', MB)}`),
  timestamps: () => asValue(`[${repeat('2026-02-03 04:05:06+0000\n', 50000)}]`),
  castx: () => asValue(repeat('!a ', 200000)),
  cast2: () => asValue(`!${repeat('a', MB)}`),
  nots: () => asValue(`$a ${repeat('not ', 200000)}`),
  notsp: () => asValue(`$a not${repeat(' ', MB)}x`),
  notsp2: () => asValue(repeat('$a not   \n', 100000)),
  recurse: () =>
    `table t {\n schema {\n object a {\n schema {\n${repeat('object a {\n schema {\n', 120)}${repeat('}\n}\n', 120)}}\n}\n }\n}\n`,
  proto: () =>
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']
      .map(
        (p) =>
          `function "${p}" {\n input {\n text ${p}? filters=${p}\n ${p} ${p}2 {\n ${p} = 1\n }\n }\n stack {\n ${p} $${p} {\n ${p} = {${p}: $input.${p}|${p}:1, "${p}": $db.${p}.${p}}\n } as $${p}\n function.run "${p}" {\n input = {${p}: 1, "${p}": 2}\n }\n db.query ${p} {\n where = $db.${p}.${p} == $db.${p}.x\n return = {type: "${p}"}\n join = {${p}: {table: "${p}", type: "${p}", where: 1}}\n ${p} = 1\n } as $x\n conditional {\n ${p} (1) {\n }\n }\n }\n response = {${p}: 1}\n ${p} = 1\n ${p} {\n }\n}\n---\n${p} ${p} ${p}=${p} {\n ${p} = 1\n ${p}\n}\n---\ntable ${p} {\n schema {\n int ${p}\n ${p} id {\n ${p} = "x"\n }\n }\n index = [{type: "${p}", field: [{name: "${p}", op: "${p}"}]}]\n ${p} = {${p}: 1}\n}\n---\nquery ${p} verb=${p} {\n api_group = "${p}"\n auth = "${p}"\n input {\n dblink {\n table = "${p}"\n }\n }\n stack {\n api.call ${p} verb=${p} {\n api_group = "${p}"\n input = {${p}: 1}\n }\n }\n response = 1\n}\n`,
      )
      .join('---\n'),
  mixed: () => inStack(repeat('if (true) { [ ( { \n', 30000)),
  mixed2: () => inStack(repeat(' "a" } ) ] {\n', 50000)),
  nearmiss: () => repeat(`${inStack(' var $x { value = }')}---\n`, 5000),
  nearmiss1: () => inStack(repeat(' var $x { value = }\n', 30000)),
  nearmiss2: () => inStack(repeat(' var $x { value = 1 \n', 30000)),
  nearmiss3: () => inStack(repeat(' var $x { value = [1 }\n', 30000)),
  broken1: () => inStack(repeat(' x = = 1\n', 100000)),
  broken2: () => inStack(repeat(' var $x = 1\n', 100000)),
  broken3: () => inStack(repeat(' )\n', 100000)),
};
